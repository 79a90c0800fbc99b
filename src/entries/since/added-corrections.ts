import { type LocatedProblem, toMessage } from "../content-file.ts";
import { type Data, isSame } from "../same-words.ts";
import type { Read } from "../written-meeting.ts";
import { listOf, textOf } from "./change.ts";
import { findWords } from "./quotations.ts";
import { toWords } from "./words.ts";

/** The corrections that a meeting had not before, with their proposals under the numbers of today. */
export function addedCorrections(old: Read, now: Read): readonly Data[] {
  const known = correctionsOf(old);
  return correctionsOf(now).filter((entry) => !known.some((other) => isSame(other, entry)));
}

export function isAboutMeeting(correction: Data): boolean {
  return correction["proposal"] === undefined;
}

/** Corrections that were touched after they were published; else new ones that cannot be true. */
export function findCorrectionProblems(old: Read, now: Read, base: Base): readonly LocatedProblem[] {
  const lost = findLost(old, now, base.file);
  return lost.length > 0 ? lost : findUntrue(old, now, base);
}

/** The published list stays the beginning of the present one, since a correction's place in it is its address. */
function findLost(old: Read, now: Read, file: string): readonly LocatedProblem[] {
  const [published, present] = [correctionsOf(old), correctionsOf(now)];
  const lost = published.filter((entry) => !present.some((other) => isSame(other, entry)));
  const moved = published.findIndex((entry, index) => !isSame(entry, present[index]));
  const toProblem = (what: string, how: string, index: number): LocatedProblem => {
    const position = now.yaml.positionOf(index < present.length ? ["corrections", index] : ["corrections"]);
    return { code: "correction-changed", file, ...position, message: toMessage({ what, how }) };
  };
  if (lost.length === 0 && moved >= 0) {
    const what = "to sprostowanie stoi przed opublikowanymi wcześniej, więc zmienia ich numery i adresy";
    return [toProblem(what, "przenieś je na koniec pola corrections", moved)];
  }
  return lost.map((entry) =>
    toProblem(
      `sprostowania z dnia ${textOf(entry["date"])} już nie ma albo jest zmienione`,
      "przywróć je; sprostowania tylko się dopisuje, na końcu listy",
      published.indexOf(entry),
    ),
  );
}

/** New corrections that still say what the pattern says, or are older than what they correct. */
function findUntrue(old: Read, now: Read, { file, publishedOn }: Base): readonly LocatedProblem[] {
  const added = addedCorrections(old, now);
  if (added.length === 0) return [];
  const published = publishedOn();
  const unchanged = isSame(withoutCorrections(old), withoutCorrections(now)) ? toTexts(now) : undefined;
  return correctionsOf(now).flatMap((entry, index) => {
    if (!added.some((other) => isSame(other, entry))) return [];
    const toProblem = (field: string, code: string, message: string): LocatedProblem => ({
      ...{ code, file, message },
      ...now.yaml.positionOf(["corrections", index, field]),
    });
    const [left] = patternFields.filter((field) => patternWords.has(toPlain(entry[field])));
    const date = textOf(entry["date"]);
    const isUnmade =
      unchanged !== undefined && stands(entry["was"], unchanged) && !stands(entry["is"], unchanged);
    return [
      ...(left === undefined
        ? []
        : [toProblem(left, "correction-pattern", tellPattern(textOf(entry[left])))]),
      ...(isUnmade ? [toProblem("was", "correction-unmade", tellUnmade(textOf(entry["was"])))] : []),
      ...(published === undefined || !isDay(date) || date >= published
        ? []
        : [toProblem("date", "correction-backdated", tellBackdated(date, published))]),
    ];
  });
}

function tellPattern(words: string): string {
  const what = `w sprostowaniu zostały słowa wzoru: „${words}”`;
  const how =
    "wpisz w was słowa, które tu stały, w is te, które stoją teraz, a w reason, skąd to wiadomo (albo usuń reason)";
  return toMessage({ what, how });
}

function tellUnmade(words: string): string {
  const what = `sprostowanie mówi, że stało tu „${words}”, a te słowa stoją nadal i nic w pliku się nie zmieniło`;
  return toMessage({ what, how: "popraw też samo miejsce, które sprostowanie prostuje" });
}

function withoutCorrections({ data, body }: Read): Data {
  return { ...data, corrections: [], body };
}

/** All the words of a meeting, one after another. */
function toTexts(meeting: Read): readonly string[] {
  return toWords(JSON.stringify(withoutCorrections(meeting)));
}

function stands(passage: unknown, texts: readonly string[]): boolean {
  const words = toWords(textOf(passage));
  return words.length > 0 && findWords(words, texts).length > 0;
}

function tellBackdated(date: string, published: string): string {
  const what = `sprostowanie ma dzień ${date}, a to, co prostuje, opublikowano później: ten plik zmieniono ${published}`;
  const how = `wpisz w date dzień, w którym je dopisujesz, nie wcześniejszy niż ${published}`;
  return toMessage({ what, how });
}

function correctionsOf({ data, toNewId }: Read): readonly Data[] {
  return listOf(data["corrections"]).map((entry) =>
    isAboutMeeting(entry) ? entry : { ...entry, proposal: toNewId(textOf(entry["proposal"])) },
  );
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date);
}

function toPlain(value: unknown): string {
  return textOf(value)
    .replace(/[\s.]+/gu, " ")
    .trim()
    .toLowerCase();
}

const patternFields = ["was", "is", "reason"] as const;

// What the patterns say that editors copy: in the content's README and in the snippets of the code editor.
const patternWords: ReadonlySet<string> = new Set([
  ...["jak było", "jak jest", "skąd błąd"],
  ...["co było błędnie", "jak jest poprawnie", "skąd to wiadomo"],
]);

/** What was published, as the history tells it. */
export interface Base {
  /** Of the meeting today. */
  readonly file: string;
  /** The day on which the published version came, `YYYY-MM-DD`; undefined where the history is cut off before it. */
  readonly publishedOn: () => string | undefined;
}
