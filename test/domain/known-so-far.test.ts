import { describe, expect, test } from "vitest";
import { formatMissingDocument, formatUnknownOutcome } from "../../src/domain/known-so-far.ts";

const adopted = { date: "2025-11-25", title: "Uchwała" };
const past = "termin minął, portal nie zna dokumentu";
const ahead = "nie wiadomo jeszcze";

describe("what the programme did with a proposal is said to be unknown", () => {
  test.each([
    ["before the day of the law", { year: 2026 }, "2025-11-29", ahead],
    ["on that day", { year: 2026 }, "2025-11-30", ahead],
    [
      "after it, where no programme is known",
      { year: 2026 },
      "2025-12-01",
      "termin minął, portal nie zna uchwalonego programu",
    ],
    [
      "where the programme is known and nobody has looked the proposal up",
      { year: 2026, adopted },
      "2026-05-01",
      "portal jeszcze nie wie, czy ta propozycja jest w programie",
    ],
  ])("%s", (_, programme, asOf, words) => {
    expect(formatUnknownOutcome({ adopted: undefined, ...programme }, asOf)).toBe(words);
  });
});

test.each([
  ["2026-05-31", "2026-05-30", ahead],
  ["2026-05-31", "2026-05-31", ahead],
  ["2026-05-31", "2026-06-01", past],
])("of a document that is due on %s, on %s one says: %s", (deadline, asOf, words) => {
  expect(formatMissingDocument(deadline, asOf)).toBe(words);
});
