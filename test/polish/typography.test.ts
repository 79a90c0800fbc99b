import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindShortWords, firstWords, lowerFirst } from "../../src/polish/typography.ts";

describe("short words", () => {
  test.each([
    ["i w Krakowie", "i_w_Krakowie"],
    ["Sala z kołem (w „Młynie”)", "Sala z_kołem (w_„Młynie”)"],
    ["A może o zmroku?", "A_może o_zmroku?"],
    ["do 15 000 zł od 2025 roku", "do 15 000_zł od 2025_roku"],
    ["19 osób, 5 lat, 70 proc.", "19_osób, 5_lat, 70_proc."],
    ["art. 4 ust. 1 pkt 32", "art._4 ust._1 pkt_32"],
    ["przy ul. Dekerta 24", "przy ul._Dekerta 24"],
    ["Pełnomocnik ds. Seniorów", "Pełnomocnik ds._Seniorów"],
    ["witamina C dla", "witamina C dla"],
    ["już w", "już w"],
    ["", ""],
  ])("%s", (text, bound) => {
    expect(bindShortWords(text)).toBe(bound.replaceAll("_", "\u00a0"));
  });

  const polish = fc.string({
    unit: fc.constantFrom(...Array.from("aiouwzAZ ąłżkn0123456789.,(„” \n\u00a0")),
  });

  test("change no sign but spaces, and no space but into one that holds", () => {
    fc.assert(
      fc.property(polish, (text) =>
        Array.from(bindShortWords(text)).every(
          (sign, index) => sign === text[index] || (text[index] === " " && sign === "\u00a0"),
        ),
      ),
    );
    fc.assert(fc.property(polish, (text) => bindShortWords(text).length === text.length));
  });

  test("are bound once for all", () => {
    fc.assert(fc.property(polish, (text) => bindShortWords(bindShortWords(text)) === bindShortWords(text)));
  });
});

describe("the first words", () => {
  test.each([
    ["Utworzenie Centrum Aktywności Seniora", 20, "Utworzenie Centrum…"],
    ["Utworzenie Centrum", 18, "Utworzenie Centrum"],
    ["Utworzenie Centrum", 17, "Utworzenie…"],
    ["Sale, boiska – oraz place", 17, "Sale, boiska…"],
    ["Sale,\n\nboiska   i place", 100, "Sale, boiska i place"],
    ["Konstantynopolitańczykowianeczka", 10, "Konstanty…"],
    ["", 10, ""],
  ])("of %j within %i are %j", (text, limit, words) => {
    expect(firstWords(text, limit)).toBe(words);
  });

  test("never pass the limit and are the beginning of the text", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 2, max: 200 }), (text, limit) => {
        const words = firstWords(text, limit);
        return words.length <= limit && text.startsWith(words.replace(/…$/, ""));
      }),
    );
  });
});

describe("a small first letter", () => {
  test.each([
    ["Temat: Lokale", "temat: Lokale"],
    ["Łódź", "łódź"],
    ["", ""],
  ])("of %j is %j", (text, lowered) => {
    expect(lowerFirst(text)).toBe(lowered);
  });
});
