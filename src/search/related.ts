import { assembleVectors, createLikeness, type Touched, type WeightedRecords } from "./likeness.ts";
import { createSharing } from "./shared-words.ts";

/**
 * For each record the records most like it, at most three, best first, ties by id; none where nothing is really
 * similar: alike as whole records, in the question alone, and by at least two words of their own.
 * @param questions the same records with nothing but what is asked
 */
export function assembleRelated(
  { records, names }: WeightedRecords,
  questions: AskedRecords,
): Map<string, readonly string[]> {
  const share = createSharing(questions.stems, leastShared);
  const compare = createDoubleLikeness({ records, names }, questions);
  return new Map(
    records.map(({ id }, index) => {
      const { asked, scoreOf } = compare(index);
      const best: Alike[] = [];
      const { pages, cosines } = asked;
      for (let at = 0; at < pages.length; at++) {
        const page = pages[at] ?? 0;
        const least = best.length === most ? (best.at(-1)?.score ?? 0) : leastRelated;
        // Whole records are alike by no more than 1, so that its score cannot be enough; this spares most of them.
        if (page === index || (cosines[page] ?? 0) < least) continue;
        const score = scoreOf(page);
        if (score < least) continue;
        const one = { id: records[page]?.id ?? "", score };
        if (!isAmongBest(one, best) || !share(index, page)) continue;
        best.push(one);
        best.sort(byLikeness);
        best.length = Math.min(best.length, most);
      }
      return [id, best.map((one) => one.id)];
    }),
  );
}

/**
 * For a record those that share anything with it in the question alone, how much, and the product of both likenesses,
 * or 0 where either is nothing much. Whole records are alike when one office answers in its usual words, short questions
 * when they share a word.
 */
export function createDoubleLikeness(
  records: WeightedRecords,
  questions: WeightedRecords,
): (index: number) => DoubleLikeness {
  const asWhole = createLikeness(assembleVectors(records));
  const asAsked = createLikeness(assembleVectors(questions));
  return (index) => {
    const asked = asAsked(index);
    const { cosines } = asWhole(index);
    const scoreOf = (page: number): number => {
      const inQuestion = asked.cosines[page] ?? 0;
      if (inQuestion < leastOfEither) return 0;
      const whole = Math.min(1, cosines[page] ?? 0);
      return whole < leastOfEither ? 0 : whole * inQuestion;
    };
    return { asked, scoreOf };
  };
}

/** Best first, ties by id. */
export function byLikeness(a: Alike, b: Alike): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

function isAmongBest(one: Alike, best: readonly Alike[]): boolean {
  const last = best[most - 1];
  return last === undefined || byLikeness(one, last) < 0;
}

const leastOfEither = 0.05;
// Below the pairs of the tests' portal that a reader would call similar, well above all others that share two words.
const leastRelated = 0.06;
const leastShared = 2;
const most = 3;

export interface AskedRecords extends WeightedRecords {
  /** For each record, of each of its telling words, all stems. */
  readonly stems: readonly (readonly (readonly string[])[])[];
}

/** Overwritten when the next record is compared. */
interface DoubleLikeness {
  readonly asked: Touched;
  readonly scoreOf: (page: number) => number;
}

export interface Alike {
  readonly id: string;
  readonly score: number;
}
