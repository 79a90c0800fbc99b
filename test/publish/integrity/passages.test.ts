import { describe, expect, test } from "vitest";
import { findLostLines } from "../../../src/publish/integrity/passages.ts";
import { wordsOf } from "../../../src/publish/integrity/words.ts";

const passages = [
  { of: "propozycja 1", text: "Więcej ławek w parku.\n\nI koszy." },
  { of: "stanowisko do propozycji 1", text: "Przyjęto." },
  { of: "propozycja 2", text: "Kino letnie." },
  { of: "stanowisko do propozycji 2", text: "Przyjęto." },
];
const page = "Więcej ławek w parku. I koszy. Stanowisko: Przyjęto. Kino letnie. Stanowisko: Przyjęto.";

describe("lines that a page lacks", () => {
  test.each([
    ["nothing", page, []],
    ["a word", page.replace("ławek ", ""), ["Więcej ławek w parku."]],
    ["a word's letter", page.replace("Kino", "Kina"), ["Kino letnie."]],
    ["the order of words", page.replace("Kino letnie", "letnie Kino"), ["Kino letnie."]],
    ["one of two texts that are the same", page.replace(/Przyjęto\.$/, ""), ["Przyjęto."]],
    ["a text that is quoted further on", `${page.replace("I koszy.", "")} I koszy.`, ["I koszy."]],
    ["all", "", ["Więcej ławek w parku.", "I koszy.", "Przyjęto.", "Kino letnie.", "Przyjęto."]],
  ])("when it lost %s", (_lost, text, lines) => {
    expect(findLostLines(passages, wordsOf(text), "in order").map((lost) => lost.text)).toEqual(lines);
  });

  test("are told with what they belong to", () => {
    expect(findLostLines(passages, wordsOf(page.replace("Kino", "")), "in order")).toEqual([
      { of: "propozycja 2", text: "Kino letnie.", words: " Kino letnie " },
    ]);
  });

  test("may stand in any order where they have none", () => {
    const turned = [...passages].reverse();
    expect(findLostLines(turned, wordsOf(page), "anywhere")).toEqual([]);
    expect(findLostLines(turned, wordsOf(page), "in order")).not.toEqual([]);
  });
});
