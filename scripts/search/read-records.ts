import { hash } from "node:crypto";
import { assembleCorpus, readLanguage, type ToldAcronyms } from "../../src/search/corpus.ts";
import { derivations } from "../../src/search/derivations.ts";
import { createNumbering, type Numbering, toRenumbering } from "../../src/search/numbering.ts";
import { once, whenAsked } from "../../src/search/once.ts";
import { plainTokens } from "../../src/search/plain-tokens.ts";
import { shownFieldsOf } from "../../src/search/record-fields.ts";
import { type Analysis, readRecord, type RecordReading, weightOf } from "../../src/search/record-tokens.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import { toShownRecord } from "../../src/search/shown-record.ts";
import { createRoom } from "../../src/search/room.ts";
import { isStopWord } from "../../src/search/stop-words.ts";
import { assembleComparison, type Language, type Spoken, toAnalysis, toSpoken } from "./spoken-language.ts";
import { zip } from "./zip.ts";

/**
 * Every token by which each record is found, and what its result shows. What was read before is not read again, as long
 * as the record is the same and the language says the same of each of its words.
 */
export function readRecords(
  records: readonly SearchRecord[],
  language: Language,
  { depth, former = nothing }: ReadingTask,
): Readings & { readonly contentWords: ReadonlyMap<string, string> } {
  const numberings = { words: createNumbering(), tokens: createNumbering() };
  const toWords = toRenumbering(former.words, numberings.words);
  const toTokens = toRenumbering(former.names, numberings.tokens);
  const met = meetRecords(records, { former, toWords, words: numberings.words });
  const { contentWords, acronyms } = assembleCorpus(
    numberings.words.names,
    met.map(({ told }) => told),
  );
  const spoken = toSpoken(contentWords.keys(), { ...language, acronyms });
  const analyse = whenAsked(() => toAnalysis(spoken, language.paradigms));
  const saysTheSame = assembleComparison(former, { spoken, analyse }, language.paradigms);
  const reader = whenAsked(() => assembleReader(analyse(), numberings, depth));
  const read = met.map(({ record, key, kept, told }): Reading => {
    if (kept === undefined || !kept.told.words.every(saysTheSame) || !kept.hidden.every(saysTheSame))
      return { key, told, ...reader()(record) };
    return { ...kept, told, hidden: toWords(kept.hidden), tokens: toTokens(kept.tokens) };
  });
  const [words, names] = [numberings.words.names, numberings.tokens.names];
  return { contentWords, spoken, words, names, records: read };
}

/** Records with what they tell of their language, by numbers that follow their order. */
function meetRecords(records: readonly SearchRecord[], { former, toWords, words }: Meeting): MetRecord[] {
  const formerByKey = new Map(former.records.map((reading) => [reading.key, reading]));
  return records.map((record) => {
    const key = hash("sha256", JSON.stringify(record), "hex");
    const kept = formerByKey.get(key);
    if (kept === undefined) return { record, key, told: readTold(record, words) };
    return { record, key, kept, told: { ...kept.told, words: toWords(kept.told.words) } };
  });
}

function readTold(record: SearchRecord, numbering: Numbering): Reading["told"] {
  const { words, used, meanings } = readLanguage(shownFieldsOf(record).map(({ text }) => text));
  return { words: numbering.numbersOf(words), used, meanings };
}

function assembleReader(
  analysis: Analysis,
  { words, tokens }: Numberings,
  depth: Depth,
): (record: SearchRecord) => Pick<Reading, "hidden" | "tokens" | "weights" | "shown"> {
  const analysisOfDepth = depth === "found" ? analysis : { ...analysis, pairToken: undefined };
  const rooms = { weights: createRoom(Float32Array), zipped: createRoom(Uint8Array) };
  const plainTokensOf = once((folded) => plainTokens(folded, derivations));
  return (record) => {
    const reading = readRecord(record, analysisOfDepth);
    const hidden = reading.hidden.filter(({ folded }) => !isStopWord(folded)).map(({ surface }) => surface);
    return {
      tokens: tokens.numbersOf([...reading.tokens.keys()]),
      weights: toWeights(reading, rooms.weights),
      hidden: words.numbersOf([...new Set(hidden)]),
      shown:
        depth === "compared"
          ? notShown
          : toShown(JSON.stringify(toShownRecord(record, reading, plainTokensOf)), rooms.zipped),
    };
  };
}

function toWeights({ tokens }: RecordReading, makeRoom: (length: number) => Float32Array): Float32Array {
  const weights = makeRoom(tokens.size);
  let at = 0;
  for (const told of tokens.values()) weights[at++] = weightOf(told);
  return weights;
}

function toShown(text: string, makeRoom: (length: number) => Uint8Array): ShownFile {
  const bytes = zip(text);
  const zipped = makeRoom(bytes.length);
  zipped.set(bytes);
  return { digest: hash("sha256", text, "hex"), zipped };
}

const notShown: ShownFile = { digest: "", zipped: new Uint8Array() };

const nothing: Readings = {
  words: [],
  names: [],
  records: [],
  spoken: { homographs: [], synonyms: { same: [], broader: {}, acronyms: {} } },
};

/** Records as they were read, with all that is needed to know whether they would be read in the same way again. */
export interface Readings {
  readonly spoken: Spoken;
  /** Words and tokens by their numbers. */
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly records: readonly Reading[];
}

export interface Reading {
  /** A digest of the record. */
  readonly key: string;
  readonly told: ToldAcronyms & {
    /** All words of the shown texts but stop-words, each once. */
    readonly words: Int32Array;
  };
  /** The same of the texts that are not shown. */
  readonly hidden: Int32Array;
  readonly tokens: Int32Array;
  readonly weights: Float32Array;
  readonly shown: ShownFile;
}

/** What a result shows, as JSON: its digest and its compressed bytes. */
export interface ShownFile {
  readonly digest: string;
  readonly zipped: Uint8Array;
}

/** Whether records are read to be found and shown, or for nothing but being compared. */
export type Depth = "found" | "compared";

interface ReadingTask {
  readonly depth: Depth;
  /** What was read to the same depth before. */
  readonly former?: Readings | undefined;
}

interface MetRecord extends Pick<Reading, "key" | "told"> {
  readonly record: SearchRecord;
  readonly kept?: Reading;
}

interface Numberings {
  readonly words: Numbering;
  readonly tokens: Numbering;
}

interface Meeting {
  readonly former: Readings;
  readonly words: Numbering;
  readonly toWords: (formerNumbers: Int32Array) => Int32Array;
}
