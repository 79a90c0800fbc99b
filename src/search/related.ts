import { assembleVectors, createLikeness, type WeightedRecord } from "./likeness.ts";
import { createSharing } from "./shared-words.ts";

/**
 * For each record the records most like it, at most three, best first, ties by id; none where nothing is really
 * similar: alike as whole records, in the question alone, and by at least two words of their own.
 * @param questions the same records with nothing but what is asked
 */
export function assembleRelated(
  records: readonly WeightedRecord[],
  questions: readonly AskedRecord[],
): Map<string, readonly string[]> {
  const share = createSharing(
    questions.map(({ stems }) => stems),
    leastShared,
  );
  const related = new Map<string, readonly string[]>();
  for (const [index, alike] of doubleLikeness({ records, questions, least: leastRelated })) {
    const others: string[] = [];
    for (const { id, page } of alike) {
      if (others.length === most) break;
      if (share(index, page)) others.push(id);
    }
    related.set(records[index]?.id ?? "", others);
  }
  return related;
}

/**
 * For each record those alike both as whole records and in the question alone, best first, ties by id. Whole records
 * are alike when one office answers in its usual words, short questions when they share a word.
 */
export function* doubleLikeness({
  records,
  questions,
  least,
}: Compared): Generator<[number, readonly Alike[]]> {
  const [asWhole, asAsked] = [records, questions].map((some) => createLikeness(assembleVectors(some)));
  if (asWhole === undefined || asAsked === undefined) return;
  for (const index of records.keys()) {
    const asked = asAsked(index);
    const whole = asWhole(index);
    const alike: Alike[] = [];
    for (const page of asked.pages) {
      const [one = 0, other = 0] = [whole.cosines[page], asked.cosines[page]];
      const score = one * other;
      if (page !== index && one >= leastOfEither && other >= leastOfEither && score >= least)
        alike.push({ id: records[page]?.id ?? "", page, score });
    }
    yield [index, alike.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))];
  }
}

const leastOfEither = 0.05;
// Below the pairs of the tests' portal that a reader would call similar, well above all others that share two words.
const leastRelated = 0.06;
const leastShared = 2;
const most = 3;

export interface AskedRecord extends WeightedRecord {
  /** Of each of its telling words, all stems. */
  readonly stems: readonly (readonly string[])[];
}

interface Compared {
  readonly records: readonly WeightedRecord[];
  readonly questions: readonly WeightedRecord[];
  /** The least product of both likenesses. */
  readonly least: number;
}

interface Alike {
  readonly id: string;
  /** The record's number. */
  readonly page: number;
  readonly score: number;
}
