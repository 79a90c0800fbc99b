import { acronymsIn } from "./acronyms.ts";
import type { ExpressionFinder } from "./expressions.ts";
import {
  hiddenFieldsOf,
  shownFieldsOf,
  wordsOfFields,
  type PlacedWord,
  type RecordField,
} from "./record-fields.ts";
import type { SearchRecord } from "./record.ts";
import { isStopWord } from "./stop-words.ts";
import { leastOwnWeight, stemToken, isFamily } from "./tokens.ts";
import type { WordToken, WordTokens } from "./word-tokens.ts";

/**
 * A record's shown words, and all tokens by which it is found, each with its weights and the places of the shown words
 * that it stands for. Places are counted over the shown fields; tokens of hidden fields have none.
 */
export function readRecord(record: SearchRecord, analysis: Analysis): RecordReading {
  const tokens: Tokens = new Map();
  const shown = shownFieldsOf(record);
  const words = wordsOfFields(shown);
  shown.forEach((field, index) =>
    addField(tokens, { field, words: words[index] ?? [], analysis, isShown: true }),
  );
  const hidden = hiddenFieldsOf(record).map((field) => ({ field, words: wordsOfFields([field])[0] ?? [] }));
  for (const field of hidden) addField(tokens, { ...field, analysis, isShown: false });
  return { words: words.flat(), hidden: hidden.flatMap((field) => field.words), tokens };
}

function addField(tokens: Tokens, { field, words, analysis, isShown }: FieldReading): void {
  const add = ({ token, weight, isHint }: WordToken, at: readonly PlacedWord[]): void => {
    const known = tokens.get(token) ?? { own: 0, hint: 0, places: [] };
    const told = weight * field.weight;
    const either = (one: number): number => 1 - (1 - one) * (1 - told);
    const isFaint = isHint && weight < leastTold && !isFamily(token);
    if (!isHint) known.own = either(known.own);
    else known.hint = isFaint ? Math.max(known.hint, told) : either(known.hint);
    if (isShown && !isFaint)
      for (const { place } of at) if (!known.places.includes(place)) known.places.push(place);
    tokens.set(token, known);
  };
  const content = words.filter(({ folded }) => !isStopWord(folded));
  for (const word of content) for (const token of analysis.wordTokens(word.surface)) add(token, [word]);
  for (const addition of analysis.expressions.find(content))
    for (const token of addition.tokens) add(token, addition.at);
  for (const { acronym, at } of acronymsIn(words))
    add({ token: stemToken(acronym), weight: 0.7, isHint: false }, at);
  if (analysis.pairToken === undefined) return;
  for (const [index, first] of words.entries()) {
    const next = words[index + 1];
    if (next !== undefined)
      add({ token: analysis.pairToken(first.folded, next.folded), weight: 1, isHint: false }, [first, next]);
  }
}

/**
 * The weight under which a token is indexed: what stands in a record always outweighs what is only hinted at
 * by a related word, so that synonyms never push the word itself down.
 */
export function weightOf({ own, hint }: RecordToken): number {
  return own > 0 ? leastOwnWeight + (1 - leastOwnWeight) * own : leastOwnWeight * 0.9 * hint;
}

// A fainter hint (one word of an expression that means the same) is made no surer by being repeated, and is not marked.
const leastTold = 0.3;

export interface Analysis {
  /** Of two folded words side by side; undefined where neighbours are not asked for. */
  readonly pairToken: ((first: string, second: string) => string) | undefined;
  readonly wordTokens: WordTokens;
  readonly expressions: ExpressionFinder;
}

export interface RecordReading {
  /** Shown words in the order of their places. */
  readonly words: readonly PlacedWord[];
  /** Words by which it is found and that its result does not show. */
  readonly hidden: readonly PlacedWord[];
  readonly tokens: ReadonlyMap<string, RecordToken>;
}

export interface RecordToken {
  /** How much the record's own words, and how much words related to them, speak for the token; of at most 1. */
  readonly own: number;
  readonly hint: number;
  readonly places: readonly number[];
}

/** What an expression, or a word of a family, adds to what its words are found by. */
export interface Addition {
  readonly tokens: readonly WordToken[];
  readonly at: readonly PlacedWord[];
}

/** Written over as a record is read: it has some hundred tokens, and each comes up several times. */
type Tokens = Map<string, { own: number; hint: number; readonly places: number[] }>;

interface FieldReading {
  readonly field: RecordField;
  readonly words: readonly PlacedWord[];
  readonly analysis: Analysis;
  readonly isShown: boolean;
}
