import { foldPolish } from "../polish/folding.ts";

// What is written into the index and asked of it. The last character says what a token is, so that kinds never
// meet and no token is the beginning of another: Pagefind would take an unknown word for its longest known beginning.
// It would also split a token between letters and digits, so that digits are spelt with letters. No Polish word
// has a q or an x of its own that could be mistaken for these spellings.

/** Characters that Pagefind has to be told to keep. */
export const tokenMarks = "_~+=";

export const stemToken = (stemmed: string): string => `${spelt(stemmed)}_`;

export const familyToken = (family: string): string => `${spelt(family)}~`;

export const isFamily = (token: string): boolean => token.endsWith("~");

/** Stems that stand side by side and mean one thing. */
export const compoundToken = (stems: readonly string[]): string => `${spelt(stems.join(""))}+`;

/** Two folded words side by side, exactly as written. */
export const adjacencyToken = (first: string, second: string): string => `qq${spelt(first + second)}_`;

/** A stem as written, for stems that only their diacritics tell apart (łaska, laska): Pagefind folds what it is given. */
export const writtenToken = (written: string): string =>
  `${spelt(written.replace(/[ąćęłńóśźż]/g, (letter) => foldPolish(letter) + (letter === "ź" ? "x" : "q")))}=`;

/** What the tokens of all words that begin so begin with. */
export const spelt = (folded: string): string =>
  folded.replace(/\d/g, (digit) => `q${String.fromCharCode(97 + Number(digit))}`);

/** One for which Pagefind has no stemmer, so that tokens are kept as they are. */
export const indexLanguage = "qaa";

/** Pagefind keeps weights in steps of 1/24, and those below 1 in one byte. */
export const toIndexedWeight = (weight: number): number => Math.max(1, Math.round(weight * 23));

/** From this weight on a token stands in a record itself; below it, something related to it does. */
export const leastOwnWeight = 0.45;
