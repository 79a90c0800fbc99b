import { expect, test } from "vitest";
import { toBodyTexts } from "../../src/prose/body-texts.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";

test.each([
  ["nothing", "", { plain: "", markdown: "" }],
  [
    "words and components",
    '\n## Kto\n\n<Urzad id="a">Wydział *A*</Urzad> i [lista](https://a.example).\n\n<Materialy />\n',
    {
      plain: "Kto\n\nWydział A i lista.",
      markdown: '## Kto\n\n<Urzad id="a">Wydział *A*</Urzad> i [lista](https://a.example).\n\n<Materialy />',
    },
  ],
  [
    "a comment by itself",
    "Raz.\n\n{/* dla redakcji */}\n\nDwa.\n",
    { plain: "Raz.\n\nDwa.", markdown: "Raz.\n\nDwa." },
  ],
  ["a comment at the start", "{/* a\nb */}\n\nRaz.", { plain: "Raz.", markdown: "Raz." }],
  ["a comment at the end of a line", "Raz. {/* a */}\nDwa.", { plain: "Raz. Dwa.", markdown: "Raz.\nDwa." }],
  ["a comment behind white space", "Raz. \t {/* a */}\nDwa.", { plain: "Raz. Dwa.", markdown: "Raz.\nDwa." }],
  [
    "a comment before the words of a line",
    "Raz.\n\n{/* a */}dwa trzy.",
    { plain: "Raz.\n\ndwa trzy.", markdown: "Raz.\n\ndwa trzy." },
  ],
  [
    "comments between words",
    "Raz {/* a */} dwa{/* b */}, trzy.",
    { plain: "Raz dwa, trzy.", markdown: "Raz dwa, trzy." },
  ],
  ["a comment in code", "Znak `{/* a */}`.", { plain: "Znak {/* a */}.", markdown: "Znak `{/* a */}`." }],
  [
    "a table and a footnote",
    "| a | b |\n| - | - |\n| 1 | 2[^x] |\n\n[^x]: Nota {/* y */}",
    { plain: "a b\n1 2\n\nNota", markdown: "| a | b |\n| - | - |\n| 1 | 2[^x] |\n\n[^x]: Nota" },
  ],
])("a body with %s", (_what, body, texts) => {
  expect(toBodyTexts(body)).toEqual(texts);
  expect(toPlainText(body, "body")).toBe(texts.plain);
});

test("a body that is no MDX throws", () => {
  expect(() => toBodyTexts("<Urzad>")).toThrow();
});
