import type { WeightedRecords } from "./likeness.ts";
import { byLikeness, createDoubleLikeness } from "./related.ts";

/**
 * For each record those that may ask for the same thing, best first.
 * @param questions the same records without answers, offices and proposers
 */
export function assembleRaisedAgain(
  records: WeightedRecords,
  questions: WeightedRecords,
): Map<string, readonly string[]> {
  const compare = createDoubleLikeness(records, questions);
  return new Map(
    records.records.map(({ id }, index) => {
      const { asked, scoreOf } = compare(index);
      const alike = Array.from(asked.pages, (page) => ({
        id: records.records[page]?.id ?? "",
        score: page === index ? 0 : scoreOf(page),
      })).filter(({ score }) => score >= leastScore);
      return [id, alike.sort(byLikeness).map((one) => one.id)];
    }),
  );
}

// Between the pairs that editors of the tests' portal have linked and those that they have not: most of what is
// suggested should be worth an editor's minute.
const leastScore = 0.05;
