import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";
import { toHtml } from "../../src/prose/html.ts";
import { parseProse } from "../../src/prose/parse.ts";
import { includesPassage } from "../../src/prose/passage.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";
import { textOfHtml, wordsOf } from "./words.ts";

const fieldWithPassages = arbitraryField.chain((source) => {
  const words = toPlainText(source).split(/\s+/u);
  const passage = fc
    .tuple(fc.nat(words.length - 1), fc.nat(12))
    .map(([start, length]) => words.slice(start, start + length + 1).join(" "));
  return fc.tuple(fc.constant(source), fc.array(passage, { minLength: 1, maxLength: 4 }));
});

const marksOf = (passages: readonly string[]) =>
  passages.map((passage, index) => ({ passage, className: "evidence", id: `dowod-${index}` }));

describe("marking", () => {
  test("never changes the text", () => {
    fc.assert(
      fc.property(fieldWithPassages, ([source, passages]) => {
        expect(textOfHtml(toHtml(source, { marks: marksOf(passages) }))).toBe(textOfHtml(toHtml(source)));
      }),
    );
  });

  test("puts every passage of the plain text inside marks, with each id once", () => {
    fc.assert(
      fc.property(fieldWithPassages, ([source, passages]) => {
        const html = toHtml(source, { marks: marksOf(passages) });
        for (const [index, passage] of passages.entries()) {
          expect(includesPassage(source, passage)).toBe(true);
          expect(html.split(` id="dowod-${index}"`)).toHaveLength(2);
        }
        const [passage = ""] = passages;
        const alone = toHtml(source, { marks: [{ passage, className: "x" }] });
        const marked = [...alone.matchAll(/<mark class="x">(.*?)<\/mark>/gs)]
          .map((match) => match[1])
          .join("");
        expect(textOfHtml(marked).replace(/\s/gu, "")).toBe(passage.replace(/\s/gu, ""));
      }),
    );
  });
});

describe("plain text", () => {
  test("has the words of the HTML in the same order", () => {
    fc.assert(
      fc.property(arbitraryField, (source) => {
        expect(wordsOf(toPlainText(source))).toEqual(wordsOf(textOfHtml(toHtml(source))));
      }),
    );
  });

  test("is the same with the parser and without it", () => {
    const plain = fc.stringMatching(/^[ab1.,)( \n\u00a0„”-]{0,30}$/);
    fc.assert(
      fc.property(plain, (source) => {
        const besides = toPlainText(`${source}\n\n*x*`);
        expect([toPlainText(source), "x"].filter((text) => text !== "").join("\n\n")).toBe(besides);
      }),
    );
  });

  test("keeps every letter and digit of a text that the guard lets through", () => {
    const signs = fc.constantFrom(..."ab12 .*_-+#>|~`<=)(\\!:/%{}\n\n".split(""));
    const text = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (source) => {
        if (findProseProblems(source, { kind: "field" }).length > 0) return;
        expect(wordsOf(toPlainText(source)).join("")).toBe(wordsOf(source).join(""));
      }),
      { numRuns: 2000 },
    );
  });

  test("is left as it is by a second reading where the first found no markup", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abż12.,; \n]{0,40}$/), (source) => {
        fc.pre(!/^\s*\d+[.)]| \n/m.test(source));
        const once = toPlainText(source);
        expect(toPlainText(once)).toBe(once);
      }),
    );
  });
});

describe("the tree of a plain text", () => {
  test("is the same with the parser and without it, places too", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abż1.,)( \n\u00a0„”-]{0,30}$/), (source) => {
        const parsed = parseProse(`${source.trimEnd()}\n\n*x*`, "field").children.slice(0, -1);
        expect(parseProse(source.trimEnd(), "field").children).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("noise", () => {
  test("never breaks the guard, and every place it names is in the text", () => {
    fc.assert(
      fc.property(arbitraryNoise, fc.constantFrom("field" as const, "body" as const), (source, kind) => {
        const lines = source.split(/\r\n|\n|\r/);
        for (const { line, column, message } of findProseProblems(source, { kind })) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
          expect(message).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("comes out as HTML without scripts, handlers and unsafe addresses", () => {
    fc.assert(
      fc.property(arbitraryNoise, (source) => {
        const html = toHtml(`${source}[x](javascript:alert(1))<img src=x onerror=y>`);
        for (const [tag] of html.matchAll(/<[^>]*>/g)) {
          expect(tag).toMatch(
            /^<\/?(?:p|em|strong|del|a|ul|ol|li|span|br|hr|table|thead|tbody|tr|th|td|h[1-6]|blockquote|code|sup|section|input)\b/,
          );
          const withoutTitle = tag.replace(/ title="[^"]*"/, "");
          expect(withoutTitle).not.toMatch(/="\s*javascript:|onerror=|style=/i);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
