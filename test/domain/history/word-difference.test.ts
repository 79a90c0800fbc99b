import fc from "fast-check";
import { expect, test } from "vitest";
import { toWordDifference } from "../../../src/domain/history/word-difference.ts";

test.each([
  ["do maja", "do maja", "do maja"],
  ["do maja", "do końca maja", "do [+końca ]maja"],
  ["Pula 16 000 zł.", "Pula 60 000 zł.", "Pula [-16 ][+60 ]000 zł."],
  ["", "Odpowiedź.", "[+Odpowiedź.]"],
  ["Odpowiedź.", "", "[-Odpowiedź.]"],
  ["raz dwa trzy cztery", "raz trzy dwa cztery", "raz [-dwa ]trzy [+dwa ]cztery"],
  ["ważne **słowo**", "ważne słowo", "ważne słowo"],
  ["akapit\n\ndrugi", "akapit  drugi", "akapit drugi"],
])("between %j and %j lies %j", (before, after, expected) => {
  expect(write(before, after)).toBe(expected);
});

test("what stayed and what was removed is the old text, what stayed and what was added the new one", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "dom", "Dom", "żółw"), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const passages = toWordDifference(old.join(" "), now.join(" "));
      const without = (kind: string) =>
        passages
          .filter((passage) => passage.kind !== kind)
          .map(({ text }) => text)
          .join(" ")
          .split(/\s+/)
          .filter((word) => word !== "");
      expect(without("added")).toEqual(old);
      expect(without("removed")).toEqual(now);
    }),
  );
});

test("two long texts without a word in common are told as one for the other", () => {
  const [old, now] = ["a", "b"].map((word) => `${word} `.repeat(5_000).trim());
  expect(toWordDifference(old ?? "", now ?? "").map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

function write(before: string, after: string): string {
  return toWordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : `[${kind === "added" ? "+" : "-"}${text}]`))
    .join("");
}
