import { foldPolish } from "../../polish/folding.ts";

/** The words of a text, folded, without punctuation. */
export function foldedWords(text: string): string[] {
  return foldPolish(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Whether two folded words may be forms of one word: short ones must be equal, longer ones share their stem.
 * @example isSameWord("dzialalnosc", "dzialalnosci") // true
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a + b)) return false;
  const [left, right] = [stemAlternation(a), stemAlternation(b)];
  const shared = sharedPrefix(left, right);
  const shorter = Math.min(left.length, right.length);
  if (shorter < 4) return false;
  const ends = [left.slice(shared), right.slice(shared)];
  return shared >= Math.max(3, shorter - 3) && ends.every((end) => end.length <= 4 && looksLikeEnding(end));
}

/**
 * Whether two names are one name in different grammatical cases.
 * @example isSameName("Fundacji Popatrz Sercem", "Fundacja Popatrz Sercem") // true
 */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [foldedWords(a), foldedWords(b)];
  return left.length === right.length && left.every((word, index) => isSameWord(word, right[index] ?? ""));
}

/** Vowels that change inside a stem are made one: urząd, urzędu; ośrodek, ośrodka; zespół, zespole. */
function stemAlternation(word: string): string {
  return word
    .replace(/^(urz)[ae](d)/, "$1a$2")
    .replace(/^(osrod)e?(k)/, "$1$2")
    .replace(/^(miast|miesc)/, "miast");
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** What is left after the stem must look like grammar, not like another word. */
function looksLikeEnding(rest: string): boolean {
  return (
    rest.length <= 2 ||
    /^czk(?:a|i|e|o|ą|ę)?$|^nic[aey]?$/.test(rest) ||
    /^(?:[szcdrlnkgtwmj]{0,2}(?:[aeiouy]|$)[a-z]{0,3})$/.test(rest)
  );
}
