import fc from "fast-check";
import { expect, test } from "vitest";
import { placesIn } from "../../src/prose/place.ts";

test("a place is that of the lines above it, whatever ends them", () => {
  const written = fc.array(fc.constantFrom("a", "ą", "🦜", "\n", "\r", "\r\n"), { maxLength: 12 });
  fc.assert(
    fc.property(written, (signs) => {
      const text = signs.join("");
      const placeAt = placesIn(text);
      let before = "";
      for (const sign of [...signs, ""]) {
        const lines = before.split(/\r\n|\r|\n/);
        // Between the two signs of one line end there is no place of its own.
        if (!(before.endsWith("\r") && sign.startsWith("\n")))
          expect(placeAt(before.length)).toEqual({
            line: lines.length,
            column: (lines.at(-1) ?? "").length + 1,
          });
        before += sign;
      }
    }),
  );
});

test.each([
  [0, { line: 1, column: 1 }],
  [2, { line: 1, column: 3 }],
  [3, { line: 2, column: 1 }],
  [4, { line: 3, column: 1 }],
  [5, { line: 3, column: 2 }],
])("offset %i of three lines", (offset, place) => {
  expect(placesIn("ab\n\nc")(offset)).toEqual(place);
});
