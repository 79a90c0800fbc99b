import fc from "fast-check";
import { expect, test } from "vitest";
import { toWordSieve } from "../../src/prose/word-sieve.ts";

test.each<readonly [string, string, boolean]>([
  ["a wanted word", "Nasz klub działa.", true],
  ["it at the beginning", "klub działa", true],
  ["it at the end", "działa klub", true],
  ["nothing else", "klub", true],
  ["it in brackets", "(klub)", true],
  ["it twice", "klub klub", true],
  ["no text", "", false],
  ["only signs", " – … ", false],
  ["a longer word", "kluby działają", false],
  ["a word that ends so", "aeroklub", false],
  ["it with a digit", "klub2 i 3klub", false],
  ["its beginning", "klu", false],
  ["it in parts", "kl ub", false],
  ["it in capitals", "KLUB", false],
])("finds in a text with %s whether it holds a wanted word", (_, text, found) => {
  const mayHold = toWordSieve((word) => word === "klub");
  expect([mayHold(text), mayHold(text)]).toEqual([found, found]);
});

test("a word that is not wanted is asked for once", () => {
  const asked: string[] = [];
  const mayHold = toWordSieve((word) => {
    asked.push(word);
    return word === "łąka";
  });
  expect([mayHold("Żółta łódź, żółta łąka"), mayHold("łódź Żółta"), mayHold("łąka")]).toEqual([
    true,
    false,
    true,
  ]);
  expect(asked).toEqual(["Żółta", "łódź", "żółta", "łąka", "łąka"]);
});

// "Aa" and "BB" have the same sum, as "AaAa" and "BBBB".
test.each([
  ["Aa", "BB"],
  ["BB", "Aa"],
  ["AaAa", "BBBB"],
  ["AaBB", "BBAa"],
])("%s does not stand in the way of %s", (other, wanted) => {
  const mayHold = toWordSieve((word) => word === wanted);
  expect([mayHold(other), mayHold(`${other} ${wanted}`), mayHold(other), mayHold(wanted)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test("a text with a letter of two halves is let through", () => {
  const mayHold = toWordSieve(() => false);
  expect([mayHold("a 𝒂"), mayHold("🙂"), mayHold("a \u{e000} \u{d7ff}")]).toEqual([true, true, false]);
  expect(["\ud800", "\udfff"].map(mayHold)).toEqual([true, true]);
});

test("lets through every text with a wanted word, and of those without halves no other", () => {
  const mayHold = toWordSieve((word) => /^[a-mą-ć]/u.test(word));
  const texts = fc.string({ unit: fc.constantFrom(...Array.from("abzyąż2 .,-\n²ⅷ½ª’𝒂")), maxLength: 12 });
  fc.assert(
    fc.property(texts, (text) => {
      const holds = (text.match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => /^[a-mą-ć]/u.test(word));
      expect(mayHold(text)).toBe(holds || text.includes("𝒂"));
    }),
  );
});
