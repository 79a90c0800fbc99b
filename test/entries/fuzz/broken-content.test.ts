import { describe, expect, test } from "vitest";
import { checkContent } from "../../../src/entries/check-content.ts";
import { tryOperator } from "./break-content.ts";
import { fileOperators } from "./file-operators.ts";
import { makeContent } from "./made-up-content.ts";
import { operators } from "./operators.ts";

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);
const trials = operators.map((operator) => ({ operator, outcomes: firstOutcomes(operator) }));

function firstOutcomes(operator: (typeof operators)[number]) {
  const outcomes: NonNullable<ReturnType<typeof tryOperator>>[] = [];
  for (const seed of seeds) {
    const outcome = outcomes.length < 2 ? tryOperator(operator, seed) : undefined;
    if (outcome !== undefined) outcomes.push(outcome);
  }
  return outcomes;
}

describe("content broken at random places", () => {
  test("in more than two hundred ways, each tried", () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(operators.length);
    expect(trials.filter(({ outcomes }) => outcomes.length === 0)).toEqual([]);
    expect(operators.length).toBeGreaterThan(200);
  });

  test.each(trials.map(({ operator, outcomes }) => [operator.name, outcomes] as const))(
    "is refused where it is broken: %s",
    (_name, outcomes) => {
      for (const { told, expected } of outcomes)
        expect(told.map((problem) => problem.slice(problem.indexOf(" ") + 1))).toContain(expected);
    },
  );
});

describe("files that should not be", () => {
  const content = makeContent(4);

  test.each(fileOperators)("are refused: $name", ({ change, place }) => {
    const { problems } = checkContent(change(content), { asOf: "2026-01-01", publicFiles: [] });
    expect(problems.map(({ file, line, column }) => `${file}:${line}:${column}`)).toContain(place);
  });
});
