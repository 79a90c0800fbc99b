import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toPlainSigns } from "../../src/domain/plain-signs.ts";

describe("a text in plain signs", () => {
  test.each([
    ["codes of spaces", "6&nbsp;7&#160;8&#xA0;9&thinsp;1", "6 7 8 9 1"],
    ["codes of signs", "a&period;b&commat;c&hyphen;d&sol;e&lowbar;f", "a.b@c-d/e_f"],
    ["codes of what is not seen", "6&shy;7&zwj;8&ZeroWidthSpace;9", "6789"],
    ["codes of digits", "&#54;&#x37;\\x38\\u0039", "6789"],
    ["a code of nothing", "6&#9999999;7", "67"],
    ["no codes", "R&D, A&B; &abc; \\q 7\\8", "R&D, A&B; &abc; \\q 7\\8"],
    ["escaped signs", "6\\-7\\.8\\@9\\*", "6-7.8@9"],
    ["spaces of other kinds", "6\u00a07\u20078\u20099\u202f1\u30002\u28003", "6 7 8 9 1 2 3"],
    ["what is not seen", "6\u200b7\u200d8\u00ad9\u034f1\u31642\uffa03\u115f4\u11605", "678912345"],
    ["marks", "6\u03367\u0336\u03328\ufe0f\u20e3", "678"],
    [
      "digits of other scripts",
      "\u0660\u0661\u06f9\u0966\u0967\uff10\uff19\u{1d7ce}\u{1d7d9}\u{1e950}",
      "0190109010",
    ],
    ["letters like zeros", "44O514о1458 5O OK 1OO2 24o", "44051401458 5O OK 1OO2 24o"],
    ["digits in circles", "\u2460\u2461\u2468\u24ea", "1290"],
    [
      "a row of small digits",
      "\u2076\u2070\u2070\u00b9\u00b2\u00b3 m\u00b2 5\u00b9\u2070",
      "600123 m\u00b2 5\u00b9\u2070",
    ],
    ["wide signs", "a\uff20b\uff0ec\uff0f\uff0d\u3002\ufe6b", "a@b.c/-.@"],
    ["letters", "ąęłóńśźż Éü д", "ąęłóńśźż Éü д"],
    ["bold and slanted print", "**6** *7* _8_ __9__ a_b *", "6 7 8 9 a_b "],
    ["a product", "6 * 7 * 8", "6 * 7 * 8"],
    ["a comment between", "6{/* uwaga */}7 {/* 5 */} {/* a@b */}", "67 {/ 5 /} {/ a@b /}"],
    ["lines between digits", "6\n  7 \n8\nb\nc 9\n- 1", "6 7 8\nb\nc 9\n- 1"],
    ["spaces between digits", "6  7 \t 8  b", "6 7 8  b"],
    ["dashes between digits", "6–7 — 8 - 9- 1 -2 −3-4 a – 5", "6-7-8-9-1-2-3-4 a – 5"],
    ["spaces on both sides of a hyphen", "6  - 7-  8  -  9", "6-7-8-9"],
    ["dots between digits", "6·7 • 8‧9⋅1∙2․3 a • 4", "6-7-8-9-1-2-3 a • 4"],
  ])("has %s", (_, written, plain) => {
    expect(toPlainSigns(written).text).toBe(plain);
  });

  test.each<readonly [string, string]>([
    ["period", "."],
    ["commat", "@"],
    ["hyphen", "-"],
    ["dash", "-"],
    ["ndash", "-"],
    ["minus", "-"],
    ["sol", "/"],
    ["plus", "+"],
    ["lowbar", "_"],
    ["lpar", "("],
    ["rpar", ")"],
    ...["shy", "zwj", "zwnj", "ZeroWidthSpace", "NoBreak"].map((name) => [name, ""] as const),
    ...["nbsp", "ensp", "emsp", "thinsp", "hairsp", "numsp", "puncsp", "emsp13", "emsp14"].map(
      (name) => [name, " "] as const,
    ),
    ...["MediumSpace", "ThinSpace", "Tab", "NewLine"].map((name) => [name, " "] as const),
    ["#1114111", "\u{10ffff}"],
    ["#1114112", ""],
    ["#x10FFFF", "\u{10ffff}"],
    ["#12345678", "&#12345678;"],
    ["#x1234567", "&#x1234567;"],
    ["mdash", "&mdash;"],
  ])("has for the code %s: %j", (name, plain) => {
    expect(toPlainSigns(`a&${name};b`).text).toBe(`a${plain}b`);
  });

  test("stays as it is where it is plain", () => {
    const written = "Zwykły tekst – z datą 2025-06-24, „cytatem” i 12 000 zł.\nDalej.";
    const { text, offsetOf } = toPlainSigns(written);
    expect(text).toBe(written);
    expect([0, 5, written.length].map(offsetOf)).toEqual([0, 5, written.length]);
  });

  test.each([
    ["6&nbsp;7&nbsp;8", [0, 1, 7, 8, 14]],
    ["a\u200b\u200bb**c**", [0, 3, 6]],
    ["x６\n  ７", [0, 1, 2, 5]],
  ])("knows where each sign of %j stood", (written, places) => {
    const { text, offsetOf } = toPlainSigns(written);
    expect(Array.from(text, (_, at) => offsetOf(at))).toEqual(places);
  });

  test("keeps every ASCII letter at its place, in the order of the text", () => {
    const piece = fc.constantFrom(
      ..."abz19 .-*_\n".split(""),
      "\u200b",
      "\u00a0",
      "６",
      "&nbsp;",
      "–",
      "\\-",
      "𝟜",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const written = pieces.join("");
        const { text, offsetOf } = toPlainSigns(written);
        const places = Array.from(text.matchAll(/[a-z]/g), ({ index }) => offsetOf(index));
        const letters = written.replace(/&nbsp;/g, "      ").matchAll(/[a-z]/g);
        expect(places).toEqual(Array.from(letters, ({ index }) => index));
      }),
    );
  });
});
