import { acronymsIn } from "./acronyms.ts";
import type { ExpressionFinder } from "./expressions.ts";
import type { Paradigms } from "./paradigms.ts";
import {
  hiddenFieldsOf,
  shownFieldsOf,
  wordsOfFields,
  type PlacedWord,
  type RecordField,
} from "./record-fields.ts";
import type { SearchRecord } from "./record.ts";
import { familyOf } from "./stem.ts";
import { isStopWord } from "./stop-words.ts";
import { adjacencyToken, familyToken, stemToken } from "./tokens.ts";

/**
 * All tokens by which a record is found, each with a weight up to 1 and the places of the shown words that it
 * stands for. Places are counted over the shown fields; tokens of hidden fields have none.
 */
export function tokensOf(record: SearchRecord, analysis: Analysis): Map<string, RecordToken> {
  const tokens = new Map<string, RecordToken>();
  const shown = shownFieldsOf(record);
  const words = wordsOfFields(shown);
  shown.forEach((field, index) => addField(tokens, { field, words: words[index] ?? [], analysis, shown: true }));
  for (const field of hiddenFieldsOf(record))
    addField(tokens, { field, words: wordsOfFields([field])[0] ?? [], analysis, shown: false });
  return tokens;
}

function addField(tokens: Map<string, RecordToken>, { field, words, analysis, shown }: FieldReading): void {
  const add = (token: string, weight: number, at: readonly PlacedWord[]): void => {
    const before = tokens.get(token) ?? { weight: 0, places: [] };
    const places = shown ? [...new Set([...before.places, ...at.map(({ place }) => place)])] : before.places;
    tokens.set(token, { weight: 1 - (1 - before.weight) * (1 - weight * field.weight), places });
  };
  const content = words.filter(({ folded }) => !isStopWord(folded));
  for (const word of content) addWord(add, word, analysis);
  for (const { token, weight, at } of analysis.expressions(content)) add(token, weight, at);
  for (const { acronym, at } of acronymsIn(words)) add(stemToken(acronym), 0.7, at);
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next !== undefined) add(adjacencyToken(word.folded, next.folded), 1, [word, next]);
  }
}

function addWord(add: Add, word: PlacedWord, { paradigms }: Analysis): void {
  const stems = paradigms(word.surface);
  for (const [index, value] of stems.entries()) add(stemToken(value), index === 0 ? 1 : 0.9, [word]);
  for (const family of new Set(stems.slice(0, 2).map(familyOf))) add(familyToken(family), 0.35, [word]);
}

export interface Analysis {
  readonly paradigms: Paradigms;
  readonly expressions: ExpressionFinder;
}

export interface RecordToken {
  readonly weight: number;
  readonly places: readonly number[];
}

type Add = (token: string, weight: number, at: readonly PlacedWord[]) => void;

interface FieldReading {
  readonly field: RecordField;
  readonly words: readonly PlacedWord[];
  readonly analysis: Analysis;
  readonly shown: boolean;
}
