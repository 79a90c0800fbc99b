import { foldPolish } from "../polish/folding.ts";
import { beginningOf, type NearThemes } from "./nearest-themes.ts";
import { once } from "./once.ts";
import type { Paradigms } from "./paradigms.ts";
import { stem } from "./stem.ts";
import type { Synonym } from "./synonyms.ts";
import { compoundToken, leastOwnWeight, stemToken } from "./tokens.ts";

/**
 * By the beginning of each word of the records the themes under which it is found most often; and for the list's words
 * that no record has, by the token of each of their stems, the same of their other and wider names (alkohol, uzależnienia). At most
 * two of each. Words that stand in many expressions say nothing of any.
 */
export function assembleNearThemes(
  synonyms: readonly Synonym[],
  records: readonly ThemedRecord[],
  paradigms: Paradigms,
): NearThemes {
  const readings = synonyms.map(({ words, foundBy }) => ({
    words,
    tokens: foundBy.map((other) => tokenOf(other.words)),
  }));
  const { themesByToken, counts } = readThemes(records, new Set(readings.flatMap(({ tokens }) => tokens)));
  const known = new Set<string>();
  for (const { tokens } of records) for (const token of tokens) known.add(token);
  const uses = countUses(synonyms);
  for (const { words, tokens } of readings) {
    const themes = tokens.flatMap((token) => themesByToken.get(token) ?? []);
    const telling = words.filter((word) => (uses.get(word) ?? 0) <= mostUses);
    for (const token of new Set(telling.flatMap((word) => paradigms(word).stems.map(stemToken))))
      if (!known.has(token)) addTo(counts, token, themes);
  }
  return Object.fromEntries(
    Array.from(counts, ([key, themes]) => [key, mostFrequent(themes)] as const).sort(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}

/** Themes of the records that have a token of their own: of each wanted token, and counted by the beginnings of all words. */
function readThemes(records: readonly ThemedRecord[], wanted: ReadonlySet<string>): ReadThemes {
  const beginningOfWord = once((token) => (/^(?!qq).{5,}_$/.test(token) ? beginningOf(token) : ""));
  const themesByToken = new Map<string, string[]>();
  const counts: ThemeCounts = new Map();
  for (const { tokens, weights, facets } of records) {
    const themes = facets.temat.map(({ id }) => id);
    for (const [index, token] of tokens.entries()) {
      if ((weights[index] ?? 0) < leastOwnWeight) continue;
      const beginning = beginningOfWord(token);
      if (beginning !== "") addTo(counts, beginning, themes);
      if (wanted.has(token)) themesByToken.set(token, [...(themesByToken.get(token) ?? []), ...themes]);
    }
  }
  return { themesByToken, counts };
}

function countUses(synonyms: readonly Synonym[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of synonyms.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function addTo(counts: ThemeCounts, key: string, themes: readonly string[]): void {
  if (themes.length === 0) return;
  const ofKey = counts.get(key) ?? new Map<string, number>();
  for (const theme of themes) ofKey.set(theme, (ofKey.get(theme) ?? 0) + 1);
  counts.set(key, ofKey);
}

function mostFrequent(themes: ReadonlyMap<string, number>): string[] {
  return [...themes]
    .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
    .slice(0, mostThemes)
    .map(([theme]) => theme);
}

function tokenOf(words: readonly string[]): string {
  const stems = words.map((word) => stem(foldPolish(word)));
  return stems.length === 1 ? stemToken(stems[0] ?? "") : compoundToken(stems);
}

const mostUses = 3;
const mostThemes = 2;

interface ThemedRecord {
  readonly tokens: readonly string[];
  readonly weights: Float64Array;
  readonly facets: { readonly temat: readonly { readonly id: string }[] };
}

interface ReadThemes {
  readonly themesByToken: ReadonlyMap<string, readonly string[]>;
  readonly counts: ThemeCounts;
}

/** By a token or a beginning, how often each theme. */
type ThemeCounts = Map<string, Map<string, number>>;
