import { toPlainText } from "../../prose/plain-text.ts";
import type { Data } from "../same-words.ts";
import { type Change, textOf } from "./change.ts";
import { findHunks, type Hunk, type Side } from "./hunks.ts";
import { findFragments, findWords } from "./quotations.ts";
import { trimCommon } from "./trim-common.ts";
import { toBareWords, toWords } from "./words.ts";

/**
 * What of a change the corrections do not tell of; undefined where they tell of all. Each place in which words differ
 * has to be quoted for the most part, what is gone and what came, or to be named word by word; of a value that can be
 * told in many ways one of them has to speak.
 */
export function findUntold(change: Change, corrections: readonly Data[]): Untold | undefined {
  if (change.kind === "value")
    return corrections.some((one) => speaksOf(one, change)) ? undefined : { places: [] };
  const texts = { old: change.old ?? "", now: change.now ?? "" };
  const quoted = corrections.map(toQuoted);
  if (change.kind === "signs")
    return quoted.some((one) => isQuotedExactly(one, texts) || namesPlace(one, texts))
      ? undefined
      : { places: [] };
  const told = {
    old: quoted.map(({ was }) => findQuoted(was, toWords(toPlainText(texts.old)))),
    now: quoted.map(({ is }) => findQuoted(is, toWords(toPlainText(texts.now)))),
  };
  const isTold = (hunk: Hunk): boolean => {
    if (isOfSigns(hunk)) return quoted.some((one) => isQuotedExactly(one, texts));
    const isNamed = (side: "old" | "now", said: "was" | "is"): boolean =>
      isTelling(hunk) && quoted.some((one) => namesAll(one[said], hunk[side]));
    return (
      (isQuoted(hunk.old, told.old) || isNamed("old", "was")) &&
      (isQuoted(hunk.now, told.now) || isNamed("now", "is"))
    );
  };
  const places = findHunks(texts.old, texts.now).filter((hunk) => !isTold(hunk));
  return places.length === 0 ? undefined : { places };
}

/** Whether most of what was or came there is quoted; nothing is not asked for. */
function isQuoted({ words, from }: Side, quoted: readonly ReadonlySet<number>[]): boolean {
  const found = words.filter((_, index) => quoted.some((places) => places.has(from + index)));
  return found.length * 2 >= words.length;
}

function findQuoted(quotation: string, words: readonly string[]): ReadonlySet<number> {
  return new Set(findFragments(quotation).flatMap((fragment) => findWords(fragment, words)));
}

/** In other words, which have to hold every one that changed. */
function namesAll(said: string, { words }: Side): boolean {
  const known = new Set(toWords(said));
  return words.every((word) => known.has(word));
}

/** Short words stand in many a sentence by chance. */
function isTelling({ old, now }: Hunk): boolean {
  return [...old.words, ...now.words].some((word) => word.length >= telling || /\d/.test(word));
}

const telling = 4;

function isOfSigns({ old, now }: Hunk): boolean {
  return old.words.length + now.words.length === 0;
}

/** Whether a passage stands in one text more often than in the other, sign for sign. */
function isQuotedExactly({ was, is }: Quoted, { old, now }: Texts): boolean {
  const stands = (passage: string, there: string, elsewhere: string): boolean =>
    passage !== "" && count(passage, there) > count(passage, elsewhere);
  return stands(was, old, now) || stands(is, now, old);
}

/** Whether it holds the words that are set in another way. */
function namesPlace({ was, is }: Quoted, { old, now }: Texts): boolean {
  const [place] = trimCommon(old, now).map(toWords);
  const fragments = [...findFragments(was), ...findFragments(is)];
  return fragments.some(
    (words) => words.join("").length >= telling && findWords(words, place ?? []).length > 0,
  );
}

function count(passage: string, text: string): number {
  return toLine(text).split(passage).length - 1;
}

function toQuoted(correction: Data): Quoted {
  return { was: toLine(textOf(correction["was"])), is: toLine(textOf(correction["is"])) };
}

function toLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function speaksOf(correction: Data, { called = "", marks = [], label }: Change): boolean {
  const said = toBareWords(["was", "is", "reason"].map((field) => textOf(correction[field])).join(" "));
  const names = toBareWords(`${called} ${label.replace(/„.*?”|\(.*?\)/g, "")}`).filter(
    (word) => !vague.has(word),
  );
  return said.some((word) => [...names, ...marks].some((name) => isAkin(word, name)));
}

/** The same number, or the same word in whatever case. */
function isAkin(word: string, other: string): boolean {
  if (word === other) return true;
  const isWord = other.length >= telling && !/\d/.test(other);
  return (
    isWord && word.startsWith(other.slice(0, Math.max(3, Math.min(other.length - 1, 4), other.length - 3)))
  );
}

// What is in the name of many a field, and in the beginning of many a name.
const vague: ReadonlySet<string> = new Set(["to", "kto", "o", "w", "spotkania", "dokumentu", "propozycji"]);

interface Quoted {
  readonly was: string;
  readonly is: string;
}

interface Texts {
  readonly old: string;
  readonly now: string;
}

/** The places that no correction tells of; none where the change has no places. */
export interface Untold {
  readonly places: readonly Hunk[];
}
