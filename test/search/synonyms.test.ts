import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseSynonymList } from "../../src/search/synonym-list.ts";
import { findSynonymProblems, type SynonymProblem } from "../../src/search/synonym-problems.ts";
import { assembleSynonyms } from "../../src/search/synonyms.ts";

const empty = { same: [], broader: {}, acronyms: {} };

describe("the editors' list of synonyms", () => {
  test("has at least 150 entries and no fault", () => {
    const { list, problems } = parseSynonymList(parse(readFileSync("content/synonyms.yaml", "utf8")));
    const entries = list.same.length + Object.keys(list.broader).length + Object.keys(list.acronyms).length;
    expect(problems).toEqual([]);
    expect(entries).toBeGreaterThanOrEqual(150);
  });

  test.each([
    ["a circle", { broader: { auto: ["pojazd"], pojazd: ["auto"] } }, "koło: auto → pojazd → auto"],
    ["a word under itself", { broader: { auto: ["auto", "rower"] } }, "stoi pod sobą samym"],
    ["a group of one word", { same: [["auto"]] }, "nic nie łączy"],
    ["a group of one word's forms", { same: [["lampa", "lampy"]] }, "nic nie łączy"],
    ["the same word twice", { same: [["auto", "wóz", "auto"]] }, "powtarza się"],
    [
      "a pair in two groups",
      {
        same: [
          ["auto", "wóz"],
          ["wóz", "auto", "bryka"],
        ],
      },
      "stoi w dwóch grupach",
    ],
    ["too long an expression", { same: [["auto", "duży zielony stary wóz"]] }, "więcej niż 3 słowa"],
    ["nothing but small words", { same: [["auto", "wóz", "i na"]] }, "nie ma słowa znaczącego"],
    ["an abbreviation of nothing", { acronyms: { ABC: "" } }, "nie ma rozwinięcia"],
  ])("complains about %s", (_, fault, words) => {
    expect(told(findSynonymProblems({ ...empty, ...fault }))).toContain(words);
  });

  test.each([
    ["no list", null, "trzy części"],
    ["an unknown part", { rowne: [] }, "nieznana część „rowne”"],
    ["a number", { same: [["auto", 5]] }, "liczby weź w cudzysłów"],
    ["text for a list", { broader: { auto: "wóz" } }, "ma stać lista"],
  ])("complains about %s in the file", (_, value, words) => {
    expect(told(parseSynonymList(value).problems)).toContain(words);
  });

  test("leads from the narrower to the wider and its names, and not back", () => {
    const synonyms = assembleSynonyms({
      ...empty,
      same: [["pojazd", "wehikuł"]],
      broader: { pojazd: ["rower"] },
    });
    const foundBy = (word: string): string[] =>
      synonyms
        .filter(({ words }) => words.join(" ") === word)
        .flatMap((one) => one.foundBy.map(({ words }) => words.join(" ")));
    expect(foundBy("rower")).toEqual(["pojazd", "wehikuł"]);
    expect(foundBy("pojazd")).toEqual(["wehikuł"]);
  });
});

function told(problems: readonly SynonymProblem[]): string {
  return problems.map(({ what, how }) => `${what}; ${how}`).join("\n");
}
