import { expect, test } from "vitest";
import { toTextChanges } from "../../../src/domain/history/text-changes.ts";
import { haveSameWords, keepChanges } from "../../../src/domain/history/text-history.ts";

test.each([
  ["white space", "Sala  w\ndzielnicy.", true],
  ["markup", "**Sala** w dzielnicy.", true],
  ["the way letters are encoded", "Sala w dzielnicy.".normalize("NFD"), true],
  ["a word", "Sale w dzielnicy.", false],
  ["a full stop", "Sala w dzielnicy", false],
])("a difference in %s", (_, text, same) => {
  expect(haveSameWords({ proposalText: "Sala w dzielnicy." }, { proposalText: text })).toBe(same);
  expect(
    haveSameWords(
      { proposalText: "a", responseText: "Sala w dzielnicy." },
      { proposalText: "a", responseText: text },
    ),
  ).toBe(same);
});

test("a position that is not there is like one without words", () => {
  expect(haveSameWords({ proposalText: "a" }, { proposalText: "a", responseText: "" })).toBe(true);
  expect(haveSameWords({ proposalText: "a" }, { proposalText: "a", responseText: "b" })).toBe(false);
});

const versions = [
  { date: "2025-01-01", proposalText: "Sala." },
  { date: "2025-02-01", proposalText: "*Sala.*" },
  { date: "2025-03-01", proposalText: "Sala.", responseText: "Tak." },
  { proposalText: "Duża Sala.", responseText: "Nie." },
];

test("of the versions the first and those that change a word are kept", () => {
  expect(keepChanges(versions).map(({ date }) => date)).toEqual(["2025-01-01", "2025-03-01", undefined]);
});

test("changes are told newest first, each text apart, and only where it changed", () => {
  expect(toTextChanges(keepChanges(versions))).toEqual([
    {
      date: undefined,
      parts: [
        {
          label: "propozycja",
          passages: [
            { kind: "added", text: "Duża " },
            { kind: "same", text: "Sala." },
          ],
        },
        {
          label: "stanowisko miasta",
          passages: [
            { kind: "removed", text: "Tak." },
            { kind: "added", text: "Nie." },
          ],
        },
      ],
    },
    {
      date: "2025-03-01",
      parts: [{ label: "stanowisko miasta", passages: [{ kind: "added", text: "Tak." }] }],
    },
  ]);
  expect(toTextChanges([])).toEqual([]);
});
