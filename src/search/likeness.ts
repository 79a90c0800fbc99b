/**
 * Records as vectors of their tokens' weights times their rarity, so that common words make nothing similar, with what
 * every record shares with every other within reach. Numbers in typed arrays: this is compared each with each.
 */
export function assembleVectors(records: readonly WeightedRecord[]): Vectors {
  const frequency = new Map<string, number>();
  for (const { tokens } of records)
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [token, found] of frequency)
    if (isTelling(token, found, records.length)) numbers.set(token, numbers.size);
  const rarities = Float64Array.from(numbers.keys(), (token) =>
    Math.log(records.length / (frequency.get(token) ?? 1)),
  );
  const vectors = records.map((record) => toVector(record, numbers, rarities));
  return { vectors, postings: toPostings(vectors, numbers.size) };
}

/**
 * What a record has in common with each other one, as the cosine of their vectors, in an array that the next record
 * overwrites.
 */
export function createLikeness({ vectors, postings }: Vectors): (record: number) => Touched {
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

function toVector(
  { tokens, weights }: WeightedRecord,
  numbers: ReadonlyMap<string, number>,
  rarities: Float64Array,
): Vector {
  const own: number[] = [];
  const told: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const number = numbers.get(token);
    if (number === undefined) continue;
    own.push(number);
    told.push((weights[index] ?? 0) * (rarities[number] ?? 0));
  }
  const length = Math.hypot(...told);
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

export interface WeightedRecord {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly weights: Float64Array;
}

/** The records that share anything, by their numbers, and for every record how much, from 0 to 1. */
export interface Touched {
  readonly cosines: Float64Array;
  readonly pages: Int32Array;
}

export interface Vectors {
  readonly vectors: readonly Vector[];
  readonly postings: Postings;
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
