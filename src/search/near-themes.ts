import { foldPolish } from "../polish/folding.ts";
import { beginningOf, type NearThemes } from "./nearest-themes.ts";
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
  { records, names }: ThemedRecords,
  paradigms: Paradigms,
): NearThemes {
  const readings = synonyms.map(({ words, foundBy }) => ({
    words,
    tokens: foundBy.map((other) => tokenOf(other.words)),
  }));
  const wanted = new Set(readings.flatMap(({ tokens }) => tokens));
  const themesByToken = countThemes(records, names, (token) => (wanted.has(token) ? token : undefined));
  const counts = countThemes(records, names, (token) =>
    /^(?!qq).{5,}_$/.test(token) ? beginningOf(token) : undefined,
  );
  const [known, uses] = [new Set(names), countUses(synonyms)];
  for (const { words, tokens } of readings) {
    const themes = tokens.flatMap((token) => [...(themesByToken.get(token) ?? [])]);
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

/** By the keys of tokens, how often each theme is one of a record that has such a token of its own. */
function countThemes(
  records: readonly ThemedRecord[],
  names: readonly string[],
  keyOf: (token: string) => string | undefined,
): ThemeCounts {
  const keys = names.map(keyOf);
  const ids = [...new Set(records.flatMap(({ facets }) => facets.temat.map(({ id }) => id)))];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const rows = new Map<string | undefined, Uint32Array>(
    keys.map((key) => [key, new Uint32Array(ids.length)]),
  );
  const rowOf = keys.map((key) => (key === undefined ? undefined : rows.get(key)));
  for (const { tokens, weights, facets } of records) {
    const themes = facets.temat.map(({ id }) => numbers.get(id) ?? 0);
    for (let at = 0; at < tokens.length; at++) {
      const row = rowOf[tokens[at] ?? 0];
      if (row === undefined || (weights[at] ?? 0) < leastOwnWeight) continue;
      for (const theme of themes) row[theme] = (row[theme] ?? 0) + 1;
    }
  }
  return new Map(
    Array.from(rows, ([key = "", row]): [string, Map<string, number>] => [
      key,
      new Map(ids.flatMap((id, number) => ((row[number] ?? 0) > 0 ? [[id, row[number] ?? 0]] : []))),
    ]).filter(([, themes]) => themes.size > 0),
  );
}

function countUses(synonyms: readonly Synonym[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const word of synonyms.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

function addTo(counts: ThemeCounts, key: string, themes: readonly (readonly [string, number])[]): void {
  if (themes.length === 0) return;
  const ofKey = counts.get(key) ?? new Map<string, number>();
  for (const [theme, count] of themes) ofKey.set(theme, (ofKey.get(theme) ?? 0) + count);
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

interface ThemedRecords {
  readonly records: readonly ThemedRecord[];
  /** The tokens by their numbers; each is one of some record. */
  readonly names: readonly string[];
}

interface ThemedRecord {
  readonly tokens: Int32Array;
  readonly weights: Float32Array;
  readonly facets: { readonly temat: readonly { readonly id: string }[] };
}

/** By a token or a beginning, how often each theme. */
type ThemeCounts = Map<string, Map<string, number>>;
