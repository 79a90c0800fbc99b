/**
 * For each record the records most like it, at most three, best first, ties by id; none where nothing is really
 * similar: alike as whole records, in the question alone, and by at least two words of their own.
 * @param questions the same records with nothing but what is asked
 */
export function assembleRelated(
  records: readonly WeightedRecord[],
  questions: readonly AskedRecord[],
): Map<string, readonly string[]> {
  const stems = new Map(questions.map(({ id, stems }) => [id, stems]));
  return new Map(
    Array.from(assembleDoubleLikeness(records, questions), ([id, others]) => {
      const like = others.filter(
        (other) =>
          other.score >= leastRelated &&
          Math.min(
            countShared(stems.get(id) ?? [], stems.get(other.id) ?? []),
            countShared(stems.get(other.id) ?? [], stems.get(id) ?? []),
          ) >= leastShared,
      );
      return [id, like.slice(0, most).map((one) => one.id)];
    }),
  );
}

/**
 * For each record those alike both as whole records and in the question alone, best first, ties by id. Whole records
 * are alike when one office answers in its usual words, short questions when they share a word.
 */
export function assembleDoubleLikeness(
  records: readonly WeightedRecord[],
  questions: readonly WeightedRecord[],
): Map<string, readonly { readonly id: string; readonly score: number }[]> {
  const asked = new Map(
    Array.from(assembleLikeness(questions, leastOfEither), ([id, others]) => [
      id,
      new Map(others.map((other) => [other.id, other.cosine])),
    ]),
  );
  return new Map(
    Array.from(assembleLikeness(records, leastOfEither), ([id, others]) => [
      id,
      others
        .map((other) => ({ id: other.id, score: other.cosine * (asked.get(id)?.get(other.id) ?? 0) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)),
    ]),
  );
}

/** How many different words of one text another has too, in any form. */
function countShared(words: readonly Stems[], others: readonly Stems[]): number {
  const known = new Set(others.flat());
  return new Set(words.filter((stems) => stems.some((one) => known.has(one))).map(([first]) => first)).size;
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
const leastOfEither = 0.05;
// Below the pairs of the tests' portal that a reader would call similar, well above all others that share two words.
const leastRelated = 0.06;
const leastShared = 2;
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

/** All stems of a word. */
type Stems = readonly string[];

export interface AskedRecord extends WeightedRecord {
  /** Its telling words. */
  readonly stems: readonly Stems[];
}

type Vector = readonly (readonly [token: string, weight: number])[];

type Postings = ReadonlyMap<
  string,
  { readonly pages: readonly number[]; readonly weights: readonly number[] }
>;
