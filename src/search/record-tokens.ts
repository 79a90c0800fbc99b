import { foldPolish } from "../polish/folding.ts";
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
import { adjacencyToken, familyToken, leastOwnWeight, stemToken, writtenToken } from "./tokens.ts";

/**
 * All tokens by which a record is found, each with its weights and the places of the shown words that it
 * stands for. Places are counted over the shown fields; tokens of hidden fields have none.
 */
export function tokensOf(record: SearchRecord, analysis: Analysis): Map<string, RecordToken> {
  const tokens = new Map<string, RecordToken>();
  const shown = shownFieldsOf(record);
  const words = wordsOfFields(shown);
  shown.forEach((field, index) =>
    addField(tokens, { field, words: words[index] ?? [], analysis, shown: true }),
  );
  for (const field of hiddenFieldsOf(record))
    addField(tokens, { field, words: wordsOfFields([field])[0] ?? [], analysis, shown: false });
  return tokens;
}

function addField(tokens: Map<string, RecordToken>, { field, words, analysis, shown }: FieldReading): void {
  const add = ({ token, weight, at, isHint }: Addition): void => {
    const before = tokens.get(token) ?? { own: 0, hint: 0, places: [] };
    const either = (one: number): number => 1 - (1 - one) * (1 - weight * field.weight);
    tokens.set(token, {
      own: isHint ? before.own : either(before.own),
      hint: isHint ? either(before.hint) : before.hint,
      places: shown ? [...new Set([...before.places, ...at.map(({ place }) => place)])] : before.places,
    });
  };
  const content = words.filter(({ folded }) => !isStopWord(folded));
  const additions = [
    ...content.flatMap((word) => ofWord(word, analysis)),
    ...analysis.expressions(content),
    ...acronymsIn(words).map(({ acronym, at }) => ({
      token: stemToken(acronym),
      weight: 0.7,
      at,
      isHint: false,
    })),
    ...words.slice(1).map((next, index) => ofPair(words[index] ?? next, next)),
  ];
  additions.forEach(add);
}

function ofWord(word: PlacedWord, { paradigms, homographs }: Analysis): Addition[] {
  const { stems, written } = paradigms(word.surface);
  const families = new Set(stems.slice(0, 2).map(familyOf));
  return [
    ...stems.map((value, index) => ({
      token: stemToken(value),
      weight: index === 0 ? 1 : 0.9,
      at: [word],
      isHint: false,
    })),
    ...Array.from(families, (family) => ({
      token: familyToken(family),
      weight: 0.15,
      at: [word],
      isHint: true,
    })),
    ...written
      .filter((value) => homographs.has(foldPolish(value)))
      .map((value) => ({ token: writtenToken(value), weight: 1, at: [word], isHint: false })),
  ];
}

function ofPair(first: PlacedWord, second: PlacedWord): Addition {
  return {
    token: adjacencyToken(first.folded, second.folded),
    weight: 1,
    at: [first, second],
    isHint: false,
  };
}

/**
 * The weight under which a token is indexed: what stands in a record always outweighs what is only hinted at
 * by a related word, so that synonyms never push the word itself down.
 */
export function weightOf({ own, hint }: RecordToken): number {
  return own > 0 ? leastOwnWeight + (1 - leastOwnWeight) * own : leastOwnWeight * 0.9 * hint;
}

export interface Analysis {
  readonly paradigms: Paradigms;
  readonly expressions: ExpressionFinder;
  /** Folded stems under which words of the corpus meet that are written differently. */
  readonly homographs: ReadonlySet<string>;
}

export interface RecordToken {
  /** How much the record's own words, and how much words related to them, speak for the token; of at most 1. */
  readonly own: number;
  readonly hint: number;
  readonly places: readonly number[];
}

export interface Addition {
  readonly token: string;
  readonly weight: number;
  readonly at: readonly PlacedWord[];
  readonly isHint: boolean;
}

interface FieldReading {
  readonly field: RecordField;
  readonly words: readonly PlacedWord[];
  readonly analysis: Analysis;
  readonly shown: boolean;
}
