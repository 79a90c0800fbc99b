import { stem } from "./stem.ts";

/**
 * Words that were perhaps meant as they are typed, although no record has them: stems of a language that one slip of
 * the keyboard, or little more, would turn into a stem of the corpus, and whole words with which one begins.
 * @param words of the language, folded
 */
export function lookalikesOf(corpusStems: ReadonlySet<string>, words: Iterable<string>): string[] {
  const near = new Set(Array.from(corpusStems).flatMap(withoutALetter));
  const beginnings = new Set(Array.from(corpusStems).flatMap(beginningsOf));
  const isNear = (one: string): boolean => near.has(one);
  const lookalikes = Array.from(words).flatMap((word) => {
    const stemmed = stem(word);
    if (stemmed.length < 3 || corpusStems.has(stemmed)) return [];
    return [
      ...(beginnings.has(word) ? [word] : []),
      ...(withoutALetter(stemmed).some(isNear) ? [stemmed] : []),
    ];
  });
  return [...new Set(lookalikes)];
}

/** Words that a slip parts have one of these in common. */
function withoutALetter(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

function beginningsOf(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index));
}
