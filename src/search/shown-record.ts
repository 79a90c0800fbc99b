import { formatDate } from "../polish/dates.ts";
import { shownFieldsOf, wordsOfFields } from "./record-fields.ts";
import type { RecordToken } from "./record-tokens.ts";
import type { SearchRecord } from "./record.ts";
import { familyOf, stem } from "./stem.ts";
import { familyToken, stemToken } from "./tokens.ts";

/** What a result shows, with what the browser cannot tell by itself: which tokens stand for which words. */
export function toShownRecord(record: SearchRecord, tokens: ReadonlyMap<string, RecordToken>): ShownRecord {
  const { id, url, title, proposal, response, stance, stanceGroup } = record;
  const date = record.date === undefined ? undefined : formatDate(record.date);
  const proposers = record.proposers.map(({ name }) => name);
  const marks = marksOf(record, tokens);
  return { id, url, title, proposal, response, date, stance, stanceGroup, proposers, marks };
}

/** Tokens by the places that they stand for, without those that follow from the words as written. */
function marksOf(record: SearchRecord, tokens: ReadonlyMap<string, RecordToken>): Mark[] {
  const plain = wordsOfFields(shownFieldsOf(record))
    .flat()
    .map(({ folded }) => plainTokens(folded));
  const told = [...tokens].flatMap(([token, { places }]) => {
    const missing = places.filter((place) => plain[place]?.includes(token) === false);
    return missing.length === 0 || token.startsWith("qq") ? [] : [{ token, at: missing.join(" ") }];
  });
  return [...Map.groupBy(told, ({ at }) => at)].map(([at, entries]) => [
    at,
    entries
      .map(({ token }) => token)
      .sort()
      .join(" "),
  ]);
}

/** Tokens that a word has by its own letters. */
export function plainTokens(folded: string): string[] {
  const stemmed = stem(folded);
  return [stemToken(stemmed), familyToken(familyOf(stemmed))];
}

/** Places and tokens, each parted by spaces. */
export type Mark = readonly [places: string, tokens: string];

export interface ShownRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string | undefined;
  readonly proposal: string;
  readonly response: string;
  /** In words. */
  readonly date: string | undefined;
  readonly stance: string | undefined;
  readonly stanceGroup: string | undefined;
  readonly proposers: readonly string[];
  readonly marks: readonly Mark[];
}
