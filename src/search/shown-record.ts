import { formatDate } from "../polish/dates.ts";
import type { RecordReading } from "./record-tokens.ts";
import type { SearchRecord } from "./record.ts";
import { isFamily } from "./tokens.ts";

/** What a result shows, with what the browser cannot tell by itself: which tokens stand for which words. */
export function toShownRecord(
  record: SearchRecord,
  { words, tokens }: RecordReading,
  plainTokensOf: (folded: string) => readonly string[],
): ShownRecord {
  const { id, url, title, proposal, response, stance } = record;
  const date = record.date === undefined ? undefined : formatDate(record.date);
  const proposers = record.proposers.map(({ name }) => name);
  const plain = words.map(({ folded }) => plainTokensOf(folded));
  return {
    id,
    url,
    title,
    proposal,
    response,
    date,
    stance: stance?.name,
    stanceGroup: stance?.group,
    proposers,
    marks: marksOf(tokens, plain),
  };
}

/** Tokens by the places that they stand for, without families and those that follow from the words as written. */
function marksOf(tokens: RecordReading["tokens"], plain: readonly (readonly string[])[]): Mark[] {
  const tokensByPlaces = new Map<string, string[]>();
  for (const [token, { places }] of tokens) {
    if (token.startsWith("qq") || isFamily(token)) continue;
    const at = places.filter((place) => plain[place]?.includes(token) === false).join(" ");
    if (at === "") continue;
    const told = tokensByPlaces.get(at);
    if (told === undefined) tokensByPlaces.set(at, [token]);
    else told.push(token);
  }
  return Array.from(tokensByPlaces, ([at, told]) => [at, told.sort().join(" ")]);
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
