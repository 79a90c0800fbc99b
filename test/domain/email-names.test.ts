import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const offsetsIn = (text: string) => findPersonalData(text).map(({ kind, offset }) => `${kind} ${offset}`);

describe("an address is found where its name begins", () => {
  test.each([
    ["o'neil@poczta.example", ["email 0"]],
    ["'jan@poczta.example'", ["email 1"]],
    ["a'b.c'd'@poczta.example", ["email 0"]],
    ["a''b@poczta.example", ["email 0"]],
    [".x'a@poczta.example", ["email 3"]],
    ["jan kropka nowak małpa poczta kropka pl", ["email 0"]],
    ["jan.k[kropka]nowak.b(at)poczta.pl", ["email 0"]],
    ["ala kropka ma.kota dot x małpa a.b dot pl", ["email 0"]],
    ["jan kropka nowak małpa poczta", []],
    ["a@b.a@b.a@b.pl", []],
    ["a@b.a@bc.pl", []],
  ])("%s", (text, found) => {
    expect(offsetsIn(text)).toEqual(found);
  });

  test.each([
    [9, "a'", "b@poczta.example", 0],
    [12, "a'", "b@poczta.example", 6],
    [9, "a kropka ", "b małpa poczta.pl", 0],
    [12, "a kropka ", "b małpa poczta.pl", 27],
  ])("after %i times %j only the last are of it", (count, part, end, offset) => {
    expect(offsetsIn(part.repeat(count) + end)).toEqual([`email ${offset}`]);
  });
});

test("a name is read as one pattern without bounds would read it", () => {
  const sign = fc.constantFrom(...Array.from("ab9'._%+-@/ "), "bc", "'", ".pl");
  const plain =
    /(?<![\p{L}\p{N}._%+@-]|\/\/)[\p{L}\p{N}_][\p{L}\p{N}._%+'-]*(?:@ ?| @ )(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu;
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 18 }), (signs) => {
      const text = `x ${signs.join("")}@b.pl`;
      // Signs of emphasis, and spaces beside the hyphen of a number, are taken away before; addresses of pages are
      // another matter.
      fc.pre(!/_|\/\/|9\s*-\s*9/.test(text));
      expect(offsetsIn(text)).toEqual(Array.from(text.matchAll(plain), ({ index }) => `email ${index}`));
    }),
    { numRuns: 500 },
  );
});

test("many data are each told once, at their places", () => {
  const text = "*jan@poczta.example*, **Jan, ul. Polna 12/3**\n".repeat(3);
  expect(offsetsIn(text)).toEqual(
    [0, 46, 92].flatMap((start) => [`email ${start + 1}`, `homeAddress ${start + 29}`]),
  );
});
