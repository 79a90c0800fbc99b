import { findDates } from "./dates.ts";
import { factsOf } from "./facts.ts";
import { findHours } from "./hours.ts";
import { toSentences } from "./sentences.ts";
import type { Fact } from "./facts.ts";
import type { FoundHours } from "./hours.ts";
import type { Passage } from "./passages.ts";
import type { IsoDate } from "../../polish/dates.ts";

export interface TimeAndPlace {
  readonly date?: IsoDate;
  readonly hours?: FoundHours;
  /** As written, without its preposition: "sali konferencyjnej przy ul. Dekerta 24". */
  readonly venue?: string;
  readonly where: string;
}

/** When and where the meeting was held, from what is labelled so or else from the sentence that says that it was. */
export function findTimeAndPlace(
  title: string,
  passages: readonly Passage[],
  facts: readonly Fact[] = [],
): TimeAndPlace {
  const statements = passages
    .slice(0, 15)
    .flatMap(({ text, items, where }) =>
      [...toSentences(text), ...items]
        .filter((sentence) => !toCome.test(sentence))
        .map((sentence) => ({ sentence, where })),
    );
  const ranked = statements
    .map((statement) => ({ ...statement, weight: weightOf(statement.sentence) }))
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight);
  const times = factsOf(facts, "time");
  const texts = [...ranked.map(({ sentence }) => sentence), title];
  const date = [...times.map(({ value }) => value), ...texts].flatMap((text) => findDates(text))[0]?.date;
  const hours = labelledHours(times) ?? toldHours(texts, statements);
  const sentences = [
    ...ranked.map(({ sentence }) => sentence),
    ...statements.map(({ sentence }) => sentence),
  ];
  const venue =
    firstFound(factsOf(facts, "place"), ({ value }) => placeOf(value)) ??
    firstFound(sentences, labelledVenue) ??
    firstFound(sentences, subjectVenue) ??
    firstFound([...sentences, title], findVenue);
  return {
    ...(date === undefined ? {} : { date }),
    ...(hours === undefined ? {} : { hours }),
    ...(venue === undefined ? {} : { venue }),
    where: times[0]?.where ?? ranked[0]?.where ?? "początek dokumentu",
  };
}

function firstFound<In, Out>(all: readonly In[], find: (one: In) => Out | undefined): Out | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Behind a label hours need no word of their own: "Godzina: 17.00", "Zakończenie: 19". */
function labelledHours(times: readonly Fact[]): FoundHours | undefined {
  const read = ({ value }: Fact) => {
    const rest = findDates(value).reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      value,
    );
    const bare = /^[\s,(]*(?:o\s+)?(\d{1,2}(?:[.:]\d\d)?)[\s,.)]*$/u.exec(rest)?.[1];
    return findHours(rest) ?? (bare === undefined ? undefined : findHours(`godz. ${bare}`));
  };
  const found = times.flatMap((fact) => read(fact) ?? []);
  const whole = found.find(({ to }) => to !== undefined) ?? found[0];
  if (whole === undefined || whole.to !== undefined) return whole;
  const ending = times.find(({ name }) => /^(?:zakończ|koniec)/iu.test(name));
  const to = ending && read(ending)?.from;
  return to !== undefined && to > whole.from ? { ...whole, to } : whole;
}

function toldHours(
  texts: readonly string[],
  statements: readonly { sentence: string }[],
): FoundHours | undefined {
  const all = statements.map(({ sentence }) => sentence);
  const begun = all.filter((sentence) => /rozpocz/iu.test(sentence));
  const lasted = all.filter((sentence) =>
    /trwał|toczył|obradowa|rozmawiano|prowadzon|spotka/iu.test(sentence),
  );
  return completeHours(firstFound([...texts, ...begun, ...lasted], findHours), statements);
}

/** "Spotkanie zakończyło się o godz. 19.15" may be a sentence of its own. */
function completeHours(
  hours: FoundHours | undefined,
  statements: readonly { sentence: string }[],
): FoundHours | undefined {
  if (!hours || hours.to !== undefined) return hours;
  const ending = statements
    .map(
      ({ sentence }) =>
        /(?:(?:zakończ|zamkni)(?:y|en|on|ę)|koniec|trwał\p{L}* do)[\s\S]*$/iu.exec(sentence)?.[0],
    )
    .find((found) => found !== undefined);
  const to = ending === undefined ? undefined : findHours(ending);
  const bare = /\b(?:do|o)\s+(\d{1,2})[.:]([0-5]\d)(?!\d)/u.exec(ending ?? "");
  const last =
    to?.to ?? to?.from ?? (bare ? `${bare[1]?.padStart(2, "0") ?? ""}:${bare[2] ?? ""}` : undefined);
  return last !== undefined && last > hours.from ? { ...hours, to: last } : hours;
}

function weightOf(sentence: string): number {
  const isHeld = /odby(?:ł|w)|zorganizowa|przeprowadz|zwoła|miało miejsce|spotkali się|gości/iu.test(
    sentence,
  );
  const isAbout = /spotka|konsultac|warsztat|debat|posiedze|termin|data|czas|miejsce|^godz/iu.test(sentence);
  const hasTime = (findDates(sentence).length > 0 ? 2 : 0) + (findHours(sentence) ? 1 : 0);
  return (
    hasTime +
    (isHeld ? 2 : 0) +
    (isAbout ? 1 : 0) -
    (hasTime === 0 && !/miejsce|lokalizacja/iu.test(sentence) ? 2 : 0)
  );
}

/** "Miejsce spotkania: …", "Termin i miejsce: 12 maja 2026 r., godz. 16.00, …" */
function labelledVenue(sentence: string): string | undefined {
  const labelled = venueLabel.exec(sentence)?.[1];
  return labelled === undefined ? undefined : placeOf(labelled);
}

/** "Miejscem spotkania była świetlica …": the place is a nominative. */
function subjectVenue(sentence: string): string | undefined {
  const told = venueSubject.exec(sentence)?.groups?.["place"];
  return told === undefined ? undefined : placeOf(told.replace(placeEnd, ""));
}

/** The place out of what stands behind its label, where the date and the hours may stand too. */
function placeOf(labelled: string): string | undefined {
  const chunks = markTimes(labelled.replace(/[,;|]\s*(?:termin|data|czas|godzin[ay])\s*:.*$/iu, "")).split(
    border,
  );
  return chunks
    .map((chunk) => trimVenue(chunk.replace(timeWords, "")))
    .find((chunk) => /\p{L}{3}/u.test(chunk));
}

/** The place in a sentence: what is left between the date, the hours and the verb, and looks like a place. */
function findVenue(sentence: string): string | undefined {
  const arrived = arrival.exec(sentence)?.groups?.["place"];
  if (arrived !== undefined && placeWord.test(arrived)) return trimVenue(arrived);
  const marked = markTimes(sentence);
  for (const chunk of marked.split(borders)) {
    const start = placeStart.exec(chunk);
    if (start === null) continue;
    const text = chunk
      .slice(start.index + start[0].length)
      .replace(placeEnd, "")
      .replace(organizer, "");
    const isPlace = placeWord.test(start[0] + text);
    if (isPlace && text.length < 200)
      return trimVenue(/^przy\s/iu.test(start[0].trim()) ? `${start[0].trim()} ${text}` : text);
  }
  return undefined;
}

function markTimes(sentence: string): string {
  const hours = findHours(sentence);
  const spans = [...findDates(sentence), ...(hours ? narrow(hours, sentence) : [])].sort(
    (a, b) => b.start - a.start,
  );
  return spans.reduce(
    (text, { start, end }) => `${text.slice(0, start)}${border}${text.slice(end)}`,
    sentence,
  );
}

/** Between the beginning and the end of a meeting its place may stand. */
function narrow({ start, end }: FoundHours, sentence: string): Span[] {
  if (end - start < 45) return [{ start, end }];
  const first = /^.*?\d{1,2}(?:[.:]\d\d)?/su.exec(sentence.slice(start, end))?.[0] ?? "";
  return [{ start, end: start + first.length }];
}

function trimVenue(text: string): string {
  return text
    .replace(/^[\s,]+|[\s,;:]+$/gu, "")
    .replace(/(?<!\s\p{L}{1,3})\.$/u, "")
    .trim();
}

const timeLabel = "(?:termin|data|czas|godzin[ay])(?:\\s+(?:spotkania|konsultacji|posiedzenia))?";
const venueLabel = new RegExp(
  `(?:^|[,;|]\\s*)(?:${timeLabel}\\s*(?:i|oraz|,|/)\\s*)*(?:miejsce|lokalizacja|adres)(?:\\s+(?:spotkania|konsultacji|posiedzenia))?` +
    `(?:\\s*(?:i|oraz|,|/)\\s*${timeLabel})*\\s*[:–-]\\s*(.+)$`,
  "iu",
);
interface Span {
  readonly start: number;
  readonly end: number;
}

const toCome = /(?:odbędzie|odbędą|zaplanowan|zapraszamy)/iu;
const venueSubject =
  /(?:miejsc(?:em|e)|gospodarzem miejsca)\s(?:\p{L}+\s){0,2}?(?:był[aoy]?|stał[aoy]? się|został[aoy]?|wybrano|wyznaczono)\s(?<place>.+)$/iu;
// What is left of a date and of hours beside a place.
const timeWords =
  /^[\s,;]*(?:(?:(?:poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela)(?!\p{L})|w\s+dniu|dnia|w\s+godz\S*|o\s+godz\S*|godz\S*|roku|r\.)[\s,;]*)+|[\s,;(]+(?:w\s+dniu|dnia|(?:w\s+|we\s+)?(?:poniedział|wtor|środ|czwart|piąt|sobot|niedziel)\p{L}*|w\s+godz\S*|o\s+godz\S*|godz\S*)[\s,;)]*$/giu;
const arrival = /\sdo\s(?<place>\p{L}(?:[^.;:]|(?<=(?:ul|al|pl|os|im|św))\.){3,120}?),?\s+przyby(?:ł|l)/u;
const border = "\uE001";
const borders =
  /\uE001|;\s|,?\s*(?:odby(?:ł|w)\p{L}*\s+się|(?:rozmawia|obradowa|dyskutowa)\p{L}+|(?:zebra|spotka|toczy)(?:ł|l)\p{L}*\s+się|zorganizowa\p{L}+|przeprowadz\p{L}+|miało miejsce|zosta\p{L}+\s|w dniu|dnia(?=\s|\uE001))/giu;
const placeStart =
  /(?:^|\s)(?:(?:w|W|we|We|na|Na)\s+(?!centrum uwagi|zaproszeni|podstawi|temat|spotkani|wniosek|prośb|wezwani)(?:terenie\s+)?(?=(?:\p{L}+\s+){0,2}?(?:sal[ai]|siedzib|budynk|auli|gmach|pomieszcz|lokal|klub|świetlic|centrum|urzęd|dom[uy]?\s|ośrod|bibliote|muzeum|szko|hal[ai]|pałac|dwor|teatr|galeri|parku|kin[aie]|amfite|remiz|czyteln|ratusz|stołów|inkubator|technopark|kawiarn|restaurac|hotel|stadion|przystan|przedszkol|liceum|technikum|uczeln|uniwersytet|akademi|archiwum|pawilon|foyer|hol[u ]|gabine|pokoj|pracown|kościo|plebani|zam[ek]|strażnic|basen|pływaln|dworc|skwer|ryn[ke]|plac|bulwar|przestrzen|stref|Centrum|Miejsk|\p{Lu}|formule|trybie|s\.\s*\d|pok\.|bud\.|ul\.|al\.|pl\.|os\.))|(?=przy\s+(?:ul|al|pl|os|placu|ulicy|alei)\b)|(?=pod adresem\s)|(?=zdalnie|on-?line))/u;
const placeEnd =
  /(?:,?\s+(?:i|oraz|a)\s+(?:\p{L}+\s+){0,2}?(?:dotyczy|obejmowa|poświęc|trwa|zgromadzi|służy|zakończ|rozpocz)[\s\S]*|,?\s+(?:\p{L}+(?:liśmy|łyśmy)(?!\p{L})|\p{L}+(?:li|ły|ło|ł|ła)\s+się(?!\p{L})|z udziałem|z przedstawiciel|z organizac|z inicjatywy|w zakresie|w sprawie|dotycząc|poświęcon|w ramach|w godz|uczestnicz|wzięl|rozpocz|spotkanie|kolejne|konsultac|branżow|organizacje|otwarto|zamknięto|zaproszon|przyby)[\s\S]*|,?\s+(?:początek|rozpoczęcie|start)(?!\p{L})[\s\S]*|\s+-\s*$)/iu;
// "… w sali nr 2 Wydział Zdrowia przeprowadził": after a place in the locative a nominative is the one who acts.
const organizer =
  /(?<![,:(])\s+(?:\p{Lu}\p{L}+[ksw][iy]e?\s+)?(?:Wydział|Departament|Referat|Biuro|Zarząd|Urząd|Ośrodek)\s[\s\S]*$/u;
const placeWord =
  /sal[aięąy]|siedzib|budynk|aul[iaę]|gmach|ul\.|ulic|al\.|alei|pl\.|plac|os\.|przy\s|centrum|urzęd|dom[uy]?\s|ośrod|bibliote|muzeum|szko|hal[ai]|klub|świetlic|pałac|teatr|galeri|on-?line|zdaln|teams|zoom|hybryd|remiz|czyteln|ratusz|stołów|inkubator|technopark|kawiarn|restaurac|hotel|stadion|przystan|przedszkol|liceum|technikum|uczeln|uniwersytet|akademi|archiwum|pawilon|foyer|hol[u ]|gabine|pokoj|pracown|kościo|plebani|zam[ek]|strażnic|basen|pływaln|dworc|skwer|ryn[ke]|plac|bulwar|przestrzen|stref|aleja|szkół|kin[oaie]|park|dwor|pok\.|pokoj|bud\.|(?<!\p{L})s\.\s*\d/iu;
