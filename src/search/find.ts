import { longestCompound } from "./expressions.ts";
import type { Posting, Postings } from "./postings.ts";
import type { Query } from "./read-query.ts";
import { plainTokens } from "./plain-tokens.ts";
import { stem, writtenStem } from "./stem.ts";
import { adjacencyToken, compoundToken, leastOwnWeight, spelt, stemToken, writtenToken } from "./tokens.ts";
import type { Correction } from "./vocabulary.ts";

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
    joined.map((found, index) =>
      query.isOpen && index === joined.length - 1 ? findBegun(found, source) : findMistyped(found, source),
    ),
  );
}

/** Records in which all words of a phrase stand side by side. */
export async function findPhrase(phrase: readonly string[], postings: Postings): Promise<Set<number>> {
  const pairs = phrase.slice(1).map((word, index) => adjacencyToken(phrase[index] ?? "", word));
  const tokens = pairs.length > 0 ? pairs : phrase.map((word) => stemToken(stem(word)));
  const lists = await Promise.all(tokens.map(postings.of));
  return lists
    .map((list) => new Set(list.map(([page]) => page)))
    .reduce((common, set) => common.intersection(set));
}

async function findExact(
  word: string,
  surface: string,
  { postings, derivations }: Source,
): Promise<FoundWord> {
  const terms = plainTokens(word, derivations);
  const [written, ...lists] = await Promise.all(
    [writtenToken(writtenStem(surface.toLowerCase())), ...terms].map(postings.of),
  );
  return { word, surface, terms, weights: asWritten(merged(lists.flat()), new Map(written)), trust: 1 };
}

/** Where words meet that only diacritics tell apart, those written otherwise than asked count for less. */
function asWritten(weights: Weights, written: Weights): Weights {
  if (written.size === 0) return weights;
  return new Map(Array.from(weights, ([page, weight]) => [page, written.has(page) ? weight : weight / 3]));
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
      weights: merged([...one.weights, ...own.flatMap(({ list }) => list)]),
    };
  });
}

/** A word that may still be being typed: what stands in no record itself is taken for the beginning of what does. */
async function findBegun(sought: FoundWord, source: Source): Promise<FoundWord> {
  const { word, weights } = sought;
  const isOwn = [...weights.values()].some((weight) => weight >= leastOwnWeight);
  const begun = isOwn || word.length < 3 ? [] : await source.postings.of(spelt(word));
  if (begun.length === 0) return findMistyped(sought, source);
  const { isWhole } = await source.correct(word);
  if (isWhole && weights.size > 0) return sought;
  return {
    ...sought,
    terms: [...sought.terms, spelt(word)],
    weights: merged([...weights, ...begun]),
    trust: isWhole ? doubtful : 1,
  };
}

async function findMistyped(sought: FoundWord, source: Source): Promise<FoundWord> {
  if (sought.weights.size > 0) return sought;
  const { word, surface } = sought;
  const { isWord, nearest } = await source.correct(word);
  if (nearest === undefined) return sought;
  const found = await findExact(nearest.folded, nearest.word, source);
  return { ...found, word, surface, ...(isWord ? { trust: doubtful } : { corrected: nearest.word }) };
}

function merged(list: readonly Posting[]): Weights {
  const weights = new Map<number, number>();
  for (const [page, weight] of list) if (weight > (weights.get(page) ?? 0)) weights.set(page, weight);
  return weights;
}

const doubtful = 0.3;

export interface Source {
  readonly postings: Postings;
  readonly derivations: RegExp;
  /** What a folded word that no record has was probably meant to be. */
  readonly correct: (folded: string) => Promise<Correction>;
}

export interface FoundWord {
  /** Folded, and as typed with what diacritics it has. */
  readonly word: string;
  readonly surface: string;
  /** Tokens, or beginnings of tokens, that were asked for: what is to be marked. */
  readonly terms: readonly string[];
  readonly weights: Weights;
  /** Below 1 where a word that was typed exists, and was perhaps meant, though a similar one was searched for. */
  readonly trust: number;
  /** The word that was taken for a mistyped one, as written in the corpus. */
  readonly corrected?: string;
}

/** By a record's number. */
type Weights = ReadonlyMap<number, number>;
