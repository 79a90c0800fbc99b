import { findDates } from "./dates.ts";
import { factsOf } from "./facts.ts";
import { firstFound } from "./first-found.ts";
import { findHours } from "./hours.ts";
import { findPlace } from "./place.ts";
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
  const venue = findPlace(
    factsOf(facts, "place").map(({ value }) => value),
    sentences,
    title,
  );
  return {
    ...(date === undefined ? {} : { date }),
    ...(hours === undefined ? {} : { hours }),
    ...(venue === undefined ? {} : { venue }),
    where: times[0]?.where ?? ranked[0]?.where ?? "początek dokumentu",
  };
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

const toCome = /(?:odbędzie|odbędą|zaplanowan|zapraszamy)/iu;
