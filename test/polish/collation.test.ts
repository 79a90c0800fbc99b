import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePolish, indexLetter, letterFragment } from "../../src/polish/collation.ts";

const alphabet = Array.from("AĄBCĆDEĘFGHIJKLŁMNŃOÓPQRSŚTUVWXYZŹŻ");

describe("the Polish order", () => {
  test("is that of the alphabet, in capitals and small letters", () => {
    expect(alphabet.toReversed().toSorted(comparePolish)).toEqual(alphabet);
    const small = alphabet.map((letter) => letter.toLocaleLowerCase("pl"));
    expect(small.toReversed().toSorted(comparePolish)).toEqual(small);
  });

  test.each([
    ["Łąka", "Lipa", 1],
    ["Zebra", "Źródło", -1],
    ["Źródło", "Żaba", -1],
    ["„Źródło” – fundacja", "Zustricz", 1],
    ['"Amazonki"', "Ark", -1],
    ["Spotkanie 2", "Spotkanie 10", -1],
    ["4 Strony", "Akademia", -1],
    ["Łąka", "Łąka", 0],
  ])("%s against %s", (a, b, order) => {
    expect(Math.sign(comparePolish(a, b))).toBe(order);
  });

  test("tells any two different names apart, the same way from both sides", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        const order = Math.sign(comparePolish(a, b));
        return order === -Math.sign(comparePolish(b, a)) && (order === 0) === (a === b);
      }),
    );
  });

  test("gives one list, in whatever order the names come", () => {
    const names = ["„Źródło”", "Źródło", "źródło", "Zrodlo", '"Źródło"', "Żródło"];
    const sorted = names.toSorted(comparePolish);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (shuffled) =>
        shuffled.toSorted(comparePolish).every((name, index) => name === sorted[index]),
      ),
    );
  });
});

describe("the letter of a name in an index", () => {
  test.each([
    ["Łąka", "Ł"],
    ["„Źródło” – fundacja", "Ź"],
    ["ćwierć wieku", "Ć"],
    ["(Nie)pokorni", "N"],
    ["4 Strony", "#"],
    ["„1. Drużyna”", "#"],
    ["…", "#"],
    ["", "#"],
  ])("of %j is %s", (name, letter) => {
    expect(indexLetter(name)).toBe(letter);
  });
});

describe("the fragment of a letter", () => {
  test("is pinned where letters fold alike", () => {
    const marked = ["#", "A", "Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"];
    expect(marked.map(letterFragment)).toEqual([
      "inne",
      "a",
      "a-ogonek",
      "c-kreska",
      "e-ogonek",
      "l-kreska",
      "n-kreska",
      "o-kreska",
      "s-kreska",
      "z-kreska",
      "z-kropka",
    ]);
  });

  test("is another for every letter, foreign ones too, and plain ASCII", () => {
    const letters = [...alphabet, ...Array.from("ÄÁÀČÇĎÉĚÍŇÖŐØŘŠÜŮÝŽЖІЇЄΑ#")];
    const fragments = letters.map(letterFragment);
    expect(new Set(fragments).size).toBe(letters.length);
    expect(fragments.filter((fragment) => !/^[a-z0-9-]+$/.test(fragment))).toEqual([]);
  });
});
