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
  if (shared < Math.max(3, shorter - 3)) return false;
  return [shared, shared - 1, shared - 2].some((stem) =>
    endingFamilies.some(
      (family) => stem > 2 && family.has(left.slice(stem)) && family.has(right.slice(stem)),
    ),
  );
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

// Forms of one word differ in endings of one family: "Mosty" and "Mostki" are two words, "Związek" and "Związku" one.
const endingFamilies = [
  " a e i o u y om ow em am ach ami mi ie ia iu ii ej iej ego iego emu iemu ym im ich ych imi ymi owi owie iem iego ze zie iami iach iom",
  "ek ka ku ko ke ki k kiem kowi kow kom kami kach ce czka czki czke czko czkom",
  "t ta te to tu ty tem tow tom tami tach cie towi",
  "d da de du dy dem dow zie dzie dowi",
].map((family) => new Set(family.split(" ")));
