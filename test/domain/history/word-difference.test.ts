import fc from "fast-check";
import { expect, test } from "vitest";
import { toWordDifference } from "../../../src/domain/history/word-difference.ts";

test.each([
  ["do maja", "do maja", "do maja"],
  ["do maja", "do końca maja", "do [+końca ]maja"],
  ["Pula 16 000 zł.", "Pula 60 000 zł.", "Pula [-16 ][+60 ]000 zł."],
  ["", "Odpowiedź.", "[+Odpowiedź.]"],
  ["Odpowiedź.", "", "[-Odpowiedź.]"],
  ["raz", "nowe dwa słowa", "[-raz][+nowe dwa słowa]"],
  ["a x b c d y e", "a b z d c y e", "a [-x ]b [-c ][+z ]d [+c ]y e"],
  ["raz dwa trzy cztery", "raz trzy dwa cztery", "raz [-dwa ]trzy [+dwa ]cztery"],
  ["a a b a", "a c a c", "a [-a b ][+c ]a [+c]"],
  ["a a b a", "a a a a", "a a [-b ][+a ]a"],
  ["a a", "b a a a", "[+b a ]a a"],
  ["a", "a a", "a [+a]"],
  ["ważne **słowo**", "ważne słowo", "ważne słowo"],
  ["akapit\n\ndrugi", "akapit  drugi", "akapit drugi"],
])("between %j and %j lies %j", (before, after, expected) => {
  expect(write(before, after)).toBe(expected);
});

test("what stayed is one passage where nothing came between", () => {
  expect(toWordDifference("raz dwa trzy", "raz dwa trzy")).toEqual([{ kind: "same", text: "raz dwa trzy" }]);
  expect(toWordDifference("", "")).toEqual([]);
});

test("as much stays as can stay in its order", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 9 });
  fc.assert(
    fc.property(words, words, (old, now) => {
      const same = toWordDifference(old.join(" "), now.join(" ")).filter(({ kind }) => kind === "same");
      const stayed = same.flatMap(({ text }) => text.split(" ")).filter((word) => word !== "");
      expect(stayed).toHaveLength(commonLength(old, now));
    }),
    { numRuns: 400 },
  );
});

/** Of the longest list of words that both have in the same order. */
function commonLength([first, ...old]: readonly string[], now: readonly string[]): number {
  if (first === undefined) return 0;
  const at = now.indexOf(first);
  const without = commonLength(old, now);
  return at < 0 ? without : Math.max(without, 1 + commonLength(old, now.slice(at + 1)));
}

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

test("two texts too long to be compared word by word are told as one for the other", () => {
  const [old, now] = ["a", "b"].map((word) =>
    `${`${word} `.repeat(2_500)}c ${`${word} `.repeat(2_500)}`.trim(),
  );
  expect(toWordDifference(old ?? "", now ?? "").map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

function write(before: string, after: string): string {
  return toWordDifference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : `[${kind === "added" ? "+" : "-"}${text}]`))
    .join("");
}
