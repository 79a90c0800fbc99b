import { foldPolish } from "../polish/folding.ts";
import { possibleForms, possibleNouns } from "./alternations.ts";
import { entriesOf, formsOf, parseHunspell, type Hunspell, type HunspellSource } from "./hunspell.ts";
import { stem } from "./stem.ts";
import { suppletions } from "./suppletions.ts";

/**
 * A function from a word as written to the stems of all forms of its lexeme, its own stem first, at most 8.
 * A word without diacritics that is no word as it stands is read as the words that fold to it.
 */
export function assembleParadigms(source: HunspellSource): Paradigms {
  const dictionary = parseHunspell(source);
  const known = new Map<string, readonly string[]>();
  let entriesByFolded: Map<string, string[]> | undefined;
  const unfold = (word: string): readonly string[] => {
    entriesByFolded ??= Map.groupBy(dictionary.flagsByEntry.keys(), foldPolish);
    return entriesByFolded.get(word) ?? [];
  };
  return (surface) => {
    const word = surface.toLocaleLowerCase("pl");
    const stems = known.get(word) ?? stemsOf(word, { dictionary, unfold });
    known.set(word, stems);
    return stems;
  };
}

function stemsOf(word: string, { dictionary, unfold }: Reading): string[] {
  const own = stem(foldPolish(word));
  const lexemes = [word, capitalised(word)].flatMap((form) => lexemesOf(form, dictionary));
  const entries = lexemes.length > 0 ? lexemes : unfold(word).flatMap((entry) => lexemesOf(entry, dictionary));
  const forms = withSuppletions(entries).flatMap((entry) => formsWithAlternations(entry, dictionary));
  return [...new Set([own, ...byFrequency(forms.map((form) => stem(foldPolish(form))))])].slice(0, mostStems);
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
const personal = /[łl][aioye]?by(?:m|ś|śmy|ście)?$|[łl][ae][mś]$|[iy](?:śmy|ście)$|(?:myż?|cież?|sz|ąc|szy|że)$/u;
const mostFormsOfANoun = 20;

function withSuppletions(entries: readonly string[]): string[] {
  const groups = suppletions.filter((group) => group.some((lexeme) => entries.includes(lexeme)));
  return [...new Set([...entries, ...groups.flat()])];
}

function capitalised(word: string): string {
  return word.charAt(0).toLocaleUpperCase("pl") + word.slice(1);
}

/** Distinct values, those that occur most often first; ties in order of appearance. */
function byFrequency(stems: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of stems) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

const mostStems = 8;

export type Paradigms = (surface: string) => readonly string[];

interface Reading {
  readonly dictionary: Hunspell;
  readonly unfold: (word: string) => readonly string[];
}
