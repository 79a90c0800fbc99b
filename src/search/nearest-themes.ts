import { stem } from "./stem.ts";
import { stemToken } from "./tokens.ts";

/** Ids of the themes nearest to words, given folded, that together found nothing; at most three. */
export function nearestThemes(words: readonly string[], themes: NearThemes): readonly string[] {
  const near = words.flatMap((word) => themes[stemToken(stem(word))] ?? themes[beginningOf(word)] ?? []);
  return [...new Set(near)].slice(0, most);
}

/** The part of a word by which it is near to those that begin alike. */
export function beginningOf(word: string): string {
  return word.slice(0, 5);
}

const most = 3;

/** Ids of themes by tokens of words that no record has, and by beginnings of words that records have. */
export type NearThemes = Readonly<Record<string, readonly string[]>>;
