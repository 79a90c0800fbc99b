/**
 * For each record the records most like it, at most three, best first, ties by id; none where nothing is really
 * similar.
 */
export function assembleRelated(records: readonly WeightedRecord[]): Map<string, readonly string[]> {
  const likeness = assembleLikeness(records, leastLikeness);
  return new Map(Array.from(likeness, ([id, like]) => [id, like.slice(0, most).map((one) => one.id)]));
}

/**
 * For each record all that are at least so much like it, best first, ties by id. Cosine of the tokens' weights times
 * their rarity, so that common words make nothing similar.
 */
export function assembleLikeness(
  records: readonly WeightedRecord[],
  least: number,
): Map<string, readonly Likeness[]> {
  const vectors = toVectors(records);
  const postings = toPostings(vectors);
  const likeness = new Float64Array(records.length);
  return new Map(
    records.map(({ id }, index) => {
      const touched = addLikeness(likeness, vectors[index] ?? [], postings);
      const like = touched
        .filter((other) => other !== index && (likeness[other] ?? 0) >= least)
        .map((other) => ({ id: records[other]?.id ?? "", cosine: likeness[other] ?? 0 }))
        .sort((a, b) => b.cosine - a.cosine || (a.id < b.id ? -1 : 1));
      for (const other of touched) likeness[other] = 0;
      return [id, like];
    }),
  );
}

/** Adds to each record what it shares with a vector; gives the records that share anything. */
function addLikeness(likeness: Float64Array, vector: Vector, postings: Postings): number[] {
  const touched: number[] = [];
  for (const [token, weight] of vector) {
    const { pages, weights } = postings.get(token) ?? { pages: [], weights: [] };
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      if (likeness[page] === 0) touched.push(page);
      likeness[page] = (likeness[page] ?? 0) + weight * (weights[at] ?? 0);
    }
  }
  return touched;
}

function toPostings(vectors: readonly Vector[]): Postings {
  const postings = new Map<string, { pages: number[]; weights: number[] }>();
  for (const [page, vector] of vectors.entries())
    for (const [token, weight] of vector) {
      const posting = postings.get(token) ?? { pages: [], weights: [] };
      posting.pages.push(page);
      posting.weights.push(weight);
      postings.set(token, posting);
    }
  return postings;
}

function toVectors(records: readonly WeightedRecord[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const { tokens } of records)
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  return records.map(({ tokens, weights }) => {
    const vector = tokens.flatMap((token, index): [string, number][] => {
      const found = frequency.get(token) ?? 0;
      return isTelling(token, found, records.length)
        ? [[token, (weights[index] ?? 0) * Math.log(records.length / found)]]
        : [];
    });
    const length = Math.hypot(...vector.map(([, weight]) => weight));
    return vector.map(([token, weight]) => [token, weight / length]);
  });
}

/** A word of one record ties it to nothing, a word of very many to everything; neighbouring words are no topic. */
function isTelling(token: string, frequency: number, total: number): boolean {
  return !token.startsWith("qq") && frequency <= Math.max(2, Math.min(total * 0.3, commonToAll));
}

// In a large portal a word of so many records tells too little to be worth comparing each with each.
const commonToAll = 300;
const leastLikeness = 0.12;
const most = 3;

export interface Likeness {
  readonly id: string;
  /** From 0, nothing in common, to 1. */
  readonly cosine: number;
}

export interface WeightedRecord {
  readonly id: string;
  readonly tokens: readonly string[];
  readonly weights: Float64Array;
}

type Vector = readonly (readonly [token: string, weight: number])[];

type Postings = ReadonlyMap<
  string,
  { readonly pages: readonly number[]; readonly weights: readonly number[] }
>;
