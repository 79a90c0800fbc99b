import { foldPolish } from "../polish/folding.ts";

/**
 * The part of a folded word that its inflected forms mostly share. No dictionary: forms that it does not bring
 * together (ręka, rąk) are brought together when a record is indexed.
 * @example stem("swietlicom") // "swietlic"
 */
export function stem(folded: string): string {
  return withoutEnding(folded, inflections, 3);
}

/** The stem of a word as it is written; remembered, since a portal says the same words on every page. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = stem(foldPolish(word));
  known.set(word, found);
  return found;
}

const known = new Map<string, string>();

/** The stem of a lower-case word with its diacritics kept. Folding changes no lengths. */
export function writtenStem(word: string): string {
  return word.slice(0, stem(foldPolish(word)).length);
}

/**
 * The part of a stem that words of one family mostly share (rower, rowerowy; finansować, finansowanie).
 * @example familyOf("rowerow", derivations) // "rower"
 */
export function familyOf(stemmed: string, derivations: RegExp): string {
  const shorter = withoutEnding(stemmed, derivations, 4);
  return shorter === stemmed
    ? stemmed.replace(alternating, (end) => alternations[end] ?? end)
    : familyOf(shorter, derivations);
}

function withoutEnding(word: string, endings: RegExp, least: number): string {
  const cut = word.search(endings);
  if (cut < 0 || /\d/.test(word)) return word;
  for (let at = Math.max(cut, least); at < word.length; at++)
    if (endings.exec(word.slice(at))?.index === 0) return word.slice(0, at);
  return word;
}

// Consonants that change places within a family (wypłata, wypłacić; kierować, kierz).
const alternating = /(?:cz|rz|t)$/;
const alternations: Readonly<Record<string, string>> = { cz: "k", rz: "r", t: "c" };

const inflections = /(?:i?(?:ami|ach|owie|owi|om|ow|em|ego|emu|ej|a|e|u|o)|[iy]mi|[iy]ch|[iy]m|ii|i|y)$/;
