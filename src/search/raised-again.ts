import { assembleLikeness, type WeightedRecord } from "./related.ts";

/**
 * For each record those that may ask for the same thing, best first: alike both as whole records and in the question
 * alone. Whole records are alike when one office answers in its usual words, short questions when they share a word.
 * @param questions the same records without answers, offices and proposers
 */
export function assembleRaisedAgain(
  records: readonly WeightedRecord[],
  questions: readonly WeightedRecord[],
): Map<string, readonly string[]> {
  const alike = assembleLikeness(records, leastOfEither);
  const asked = new Map(
    Array.from(assembleLikeness(questions, leastOfEither), ([id, others]) => [
      id,
      new Map(others.map((other) => [other.id, other.cosine])),
    ]),
  );
  return new Map(
    Array.from(alike, ([id, others]) => {
      const raised = others
        .map((other) => ({ id: other.id, score: other.cosine * (asked.get(id)?.get(other.id) ?? 0) }))
        .filter(({ score }) => score >= leastScore)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      return [id, raised.map((one) => one.id)];
    }),
  );
}

const leastOfEither = 0.05;
// Between the pairs that editors of the tests' portal have linked and those that they have not: most of what is
// suggested should be worth an editor's minute.
const leastScore = 0.05;
