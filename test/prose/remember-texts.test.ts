import { expect, test } from "vitest";
import { rememberTexts } from "../../src/prose/remember-texts.ts";

function counted(many?: number): { ask: (text: string) => string; made: string[] } {
  const made: string[] = [];
  const make = (text: string): string => {
    made.push(text);
    return text.slice(1);
  };
  return { ask: rememberTexts(make, many), made };
}

test("an answer is worked out once for a text, an empty one too", () => {
  const { ask, made } = counted();
  expect(["ab", "cd", "ab", "e", "e"].map(ask)).toEqual(["b", "d", "b", "", ""]);
  expect(made).toEqual(["ab", "cd", "e"]);
});

test.each([
  ["as many texts as wanted are kept", "abab", "ab"],
  ["as many again are, while they are the last but one", "abcda", "abcd"],
  ["what is asked of again stays while others go", "abacadae", "abcde"],
  ["what was not asked of for long is worked out anew", "abcdea", "abcdea"],
])("%s", (_, asked, worked) => {
  const { ask, made } = counted(2);
  for (const text of asked) ask(text);
  expect(made.join("")).toBe(worked);
});
