import fc from "fast-check";
import { expect, test } from "vitest";
import { checkContent } from "../../src/entries/check-content.ts";
import { decodeText } from "../../src/entries/decode.ts";
import { placesIn } from "../../src/prose/place.ts";

const lines = fc.array(fc.stringMatching(/^[ab żł,🦜]{0,8}$/u), { minLength: 1, maxLength: 6 });

test("a place leads back to the offset it was made of", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (some, place) => {
      const text = some.join("\n");
      const offset = place % (text.length + 1);
      const { line, column } = placesIn(text)(offset);
      const above = some.slice(0, line - 1).reduce((sum, other) => sum + other.length + 1, 0);
      expect(above + column - 1).toBe(offset);
      expect(column).toBeLessThanOrEqual((some[line - 1] ?? "").length + 1);
    }),
  );
});

test("a file reads the same and its problems stand at the same places, whatever ends its lines", () => {
  fc.assert(
    fc.property(lines, fc.nat(), (some, place) => {
      const at = place % some.length;
      const broken = some.map((line, index) => (index === at ? `${line}\u0000` : line));
      const expected = { code: "control-character", line: at + 1, column: (some[at] ?? "").length + 1 };
      for (const end of ["\n", "\r\n"]) {
        expect(decodeText("a.yaml", encoded(some.join(end)))).toBe(some.join("\n"));
        expect(decodeText("a.yaml", encoded(broken.join(end)))).toMatchObject(expected);
      }
    }),
  );
});

test("so do the problems of fields and of a body", () => {
  const fields = fc.array(fc.constantFrom("# uwaga", "", "note: a", "title: b", "x: [1"), { maxLength: 6 });
  const body = fc.array(fc.constantFrom("Akapit.", "", "<b>x</b>", "{x}", "# Tytuł", "[x](y:z)"), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fields, body, (head, below) => {
      const [one, other] = ["\n", "\r\n"].map((end) =>
        problemsOf(["---", ...head, "---", ...below, ""].join(end)),
      );
      expect(other).toEqual(one);
    }),
  );
});

function problemsOf(text: string) {
  const { problems } = checkContent([{ path: "pages/a.mdx", bytes: encoded(text) }], { asOf: "2026-01-01" });
  return problems.filter(({ code }) => code !== "windows-line-ends");
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
