import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derivations } from "../../src/search/derivations.ts";
import { markRecord, toPieces, type Piece } from "../../src/search/mark.ts";
import type { ShownRecord } from "../../src/search/shown-record.ts";

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

function aShownRecord(part: Partial<ShownRecord>): ShownRecord {
  const nothing = { title: undefined, date: undefined, stance: undefined, stanceGroup: undefined };
  return { id: "a", url: "/a/", proposal: "", response: "", proposers: [], marks: [], ...nothing, ...part };
}

describe("marking", () => {
  test("marks a word by its stem, by what the index says of it, and by its beginning", () => {
    const record = aShownRecord({ proposal: "Dwa lata temu zielone lampy.", marks: [["1", "rok_ roczn_"]] });
    const marked = (...terms: string[]): string[] =>
      markRecord(record, { terms, derivations })
        .flatMap((text) => toPieces(text))
        .filter(({ isMarked }) => isMarked)
        .map(({ text }) => text);
    expect(marked("rok_")).toEqual(["lata"]);
    expect(marked("lamp_")).toEqual(["lampy"]);
    expect(marked("ziel")).toEqual(["zielone"]);
    expect(marked("lamp_", "ziel")).toEqual(["zielone lampy"]);
  });

  test("never changes a text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (proposal, response) => {
        const beginnings = Array.from(proposal.slice(0, 3)).map((letter) => letter.toLowerCase());
        const pieces = markRecord(aShownRecord({ proposal, response }), {
          terms: ["a_", ...beginnings],
          derivations,
        });
        expect(pieces.map((text) => textOf(toPieces(text)))).toEqual(["", proposal, response]);
      }),
    ));

  test("shortens to a part of the text, with ellipses, around the first mark", () => {
    const text = `${"słowo ".repeat(60)}latarnia ${"słowo ".repeat(60)}`;
    const [, marked] = markRecord(aShownRecord({ proposal: text }), {
      terms: ["latar"],
      derivations,
    });
    const short = marked === undefined ? "" : textOf(toPieces(marked, 200));
    expect(short).toMatch(/^… słowo .*latarnia.* …$/);
    expect(text).toContain(short.slice(2, -2));
  });
});
