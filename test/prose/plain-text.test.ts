import { describe, expect, test } from "vitest";
import { toPlainText } from "../../src/prose/plain-text.ts";

describe("the plain text of a field", () => {
  test.each([
    ["of code is what it says", "a `kod` b", "a kod b"],
    ["of a block of code is one line", "```\nkod\n\n\nx\n```", "kod x"],
    ["of images is their descriptions", "![opis](/a.png) i ![drugi][d]\n\n[d]: /b.png", "opis i drugi"],
    ["of an image without one is nothing, nor is its line", "- ![](/a.png)\n- b", "b"],
    ["of an item that says nothing is no line between two", "- a\n- ![](/a.png)\n- b", "a\nb"],
    ["of a quotation has its paragraphs", "> jeden\n>\n> dwa", "jeden\n\ndwa"],
    ["of a list has a line for each item", "- jeden\n- dwa\n  - trzy", "jeden\ndwa\ntrzy"],
    ["of a list in an item that says nothing itself", "1. - raz\n   - dwa", "1.\nraz\ndwa"],
    ["of a numbered list has its numbers as they are written", "3) a\n4) b", "3) a\n4) b"],
    ["of an item's second paragraph is a line of its own", "1. raz\n\n   dwa", "1. raz\ndwa"],
    ["of a table has a line for each row", "| a | b |\n|-|-|\n| | d |", "a b\nd"],
    [
      "has a footnote at its end, whole",
      "a[^1].\n\n[^1]: Jeden.\n\n    Dwa.\n\nb",
      "a.\n\nb\n\nJeden.\n\nDwa.",
    ],
    ["has it there from a list", "- a[^1]\n\n  [^1]: Przypis.\n- b", "a\nb\n\nPrzypis."],
    ["has it there from a quotation", "> a[^1]\n>\n> [^1]: Przypis.\n>\n> b", "a\n\nb\n\nPrzypis."],
    [
      "has footnotes in the order of their mentions",
      "b[^2] a[^1] b[^2]\n\n[^1]: A.\n\n[^2]: B.",
      "b a b\n\nB.\n\nA.",
    ],
    ["has the first of two footnotes of one name", "a[^1]\n\n[^1]: Raz.\n\n[^1]: Dwa.", "a\n\nRaz."],
    ["has no footnote that nothing mentions", "a\n\n[^1]: Nota", "a"],
    ["keeps a line break that is written", "a\\\nb", "a\nb"],
    ["has one space for all white space", "a&nbsp;&nbsp;**b** \t c\u00a0 d", "a b c d"],
    ["has it without markup too", " a\u00a0 b\nc \n \n   \n\nd ", "a b c\n\nd"],
    ["has no space behind a line break", "a\\\n&nbsp;b", "a\nb"],
    ["has nothing for a paragraph that says nothing", "a\n\n![](/a.png)\n\nb", "a\n\nb"],
    ["has its paragraphs", "a\n\nb\n \n\nc", "a\n\nb\n\nc"],
    ["has one empty line for words that are none", "a\n\n![ ](/a.png)\n\nb", "a\n\nb"],
    ["is without empty lines around it", "\n\na\n", "a"],
    ["of nothing is nothing", " \n\n ", ""],
  ])("%s", (_, source, text) => {
    expect(toPlainText(source)).toBe(text);
  });
});

test("the plain text of a body has the words of its components, and of one that is no MDX there is none", () => {
  const note = "<NotaRedakcyjna>\n\nPierwszy.\n\nDrugi[^1].\n\n[^1]: Przypis.\n\n</NotaRedakcyjna>";
  expect(toPlainText(note, "body")).toBe("Pierwszy.\n\nDrugi.\n\nPrzypis.");
  expect(toPlainText("Tekst {/* uwaga */}i dalej.", "body")).toBe("Tekst i dalej.");
  expect(() => toPlainText("a <b", "body")).toThrow();
});
