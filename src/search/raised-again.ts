import type { WeightedRecord } from "./likeness.ts";
import { doubleLikeness } from "./related.ts";

/**
 * For each record those that may ask for the same thing, best first.
 * @param questions the same records without answers, offices and proposers
 */
export function assembleRaisedAgain(
  records: readonly WeightedRecord[],
  questions: readonly WeightedRecord[],
): Map<string, readonly string[]> {
  return new Map(
    Array.from(doubleLikeness({ records, questions, least: leastScore }), ([index, alike]) => [
      records[index]?.id ?? "",
      alike.map(({ id }) => id),
    ]),
  );
}

// Between the pairs that editors of the tests' portal have linked and those that they have not: most of what is
// suggested should be worth an editor's minute.
const leastScore = 0.05;
