import { foldPolish } from "../polish/folding.ts";
import { possibleForms, possibleNouns } from "./alternations.ts";
import { entriesOf, formsOf, parseHunspell, type Hunspell, type HunspellSource } from "./hunspell.ts";
import { once } from "./once.ts";
import { stem, writtenStem } from "./stem.ts";
import { suppletions } from "./suppletions.ts";
import { foldWord } from "./words.ts";

/** A Hunspell dictionary as the search reads it. */
export function assembleDictionary(source: HunspellSource): Dictionary {
  const dictionary = parseHunspell(source);
  let folded: Map<string, string[]> | undefined;
  const entriesByFolded = () => (folded ??= Map.groupBy(dictionary.flagsByEntry.keys(), foldPolish));
  const unfold = (word: string): readonly string[] => entriesByFolded().get(word) ?? [];
  const ofWord = once((word) => paradigmOf(word, { dictionary, unfold }));
  return {
    paradigms: once((surface) => ofWord(surface.toLowerCase())),
    entries: () => entriesByFolded().keys(),
  };
}

function paradigmOf(word: string, { dictionary, unfold }: Reading): Paradigm {
  const lexemes = [word, capitalised(word)].flatMap((form) => lexemesOf(form, dictionary));
  const entries =
    lexemes.length > 0 ? lexemes : unfold(word).flatMap((entry) => lexemesOf(entry, dictionary));
  const forms = withSuppletions(entries).flatMap((entry) => formsWithAlternations(entry, dictionary));
  const own = stem(foldWord(word));
  const stems = forms.map((form) => ({ form, stemmed: stem(foldPolish(form)) }));
  return {
    stems: [...new Set([own, ...byFrequency(stems.map(({ stemmed }) => stemmed))])].slice(0, mostStems),
    // Folding changes no lengths.
    written: [
      ...new Set([
        writtenStem(word),
        ...stems.map(({ form, stemmed }) => form.toLowerCase().slice(0, stemmed.length)),
      ]),
    ],
  };
}

function lexemesOf(word: string, dictionary: Hunspell): string[] {
  const direct = entriesOf(word, dictionary);
  if (direct.some((entry) => dictionary.flagsByEntry.get(entry) !== "")) return direct;
  const nouns = possibleNouns(word).filter(
    (noun) => (dictionary.flagsByEntry.get(noun) ?? "") !== "" && possibleForms(noun).includes(word),
  );
  return [...new Set([...direct, ...nouns])];
}

function formsWithAlternations(entry: string, dictionary: Hunspell): string[] {
  const loose = possibleForms(entry).filter((form) => dictionary.flagsByEntry.get(form) === "");
  const forms = [...formsOf(entry, dictionary), ...loose];
  return forms.length > mostFormsOfANoun ? forms.filter((form) => !personal.test(form)) : forms;
}

// Of a verb's forms those that a record or a query about public matters never takes (zrobiłabym, zróbże, zrobiłeś)
// would crowd out the others.
const personal =
  /[łl][aioye]?by(?:m|ś|śmy|ście)?$|[łl][ae][mś]$|[iy](?:śmy|ście)$|(?:myż?|cież?|sz|ąc|szy|że)$/u;
const mostFormsOfANoun = 20;

function withSuppletions(entries: readonly string[]): string[] {
  const groups = suppletions.filter((group) => group.some((lexeme) => entries.includes(lexeme)));
  return [...new Set([...entries, ...groups.flat()])];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Distinct values, those that occur most often first; ties in order of appearance. */
function byFrequency(stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of stems) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const mostStems = 12;

export interface Dictionary {
  readonly paradigms: Paradigms;
  /** All words that the dictionary lists, folded, each once. */
  readonly entries: () => Iterable<string>;
}

/**
 * From a word as written to what all forms of its lexeme have in common with it.
 * A word without diacritics that is no word as it stands is read as the words that fold to it.
 */
export type Paradigms = (surface: string) => Paradigm;

export interface Paradigm {
  /** Folded stems of all forms, the word's own first, at most 12. */
  readonly stems: readonly string[];
  /** The same stems as they are written, with their diacritics. */
  readonly written: readonly string[];
}

interface Reading {
  readonly dictionary: Hunspell;
  readonly unfold: (word: string) => readonly string[];
}
