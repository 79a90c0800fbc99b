import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldPolish } from "../../src/polish/folding.ts";
import { formsOf, parseHunspell } from "../../src/search/hunspell.ts";
import { stem } from "../../src/search/stem.ts";
import { language } from "./language.ts";

const { paradigms } = language;

describe("paradigms of the dictionary", () => {
  test.each([
    ["miasto", "mieście"],
    ["ławka", "ławek"],
    ["stół", "stole"],
    ["człowiek", "ludziom"],
    ["rok", "lat"],
    ["dziecko", "dzieciom"],
    ["ręka", "rąk"],
    ["most", "moście"],
  ])("bring %s and %s together", (one, other) => {
    expect(paradigms(one).stems).toContain(stem(foldPolish(other)));
  });

  test("a word without diacritics is read as the word that folds to it", () => {
    expect(paradigms("lawka").stems).toContain(stem("lawek"));
  });

  test("an unknown word has its own stem only", () => {
    expect(paradigms("Xyzzykami")).toEqual({ stems: ["xyzzyk"], written: ["xyzzyk"] });
  });

  test("every noun's every form meets the stem under which the form is looked for", () => {
    const read = (file: string): string => readFileSync(`node_modules/dictionary-pl/index.${file}`, "utf8");
    const dictionary = parseHunspell({ aff: read("aff"), dic: read("dic") });
    const nouns = [...dictionary.flagsByEntry].filter(
      ([entry, flags]) => flags.includes("N") && /^\p{Ll}+$/u.test(entry),
    );
    const sample = nouns.filter((_, index) => index % 400 === 0).map(([entry]) => entry);
    expect(sample.length).toBeGreaterThan(40);
    const strangers = sample.flatMap((entry) =>
      formsOf(entry, dictionary).filter((form) => !paradigms(form).stems.includes(stem(foldPolish(form)))),
    );
    expect(strangers).toEqual([]);
  });
});
