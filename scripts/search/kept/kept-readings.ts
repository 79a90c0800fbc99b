import type { Reading, Readings } from "../read-records.ts";
import { type KeptPlace, readKept, writeKept } from "./kept-file.ts";

/** Reads records as far as the former build did not read them, and keeps what this one read. */
export function keepReadings<Read extends Readings>(
  place: KeptPlace | undefined,
  name: string,
  read: (former: Readings | undefined) => Read,
): Read {
  if (place === undefined) return read(undefined);
  const former = readReadings(place, name);
  const readings = read(former);
  if (!isSame(readings, former)) writeReadings(place, name, readings);
  return readings;
}

/** Then each of them was read before, and all is numbered alike. */
function isSame({ records, spoken }: Readings, former: Readings | undefined): boolean {
  return (
    records.length === former?.records.length &&
    records.every(({ key }, number) => key === former.records[number]?.key) &&
    JSON.stringify(spoken) === JSON.stringify(former.spoken)
  );
}

function readReadings(place: KeptPlace, name: string): Readings | undefined {
  const kept = readKept(place, name);
  if (kept === undefined) return undefined;
  const { spoken, words, names, records } = kept.head as Head;
  const [ofCounts = none, ofWords = none, ofTokens = none, ofWeights = none, zipped = none] = kept.rows;
  const [counts, wordNumbers] = [new Int32Array(ofCounts.buffer), new Int32Array(ofWords.buffer)];
  const [tokens, weights] = [new Int32Array(ofTokens.buffer), new Float32Array(ofWeights.buffer)];
  const at = { words: 0, tokens: 0, zipped: 0 };
  const takeWords = (count: number): Int32Array => wordNumbers.subarray(at.words, (at.words += count));
  const toReading = ([key, digest, used, meanings]: HeadRecord, number: number): Reading => {
    const [told = 0, hidden = 0, tokenCount = 0, bytes = 0] = counts.subarray(number * 4);
    const from = at.tokens;
    at.tokens += tokenCount;
    return {
      key,
      told: { words: takeWords(told), used, meanings },
      hidden: takeWords(hidden),
      tokens: tokens.subarray(from, at.tokens),
      weights: weights.subarray(from, at.tokens),
      shown: { digest, zipped: zipped.subarray(at.zipped, (at.zipped += bytes)) },
    };
  };
  return { spoken, words, names, records: records.map(toReading) };
}

function writeReadings(place: KeptPlace, name: string, readings: Readings): void {
  const { spoken, words, names, records } = readings;
  const head: Head = {
    ...{ spoken, words, names },
    records: records.map(({ key, shown, told }) => [key, shown.digest, told.used, told.meanings]),
  };
  const counts = records.flatMap(({ told, hidden, tokens, shown }) => [
    told.words.length,
    hidden.length,
    tokens.length,
    shown.zipped.length,
  ]);
  const rows = [
    [Int32Array.from(counts)],
    records.flatMap(({ told, hidden }) => [told.words, hidden]),
    records.map(({ tokens }) => tokens),
    records.map(({ weights }) => weights),
    records.map(({ shown }) => shown.zipped),
  ];
  writeKept(place, name, { head, rows });
}

const none = new Uint8Array();

interface Head extends Pick<Readings, "spoken" | "words" | "names"> {
  readonly records: readonly HeadRecord[];
}

type HeadRecord = readonly [
  key: string,
  digest: string,
  used: Reading["told"]["used"],
  meanings: Reading["told"]["meanings"],
];
