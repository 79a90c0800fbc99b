import { expect, test } from "vitest";
import { blocksToMarkdown, isShown, linkWords } from "../../../src/intake/draft/markdown-blocks.ts";
import { toPlainText } from "../../../src/prose/plain-text.ts";

const block = (text: string, mark?: string) => ({ text, links: [], ...(mark === undefined ? {} : { mark }) });

test.each([
  ["paragraphs are parted", [block("Raz."), block("Dwa.")], "Raz.\n\nDwa."],
  [
    "bullets make a list",
    [block("Planuje się:"), block("ławki,", "•"), block("kosze.", "•"), block("Potem więcej.")],
    "Planuje się:\n\n- ławki,\n- kosze.\n\nPotem więcej.",
  ],
  ["automatic numbers are written", [block("ławki", "1."), block("kosze", "2.")], "1. ławki\n2. kosze"],
  ["typed numbers that count on make a list", [block("1) ławki"), block("2) kosze")], "1) ławki\n2) kosze"],
  ["a number alone is no list", [block("1. Maja to święto.")], "1\\. Maja to święto."],
  ["letters are words", [block("ławki", "a)"), block("kosze", "b)")], "a) ławki\n\nb) kosze"],
  ["numbers after bullets are another list", [block("raz", "•"), block("dwa", "1.")], "- raz\n\n1. dwa"],
  [
    "what Markdown would take for a sign stays a word",
    [block("*Uwaga* – [1] <b> {x}", "•")],
    "- \\*Uwaga\\* – \\[1\\] \\<b\\> \\{x\\}",
  ],
])("%s", (_, blocks, markdown) => {
  expect(blocksToMarkdown(blocks)).toBe(markdown);
});

test("a reader reads every word of a list, its numbers too", () => {
  const markdown = blocksToMarkdown([block("Zasady:"), block("ławki", "1."), block("kosze", "2.")]);
  expect(toPlainText(markdown)).toBe("Zasady:\n\n1. ławki\n2. kosze");
});

const address = "https://przyklad.example/a_(b)";

test.each([
  [
    "behind its words",
    "Zob. regulamin konkursu.",
    [{ words: "regulamin", address }],
    "Zob. [regulamin](https://przyklad.example/a_%28b%29) konkursu.",
  ],
  [
    "one word for two links, each in its turn",
    "Tu i tu.",
    [
      { words: "u", address: "https://a.example/" },
      { words: "tu", address: "https://b.example/" },
    ],
    "T[u](https://a.example/) i [tu](https://b.example/).",
  ],
  [
    "an address that reads as itself stays",
    "Zob. www.a.example.",
    [{ words: "www.a.example", address: "http://www.a.example/" }],
    "Zob. www.a.example.",
  ],
  ["an unsafe address is no link", "Zob. to.", [{ words: "to", address: "javascript:alert(1)" }], "Zob. to."],
])("a link %s", (_, text, links, markdown) => {
  expect(linkWords(text, links)).toBe(markdown);
});

test("an address shown without its path leads to the whole", () => {
  const blocks = [block("Na stronie a.example są terminy.")];
  expect(blocksToMarkdown(blocks, ["https://a.example/terminy"])).toBe(
    "Na stronie [a.example](https://a.example/terminy) są terminy.",
  );
  expect([isShown("https://a.example/terminy", blocks), isShown("https://b.example/", blocks)]).toEqual([
    true,
    false,
  ]);
});
