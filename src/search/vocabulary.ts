import { foldPolish } from "../polish/folding.ts";
import { countSlips } from "./slips.ts";
import { stem } from "./stem.ts";

/** Words by the first letter of their folded form, each file sorted. */
export function packVocabulary(words: Iterable<string>): Map<string, string> {
  const byLetter = Map.groupBy([...new Set(words)].sort(), (word) => foldPolish(word).charAt(0));
  return new Map([...byLetter].map(([letter, list]) => [letter, list.join("\n")]));
}

/**
 * The word that was most probably meant: at most one slip, two from eight letters on, also in its stem. Lists are
 * packed, each with its lookalikes behind an empty line, and tried in turn, so that a slip in the first letter is
 * tried last; in a list the first of the nearest wins.
 */
export function correctWord(typed: string, lists: readonly string[]): Correction {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  const unpacked = lists.map((list) => list.split("\n\n").map((part) => part.split("\n")));
  const isKnown = (word: string): boolean => unpacked.some(([, lookalikes]) => lookalikes?.includes(word));
  const known = { isWord: isKnown(stem(typed)), isWhole: isKnown(typed) };
  for (const [words = []] of unpacked) {
    const [nearest] = words
      .map((word) => ({ word, folded: foldPolish(word) }))
      .map((near) => ({ ...near, distance: slips(typed, near.folded, most) }))
      .filter(({ distance }) => distance <= most + 0.5)
      .sort((a, b) => a.distance - b.distance);
    if (nearest !== undefined) return { ...known, nearest };
  }
  return known;
}

function slips(typed: string, word: string, most: number): number {
  const whole = countSlips(typed, word, most);
  const [a, b] = [stem(typed), stem(word)];
  if (whole < 2 || Math.min(a.length, b.length) < 6) return whole;
  // Another form of the word, mistyped: a hair worse than the very form.
  return Math.min(whole, countSlips(a, b, 1) + 0.5);
}

export interface Correction {
  /** What was typed is a word itself, so that it was perhaps meant as it is. */
  readonly isWord: boolean;
  /** It may be more than the beginning of a word. */
  readonly isWhole: boolean;
  readonly nearest?: { readonly word: string; readonly folded: string };
}
