import { derivations } from "./derivations.ts";
import { once } from "./once.ts";
import type { Paradigms } from "./paradigms.ts";
import type { PlacedWord } from "./record-fields.ts";
import type { Addition } from "./record-tokens.ts";
import type { WordToken } from "./word-tokens.ts";
import type { Synonym } from "./synonyms.ts";
import { familyOf } from "./stem.ts";
import { compoundToken, stemToken } from "./tokens.ts";

/**
 * A finder of the list's expressions, in any inflected form, in a row of content words.
 * For each expression found it gives the tokens by which a search for its other names finds it; fewer weigh those of a
 * word that is only of an expression's family (stomatologiczny, stomatolog).
 */
export function assembleExpressions(synonyms: readonly Synonym[], paradigms: Paradigms): ExpressionFinder {
  const readings = synonyms.map((synonym) => toReading(synonym, paradigms));
  const byFirstStem = new Map<string, Reading[]>();
  for (const reading of readings)
    for (const first of reading.stems[0] ?? [])
      byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), reading]);
  const relatives = assembleRelatives(readings);
  const find = (words: readonly PlacedWord[]): Addition[] => {
    const stems = words.map(({ surface }) => paradigms(surface).stems[0] ?? "");
    const additions: Addition[] = [];
    for (const [index, word] of words.entries()) {
      const first = stems[index] ?? "";
      for (const { tokens, stems: choices } of byFirstStem.get(first) ?? [])
        if (choices.every((choice, next) => choice.has(stems[index + next] ?? "")))
          additions.push({ tokens, at: words.slice(index, index + choices.length) });
      const tokens = relatives(first);
      if (tokens.length > 0) additions.push({ tokens, at: [word] });
    }
    return additions;
  };
  const about = (surface: string): unknown => {
    const first = paradigms(surface).stems[0] ?? "";
    const begun = (byFirstStem.get(first) ?? []).map(({ stems, tokens }) => [
      stems.map((own) => [...own]),
      tokens,
    ]);
    return [begun, relatives(first)];
  };
  return { find, about };
}

/** What finds words of the same family as a single word of the list, by the stem of one. */
function assembleRelatives(readings: readonly Reading[]): (stemmed: string) => readonly WordToken[] {
  const single = readings.filter(({ stems }) => stems.length === 1);
  const byFamily = Map.groupBy(single, ({ stems: [own = []] }) => {
    const [first = ""] = own;
    return familyOf(first, derivations);
  });
  return once((stemmed) => {
    const family = familyOf(stemmed, derivations);
    if (family.length < leastFamily) return [];
    return (byFamily.get(family) ?? [])
      .filter(({ stems: [own] }) => own?.has(stemmed) === false)
      .flatMap(({ tokens }) => tokens)
      .map(({ token, weight }) => ({ token, weight: weight * relation, isHint: true }));
  });
}

// Shorter families hold words that have nothing in common.
const leastFamily = 6;
const relation = 0.5;

function toReading({ words, foundBy }: Synonym, paradigms: Paradigms): Reading {
  const own =
    words.length > 1 ? joinsOf(words, paradigms).map((token) => ({ token, weight: 1, isHint: false })) : [];
  const others = foundBy.flatMap((other) =>
    tokensOfExpression(other.words, paradigms).map(({ token, weight }) => ({
      token,
      weight: weight * other.weight,
      isHint: other.isHint,
    })),
  );
  return { stems: words.map((word) => new Set(paradigms(word).stems)), tokens: [...own, ...others] };
}

function tokensOfExpression(words: readonly string[], paradigms: Paradigms): WeightedToken[] {
  const [first = ""] = words;
  if (words.length === 1)
    return paradigms(first).stems.map((value) => ({ token: stemToken(value), weight: 1 }));
  const joins = words.length > longestCompound ? [] : joinsOf(words, paradigms);
  const singles = words.flatMap((word) => paradigms(word).stems.map(stemToken));
  return [
    ...joins.map((token) => ({ token, weight: 1 })),
    ...singles.map((token) => ({ token, weight: words.length > longestCompound ? 0.8 : part })),
  ];
}

// One word of an expression is no more than a guess at it.
const part = 0.25;

function joinsOf(words: readonly string[], paradigms: Paradigms): string[] {
  if (words.length > longestCompound) return [];
  const joins = words.reduce<string[][]>(
    (begun, word) =>
      begun.flatMap((join) =>
        paradigms(word)
          .stems.slice(0, 3)
          .map((choice) => [...join, choice]),
      ),
    [[]],
  );
  return joins.map(compoundToken);
}

/** Words that a query tries to read as one expression, at most. */
export const longestCompound = 3;

export interface ExpressionFinder {
  readonly find: (words: readonly PlacedWord[]) => Addition[];
  /**
   * All that the list says of a word: where it is the same for every word of a row, the same is found in the row.
   * Plain values, to be compared.
   */
  readonly about: (surface: string) => unknown;
}

interface Reading {
  readonly stems: readonly ReadonlySet<string>[];
  readonly tokens: readonly WordToken[];
}

interface WeightedToken {
  readonly token: string;
  readonly weight: number;
}
