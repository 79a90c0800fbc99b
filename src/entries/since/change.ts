import { formatDate } from "../../polish/dates.ts";
import { type Data, isData, isSame } from "../same-words.ts";
import type { Position } from "../content-file.ts";
import { toBareWords } from "./words.ts";

/** Something published that reads otherwise now. */
export interface Change {
  /** What changed, in the nominative. */
  readonly label: string;
  /**
   * Words are what a reader reads, signs only how they are set (a list, a bold word); a value is a date, a number, an
   * identifier, an address or an order.
   */
  readonly kind: "words" | "signs" | "value";
  /** Beginnings of the words by which a correction may speak of a value without naming it, parted by spaces. */
  readonly called?: string;
  /** Of a value: the words and numbers in which it differs. */
  readonly marks?: readonly string[];
  /** The field, from the top of the file's fields. */
  readonly path: readonly (string | number)[];
  /** Where it stands, when that is not in a field. */
  readonly position?: Position;
  /** As it was published; undefined where it cannot be told in a line. */
  readonly old: string | undefined;
  readonly now: string | undefined;
  /** Whether nothing stands there any more. */
  readonly isGone: boolean;
}

/** One field before and after; what was not known before may be added. */
export function compareField({ old, now, ...field }: Compared): readonly Change[] {
  if (isUnknown(old) || isSame(old, now)) return [];
  const marks = findMarks(old, now);
  return [{ ...field, marks, old: toLine(old), now: toLine(now), isGone: now === undefined }];
}

/** A list of words, of which the order counts as well; told by the words that only one of both has. */
export function compareWordLists({ old, now, ...field }: ComparedLists): readonly Change[] {
  if (old.length === 0 || isSame(old, now)) return [];
  const lost = old.filter((words) => !now.some((other) => isSame(other, words)));
  const added = now.filter((words) => !old.some((other) => isSame(other, words)));
  const kind = lost.length + added.length === 0 ? "value" : "words";
  return [{ ...field, kind, old: toText(lost), now: toText(added), isGone: now.length === 0 }];
}

/** The words and numbers that only one of two values has, wherever they stand in it. */
export function findMarks(old: unknown, now: unknown): readonly string[] {
  const [were, are] = [new Set(wordsOf(old)), new Set(wordsOf(now))];
  return [...were.symmetricDifference(are)];
}

/** A day also as it is written in a sentence. */
function wordsOf(value: unknown): readonly string[] {
  const isDay = typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
  return toBareWords(JSON.stringify(value ?? "") + (isDay ? ` ${formatDate(value)}` : ""));
}

export function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

export function dataOf(value: unknown): Data {
  return isData(value) ? value : {};
}

export function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function toLine(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function toText(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join("\n\n");
}

interface Compared extends Pick<Change, "label" | "kind" | "path" | "position" | "called"> {
  readonly old: unknown;
  readonly now: unknown;
}

interface ComparedLists extends Pick<Change, "label" | "path" | "called"> {
  readonly old: readonly string[];
  readonly now: readonly string[];
}
