import { stem } from "./stem.ts";

/**
 * Words that were perhaps meant as they are typed, although no record has them: stems of a language that one slip of
 * the keyboard, or little more, would turn into a stem of the corpus, and whole words with which one begins.
 * @param words of the language, folded
 */
export function lookalikesOf(corpusStems: ReadonlySet<string>, words: Iterable<string>): string[] {
  const isNear = assembleNearness(corpusStems);
  const beginnings = new Set(Array.from(corpusStems).flatMap(beginningsOf));
  const lookalikes = Array.from(words).flatMap((word) => {
    const stemmed = stem(word);
    if (stemmed.length < 3 || corpusStems.has(stemmed)) return [];
    return [...(beginnings.has(word) ? [word] : []), ...(isNear(stemmed) ? [stemmed] : [])];
  });
  return [...new Set(lookalikes)];
}

/**
 * Whether a word has itself or all of its letters but one in common with one of the stems: so have words that a slip
 * parts. Nearly all words of a language have not, which the sums of their letters tell without making any word.
 */
function assembleNearness(stems: ReadonlySet<string>): (word: string) => boolean {
  const near = new Set<string>();
  const sums = new Set<number>();
  for (const one of stems)
    for (let omitted = -1; omitted < one.length; omitted++) {
      near.add(without(one, omitted));
      sums.add(sumWithout(one, omitted));
    }
  return (word) => {
    for (let omitted = -1; omitted < word.length; omitted++)
      if (sums.has(sumWithout(word, omitted)) && near.has(without(word, omitted))) return true;
    return false;
  };
}

/** @param omitted the place of a letter, or -1 */
function without(word: string, omitted: number): string {
  return omitted < 0 ? word : word.slice(0, omitted) + word.slice(omitted + 1);
}

function sumWithout(word: string, omitted: number): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++)
    if (at !== omitted) sum = (Math.imul(sum, 31) + word.charCodeAt(at)) | 0;
  return sum;
}

function beginningsOf(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index));
}
