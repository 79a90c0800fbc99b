import type { Paradigms } from "./paradigms.ts";
import type { PlacedWord } from "./record-fields.ts";
import type { Addition } from "./record-tokens.ts";
import type { WordToken } from "./word-tokens.ts";
import type { Synonym } from "./synonyms.ts";
import { compoundToken, stemToken } from "./tokens.ts";

/**
 * A finder of the list's expressions, in any inflected form, in a row of content words.
 * For each expression found it gives the tokens by which a search for its other names finds it.
 */
export function assembleExpressions(synonyms: readonly Synonym[], paradigms: Paradigms): ExpressionFinder {
  const byFirstStem = new Map<string, Reading[]>();
  for (const synonym of synonyms) {
    const reading = toReading(synonym, paradigms);
    for (const first of reading.stems[0] ?? [])
      byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), reading]);
  }
  return (words) => {
    const stems = words.map(({ surface }) => paradigms(surface).stems[0] ?? "");
    return words.flatMap((_, index) =>
      (byFirstStem.get(stems[index] ?? "") ?? [])
        .filter((reading) => reading.stems.every((choices, next) => choices.has(stems[index + next] ?? "")))
        .flatMap(({ tokens, stems: { length } }) => {
          const at = words.slice(index, index + length);
          return tokens.map((token) => ({ ...token, at }));
        }),
    );
  };
}

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

export type ExpressionFinder = (words: readonly PlacedWord[]) => Addition[];

interface Reading {
  readonly stems: readonly ReadonlySet<string>[];
  readonly tokens: readonly WordToken[];
}

interface WeightedToken {
  readonly token: string;
  readonly weight: number;
}
