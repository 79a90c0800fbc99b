import type { SearchRecord } from "./record.ts";
import { toWords, type Word } from "./words.ts";

/**
 * The texts of a record that a result shows and marks, in the order in which their words are counted.
 * Weights say how much a word found there tells of what the record is about, of at most 1.
 */
export function shownFieldsOf(record: SearchRecord): RecordField[] {
  return [
    { text: record.title ?? "", weight: 0.6 },
    { text: record.proposal, weight: 0.5 },
    { text: record.response, weight: 0.4 },
    ...record.proposers.map(({ name }) => ({ text: name, weight: 0.55 })),
  ];
}

/** Texts by which a record is found and that its result does not show. */
export function hiddenFieldsOf(record: SearchRecord): RecordField[] {
  return [
    ...record.themes.map(({ name }) => ({ text: name, weight: 0.3 })),
    ...[...record.proposers, ...record.offices].flatMap(({ aliases }) =>
      aliases.map((alias) => ({ text: alias, weight: 0.45 })),
    ),
    ...record.offices.map(({ name }) => ({ text: name, weight: 0.3 })),
    { text: `${record.year ?? ""} ${record.programme?.name ?? ""}`, weight: 0.3 },
  ];
}

/** Words of several texts, each with its place in the whole count. */
export function wordsOfFields(fields: readonly RecordField[]): PlacedWord[][] {
  let place = 0;
  return fields.map(({ text }) => toWords(text).map((word) => Object.assign(word, { place: place++ })));
}

export interface RecordField {
  readonly text: string;
  readonly weight: number;
}

export interface PlacedWord extends Word {
  readonly place: number;
}
