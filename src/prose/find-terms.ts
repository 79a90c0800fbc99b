/** A term of the glossary and the other forms in which texts have it. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

export interface TermPlace {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where each term first stands in a text, in the order of the text; where two overlap, the longer stays. A form without
 * small letters, such as an abbreviation, is found only in the same letters, with its ending ("PFRON-u"); another in
 * every word with the same stem.
 */
export function findTerms(text: string, terms: readonly Term[], stemOf: StemOf): readonly TermPlace[] {
  const words = toWords(text, stemOf);
  const byStem = Map.groupBy(words.keys(), (index) => words[index]?.stem);
  return terms
    .flatMap(({ id, term, forms }) => {
      const places = [term, ...forms].flatMap((form) => findForm(form, { text, words, byStem, stemOf }) ?? []);
      const [first] = places.sort((a, b) => a.start - b.start || b.end - a.end);
      return first === undefined ? [] : [{ id, ...first }];
    })
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .reduce<TermPlace[]>((kept, place) => (kept.some(overlaps(place)) ? kept : [...kept, place]), [])
    .sort((a, b) => a.start - b.start);
}

/** What the inflected forms of a word share. */
export type StemOf = (word: string) => string;

function findForm(form: string, { text, words, byStem, stemOf }: ReadText): Span | undefined {
  if (!/\p{Ll}{2}/u.test(form)) return findLetters(form, text);
  const stems = form.split(/\s+/).map(stemOf);
  const starts = byStem.get(stems[0]) ?? [];
  const runs = starts.map((index) => words.slice(index, index + stems.length));
  const run = runs.find((some) => stems.every((stem, at) => some[at]?.stem === stem) && isOneRun(some, text));
  return run && toSpan(run);
}

/** Whether nothing but white space parts the words: "program. Współpraca" is no "program współpracy". */
function isOneRun(run: readonly Word[], text: string): boolean {
  const { start, end } = toSpan(run);
  return /^[\p{L}\p{N}\s]*$/u.test(text.slice(start, end));
}

function toSpan(run: readonly Word[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}

function findLetters(form: string, text: string): Span | undefined {
  const letters = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`${before}${letters}(?:-\\p{Ll}{1,3})?${after}`, "u");
  const found = pattern.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

function toWords(text: string, stemOf: StemOf): readonly Word[] {
  return [...text.matchAll(word)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    stem: stemOf(found[0]),
  }));
}

function overlaps(one: Span): (other: Span) => boolean {
  return (other) => one.start < other.end && one.end > other.start;
}

// A part of an address ("www.ngo.krakow.pl") or of a compound is no word of the sentence.
const before = "(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][.@/-])";
const after = "(?![\\p{L}\\p{N}]|[.@/-][\\p{L}\\p{N}])";
const word = new RegExp(`${before}[\\p{L}\\p{N}]+${after}`, "gu");

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Word extends Span {
  readonly stem: string;
}

interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the words of each stem stand in the list of words. */
  readonly byStem: ReadonlyMap<string | undefined, readonly number[]>;
  readonly stemOf: StemOf;
}
