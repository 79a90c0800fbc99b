import { toPlainText } from "../../prose/plain-text.ts";
import { toWords } from "./words.ts";

/**
 * What a correction may have copied from a text: all of it, or the parts between omissions, within quotation marks, or
 * its sentences; thousands with or without a space.
 */
export function findFragments(quotation: string): readonly (readonly string[])[] {
  const text = toPlainText(quotation);
  const whole = toWords(text);
  const parts = [
    ...[text.replace(/\B(?=(?:\d{3})+(?!\d))/g, " "), text.replace(/(?<=\d)\s(?=\d{3}(?!\d))/gu, "")],
    ...text.split(omission),
    ...Array.from(text.matchAll(quoted), ([, inner = ""]) => inner),
    ...text.split(/(?<=[.;:!?])\s+|\n+/),
  ];
  return [whole, ...parts.map(toWords).filter((words) => words.join("").length >= shortest)].filter(
    (words) => words.length > 0,
  );
}

/** The places of a text's words where others stand one after another as they do in it. */
export function findWords(wanted: readonly string[], words: readonly string[]): readonly number[] {
  return words.flatMap((_, start) =>
    wanted.every((word, index) => words[start + index] === word)
      ? wanted.map((_, index) => start + index)
      : [],
  );
}

const omission = /\[(?:…|\.{3})\]|\((?:…|\.{3})\)|…|\.{3}/u;
const quoted = /[„"«]([^”"»]+)[”"»]/gu;

// Parts shorter than that stand in many a text by chance.
const shortest = 4;
