import { toWordDifference } from "../../domain/history/word-difference.ts";
import { toPlainText } from "../../prose/plain-text.ts";
import type { Data } from "../same-words.ts";
import { type Change, textOf } from "./change.ts";

/**
 * Whether one of the corrections tells of a change. Of words it has to quote what is gone or what came, or to name
 * every word that changed; of a value, which is told in many ways, any correction is believed.
 */
export function isToldBy(change: Change, corrections: readonly Data[]): boolean {
  if (change.kind === "value") return corrections.length > 0;
  const texts = { old: change.old ?? "", now: change.now ?? "" };
  return corrections.some((correction) => {
    const [was, is] = [textOf(correction["was"]), textOf(correction["is"])];
    return quotes(was, texts.old, texts.now) || quotes(is, texts.now, texts.old) || namesAll(was, is, texts);
  });
}

/** Whether a passage stands in one text more often than in another, letter for letter or but for signs and case. */
function quotes(passage: string, there: string, elsewhere: string): boolean {
  if ((passage.match(/[\p{L}\p{N}]/gu) ?? []).length < shortest) return false;
  return [toExact, toLoose].some(
    (fold) => count(fold(passage), fold(there)) > count(fold(passage), fold(elsewhere)),
  );
}

// Shorter ones, such as "a" or "nie", stand in many a text by chance.
const shortest = 4;

function toExact(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}

function toLoose(text: string): string {
  return toWords(toPlainText(text)).join(" ");
}

function toWords(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How often a passage stands in a text, in whole words. */
function count(passage: string, text: string): number {
  if (passage === "") return 0;
  let found = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + passage.length))
    if (!isWithinWord(text, at) && !isWithinWord(text, at + passage.length)) found++;
  return found;
}

function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

function namesAll(was: string, is: string, { old, now }: Texts): boolean {
  const passages = toWordDifference(old, now);
  const wordsOf = (kind: string): readonly string[] =>
    passages.filter((passage) => passage.kind === kind).flatMap(({ text }) => toWords(text));
  const [removed, added] = [wordsOf("removed"), wordsOf("added")];
  const [before, after] = [new Set(toWords(was)), new Set(toWords(is))];
  return (
    removed.length + added.length > 0 &&
    removed.every((word) => before.has(word)) &&
    added.every((word) => after.has(word))
  );
}

interface Texts {
  readonly old: string;
  readonly now: string;
}
