import { longestCompound } from "./expressions.ts";
import type { Posting, Postings } from "./postings.ts";
import type { Query } from "./read-query.ts";
import { plainTokens } from "./plain-tokens.ts";
import { stem, writtenStem } from "./stem.ts";
import { adjacencyToken, compoundToken, spelt, stemToken, writtenToken } from "./tokens.ts";
import type { Nearest } from "./vocabulary.ts";

/** Finds what each word of a query means to the index: records with weights, and what was asked to find them. */
export async function findWords(
  query: Pick<Query, "words" | "isOpen">,
  source: Source,
): Promise<FoundWord[]> {
  const exact = await Promise.all(
    query.words.map(({ folded, surface }) => findExact(folded, surface, source)),
  );
  const joined = await withCompounds(exact, source.postings);
  return Promise.all(
    joined.map(async (found, index) =>
      found.weights.size > 0
        ? found
        : findLoosely(found, query.isOpen && index === joined.length - 1, source),
    ),
  );
}

/** Records in which all words of a phrase stand side by side. */
export async function findPhrase(phrase: readonly string[], postings: Postings): Promise<Set<number>> {
  const pairs = phrase.slice(1).map((word, index) => adjacencyToken(phrase[index] ?? "", word));
  const tokens = pairs.length > 0 ? pairs : phrase.map((word) => stemToken(stem(word)));
  const lists = await Promise.all(tokens.map((token) => postings.of(token)));
  const sets = lists.map((list) => new Set(list.map(({ page }) => page)));
  return sets.reduce((common, set) => common.intersection(set));
}

async function findExact(word: string, surface: string, source: Source): Promise<FoundWord> {
  const terms = plainTokens(word, source.derivations);
  const [written, ...lists] = await Promise.all(
    [writtenToken(writtenStem(surface.toLowerCase())), ...terms].map((term) => source.postings.of(term)),
  );
  return { word, surface, terms, weights: asWritten(merged(lists.flat()), written ?? []) };
}

/** Where words meet that only diacritics tell apart, those written otherwise than asked count for less. */
function asWritten(weights: Map<number, number>, written: readonly Posting[]): Map<number, number> {
  if (written.length === 0) return weights;
  const same = new Set(written.map(({ page }) => page));
  return new Map(Array.from(weights, ([page, weight]) => [page, same.has(page) ? weight : weight / 3]));
}

async function withCompounds(found: readonly FoundWord[], postings: Postings): Promise<FoundWord[]> {
  const spans = found.flatMap((_, start) =>
    found.slice(start + 1, start + longestCompound).map((__, more) => found.slice(start, start + more + 2)),
  );
  const compounds = await Promise.all(
    spans.map(async (span) => {
      const term = compoundToken(span.map(({ word }) => stem(word)));
      return { span, term, list: await postings.of(term) };
    }),
  );
  return found.map((one) => {
    const own = compounds.filter(({ span, list }) => span.includes(one) && list.length > 0);
    return {
      ...one,
      terms: [...one.terms, ...own.map(({ term }) => term)],
      weights: merged([...Array.from(one.weights, toPosting), ...own.flatMap(({ list }) => list)]),
    };
  });
}

async function findLoosely(sought: FoundWord, isOpen: boolean, source: Source): Promise<FoundWord> {
  const { word, surface } = sought;
  if (isOpen && word.length >= 3) {
    const list = await source.postings.of(spelt(word));
    if (list.length > 0) return { ...sought, terms: [], prefix: word, weights: merged(list) };
  }
  const nearest = await source.correct(word);
  if (nearest === undefined) return { ...sought, terms: [] };
  const found = await findExact(nearest.folded, nearest.word, source);
  return {
    ...found,
    word,
    surface,
    ...(nearest.isWord ? { isDoubtful: true } : { corrected: nearest.word }),
  };
}

function merged(list: readonly Posting[]): Map<number, number> {
  const weights = new Map<number, number>();
  for (const { page, weight } of list) if (weight > (weights.get(page) ?? 0)) weights.set(page, weight);
  return weights;
}

function toPosting([page, weight]: readonly [number, number]): Posting {
  return { page, weight };
}

export interface Source {
  readonly postings: Postings;
  readonly derivations: RegExp;
  /** The word of the corpus that a folded word was probably meant to be. */
  readonly correct: (folded: string) => Promise<Nearest | undefined>;
}

export interface FoundWord {
  /** Folded, and as typed with what diacritics it has. */
  readonly word: string;
  readonly surface: string;
  /** Tokens that were asked for: what is to be marked. */
  readonly terms: readonly string[];
  readonly weights: ReadonlyMap<number, number>;
  /** The word that was taken for a mistyped one, as written in the corpus. */
  readonly corrected?: string;
  /** A word that was typed exists, and was perhaps meant, though a similar one was searched for. */
  readonly isDoubtful?: true;
  /** The beginning that was asked for instead of a whole word. */
  readonly prefix?: string;
}
