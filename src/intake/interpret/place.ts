import { findDates } from "./dates.ts";
import { firstFound } from "./first-found.ts";
import { findHours } from "./hours.ts";
import { findUnit } from "./unit.ts";
import type { FoundHours } from "./hours.ts";

/**
 * Where a meeting was held: behind a label, or in the sentence that tells it.
 * @param labelled what stands behind labels of a place
 * @param sentences the likeliest first
 */
export function findPlace(
  labelled: readonly string[],
  sentences: readonly string[],
  title: string,
): string | undefined {
  return (
    firstFound(labelled, placeOf) ??
    firstFound(sentences, labelledVenue) ??
    firstFound(sentences, subjectVenue) ??
    firstFound(sentences, (sentence) => findRoom(sentence, findUnit(title))) ??
    firstFound([...sentences, title], findVenue)
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
  return placesIn(sentence)[0];
}

/** A unit holds meetings, and is their place only where no other is told. */
function findRoom(sentence: string, unit: string | undefined): string | undefined {
  const isUnit = (place: string) => unitPlace.test(place) || (unit !== undefined && findUnit(place) === unit);
  return arrival.test(sentence) ? findVenue(sentence) : placesIn(sentence).find((place) => !isUnit(place));
}

function placesIn(sentence: string): string[] {
  return markTimes(sentence)
    .split(borders)
    .flatMap((chunk) => placeIn(chunk) ?? []);
}

function placeIn(chunk: string): string | undefined {
  const start = placeStart.exec(chunk);
  if (start === null) return undefined;
  const text = chunk
    .slice(start.index + start[0].length)
    .replace(placeEnd, "")
    .replace(organizer, "");
  if (!placeWord.test(start[0] + text) || text.length >= 200) return undefined;
  return trimVenue(/^przy\s/iu.test(start[0].trim()) ? `${start[0].trim()} ${text}` : text);
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

const unitPlace =
  /^(?:\p{Lu}\p{L}+\s)?(?:Wydziale|Biurze|Departamencie|Referacie|Oddziale|Sekretariacie|Kancelarii|Zespole(?!\sSzk)|Gabinecie)\s/u;
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
