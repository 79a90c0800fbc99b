import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import { isIdentifier, longestIdentifier } from "../../src/domain/identifier.ts";
import { toSlug } from "../../src/polish/folding.ts";
import { aTheme, asOf, someEntries } from "../builders/entries.ts";

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const identifier = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join("-"));

describe("an identifier", () => {
  test("is words of small letters and digits, parted by single hyphens", () => {
    fc.assert(fc.property(identifier, (id) => isIdentifier(id)));
  });

  test("is no more one with any other sign in it, or with a hyphen at an end or beside another", () => {
    const other = fc.string({ unit: "binary", minLength: 1 }).filter((text) => !/^[a-z0-9]*$/.test(text));
    fc.assert(
      fc.property(identifier, other, fc.nat(), (id, sign, place) => {
        const at = place % (id.length + 1);
        const broken = id.slice(0, at) + sign + id.slice(at);
        expect(isIdentifier(broken)).toBe(/^(?!-)(?:-?[a-z0-9])+$/.test(broken));
      }),
    );
    expect(["-a", "a-", "a--b", "", "a\n", "ą", "A"].filter(isIdentifier)).toEqual([]);
  });

  test("has up to a hundred and twenty signs", () => {
    expect([1, 120, 121].map((length) => isIdentifier("a".repeat(length)))).toEqual([true, true, false]);
  });

  test("is its own slug, and the slug of any name is one where it is short enough", () => {
    fc.assert(fc.property(identifier, (id) => toSlug(id) === id));
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const slug = toSlug(name);
        expect(isIdentifier(slug)).toBe(slug !== "" && slug.length <= longestIdentifier);
      }),
    );
  });

  test("is told from another that reads the same without its hyphens, and from no other", () => {
    fc.assert(
      fc.property(identifier, identifier, (one, other) => {
        fc.pre(one !== other);
        const themes = [aTheme({ id: one, name: "Jeden" }), aTheme({ id: other, name: "Drugi" })];
        const { problems } = assemblePortal(someEntries({ themes }), { asOf });
        const isCollision = one.replaceAll("-", "") === other.replaceAll("-", "");
        expect(problems.some(({ code }) => code === "folded-id")).toBe(isCollision);
      }),
    );
    const themes = [aTheme({ id: "ab-c", name: "Jeden" }), aTheme({ id: "a-bc", name: "Drugi" })];
    const { problems } = assemblePortal(someEntries({ themes }), { asOf });
    expect(problems.map(({ code }) => code)).toContain("folded-id");
  });
});
