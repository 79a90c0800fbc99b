/**
 * Records as vectors of their tokens' weights times their rarity, so that common words make nothing similar. Numbers in
 * typed arrays: this is compared each with each.
 */
export function assembleVectors({ records, names }: WeightedRecords): Vectors {
  const frequency = new Int32Array(names.length);
  for (const { tokens } of records)
    for (const token of tokens) frequency[token] = (frequency[token] ?? 0) + 1;
  const isTold = Uint8Array.from(frequency, (found, token) =>
    Number(isTelling(names[token] ?? "", found, records.length)),
  );
  const rarities = Float64Array.from(frequency, (found) => Math.log(records.length / found));
  const vectors = records.map((record) => toVector(record, { isTold, rarities, frequency }));
  return { vectors, tokens: names.length };
}

/**
 * What a record has in common with each other one, as the cosine of their vectors, in an array that the next record
 * overwrites.
 */
export function createLikeness({ vectors, tokens }: Vectors): (record: number) => Touched {
  const postings = toPostings(vectors, tokens);
  const cosines = new Float64Array(vectors.length);
  const pages = new Int32Array(vectors.length);
  let count = 0;
  return (record) => {
    for (let at = 0; at < count; at++) cosines[pages[at] ?? 0] = 0;
    count = addUp(vectors[record] ?? emptyVector, postings, { cosines, pages });
    return { cosines, pages: pages.subarray(0, count) };
  };
}

/** Adds to each record what it shares with a vector, and names the records that share anything. */
function addUp({ tokens, weights }: Vector, postings: Postings, { cosines, pages }: Touched): number {
  let count = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0;
    const weight = weights[at] ?? 0;
    const end = postings.starts[token + 1] ?? 0;
    for (let posting = postings.starts[token] ?? 0; posting < end; posting++) {
      const page = postings.pages[posting] ?? 0;
      const before = cosines[page] ?? 0;
      if (before === 0) pages[count++] = page;
      cosines[page] = before + weight * (postings.weights[posting] ?? 0);
    }
  }
  return count;
}

/** Tokens that no other record has tell nothing but how much else there is to it. */
function toVector({ tokens, weights }: WeightedRecord, { isTold, rarities, frequency }: Rarities): Vector {
  const own: number[] = [];
  const told: number[] = [];
  let squares = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? 0;
    if (isTold[token] !== 1) continue;
    const weight = (weights[at] ?? 0) * (rarities[token] ?? 0);
    squares += weight * weight;
    if (frequency[token] === 1) continue;
    own.push(token);
    told.push(weight);
  }
  const length = Math.sqrt(squares);
  return { tokens: Int32Array.from(own), weights: Float64Array.from(told, (weight) => weight / length) };
}

/** For each token, from its start to the next one's, the records that have it. */
function toPostings(vectors: readonly Vector[], tokens: number): Postings {
  const starts = new Int32Array(tokens + 1);
  for (const vector of vectors)
    for (const token of vector.tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
  for (let token = 0; token < tokens; token++)
    starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
  const next = starts.slice();
  const pages = new Int32Array(starts[tokens] ?? 0);
  const weights = new Float64Array(pages.length);
  for (const [page, vector] of vectors.entries())
    for (const [index, token] of vector.tokens.entries()) {
      const at = next[token] ?? 0;
      next[token] = at + 1;
      pages[at] = page;
      weights[at] = vector.weights[index] ?? 0;
    }
  return { starts, pages, weights };
}

/** A word of one record ties it to nothing, a word of very many to everything; neighbouring words are no topic. */
function isTelling(token: string, frequency: number, total: number): boolean {
  return !token.startsWith("qq") && frequency <= Math.max(2, Math.min(total * 0.3, commonToAll));
}

// In a large portal a word of so many records tells too little to be worth comparing each with each.
const commonToAll = 300;

const emptyVector: Vector = { tokens: new Int32Array(), weights: new Float64Array() };

export interface WeightedRecords {
  readonly records: readonly WeightedRecord[];
  /** The tokens by their numbers. */
  readonly names: readonly string[];
}

export interface WeightedRecord {
  readonly id: string;
  /** Numbers of its tokens, each once, and their weights. */
  readonly tokens: Int32Array;
  readonly weights: Float32Array;
}

/** The records that share anything, by their numbers, and for every record how much, from 0 to 1. */
export interface Touched {
  readonly cosines: Float64Array;
  readonly pages: Int32Array;
}

export interface Vectors {
  readonly vectors: readonly Vector[];
  /** How many tokens there are. */
  readonly tokens: number;
}

interface Rarities {
  /** 1 for each token by which records are compared. */
  readonly isTold: Uint8Array;
  /** How many records have each token, and how rare that makes it. */
  readonly frequency: Int32Array;
  readonly rarities: Float64Array;
}

interface Vector {
  readonly tokens: Int32Array;
  readonly weights: Float64Array;
}

interface Postings {
  readonly starts: Int32Array;
  readonly pages: Int32Array;
  readonly weights: Float64Array;
}
