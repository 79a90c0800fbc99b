import type { Reading, Readings } from "../read-records.ts";
import { type KeptPlace, readKept, writeKept } from "./kept-file.ts";

/**
 * Reads records as far as a former build did not read them, and keeps what this one read, unless nearly all of that is
 * kept: to write it takes longer than to read a few records once more.
 */
export function keepReadings<Read extends Readings>(
  place: KeptPlace | undefined,
  name: string,
  read: (former: Readings | undefined) => Read,
): Read {
  if (place === undefined) return read(undefined);
  const former = readReadings(place, name);
  const readings = read(former);
  if (!isNearlyKept(readings, former)) writeReadings(place, name, readings);
  return readings;
}

/** Not where they are spoken otherwise: then all that is kept would have to be compared with how they are spoken now. */
function isNearlyKept({ records, spoken }: Readings, former: Readings | undefined): boolean {
  if (former === undefined || JSON.stringify(spoken) !== JSON.stringify(former.spoken)) return false;
  const kept = new Set(former.records.map(({ key }) => key));
  const found = records.filter(({ key }) => kept.has(key)).length;
  return Math.max(records.length, former.records.length) - found <= mostAnew * records.length;
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

const mostAnew = 0.02;

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
