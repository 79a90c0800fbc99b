import { stem } from "./stem.ts";

/**
 * Words that were perhaps meant as they are typed, although no record has them: stems of a language that one slip of
 * the keyboard, or little more, would turn into a stem of the corpus, and whole words with which one begins.
 * @param words of the language, folded
 */
export function lookalikesOf(corpusStems: ReadonlySet<string>, words: Iterable<string>): string[] {
  const isNear = assembleNearness(corpusStems);
  const isBeginning = assembleSieve(new Set(Array.from(corpusStems).flatMap(beginningsOf)));
  const lookalikes = new Set<string>();
  for (const word of words) {
    const stemmed = stem(word);
    if (stemmed.length < 3) continue;
    const meant = [...(isBeginning(word, sumOf(word)) ? [word] : []), ...(isNear(stemmed) ? [stemmed] : [])];
    if (meant.length === 0 || corpusStems.has(stemmed)) continue;
    for (const one of meant) lookalikes.add(one);
  }
  return [...lookalikes];
}

/**
 * Whether a word has itself or all of its letters but one in common with one of the stems: so have words that a slip
 * parts.
 */
function assembleNearness(stems: ReadonlySet<string>): (word: string) => boolean {
  const isIn = assembleSieve(new Set(Array.from(stems).flatMap(withoutAny)));
  return (word) => {
    const sum = sumOf(word);
    if (isIn(word, sum)) return true;
    for (let omitted = 0; omitted < word.length; omitted++)
      if (isIn(word, (sum - valueOf(word.charCodeAt(omitted))) | 0, omitted)) return true;
    return false;
  };
}

/**
 * Whether a word is one of some, or is without the letter that stands at a place. Nearly all words of a language are
 * not, which the sums of their letters tell without looking any up.
 */
function assembleSieve(texts: ReadonlySet<string>): (word: string, sum: number, omitted?: number) => boolean {
  const places = 2 ** Math.ceil(Math.log2(texts.size * placesOfText + 1));
  const isTaken = new Uint8Array(places);
  for (const one of texts) isTaken[placeOf(sumOf(one), places)] = 1;
  return (word, sum, omitted = -1) =>
    isTaken[placeOf(sum, places)] === 1 && texts.has(omitted < 0 ? word : without(word, omitted));
}

function withoutAny(word: string): string[] {
  return [word, ...Array.from({ length: word.length }, (_, omitted) => without(word, omitted))];
}

function without(word: string, omitted: number): string {
  return word.slice(0, omitted) + word.slice(omitted + 1);
}

/** The same in whatever order the letters stand, so that one is left out by taking its value away. */
function sumOf(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = (sum + valueOf(word.charCodeAt(at))) | 0;
  return sum;
}

// Squares, since plain numbers of other letters too often come to the same sum.
function valueOf(letter: number): number {
  return Math.imul(letter, Math.imul(letter, 0x85ebca6b) + 0x9e3779b1);
}

/** @param places a power of two */
function placeOf(sum: number, places: number): number {
  return (sum ^ (sum >>> 15)) & (places - 1);
}

// So that few other words meet them by chance.
const placesOfText = 32;

function beginningsOf(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index));
}
