import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/entries/decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file in UTF-8", () => {
  test.each([
    ["Łąka\nSad\n", "Łąka\nSad\n"],
    ["Łąka\r\nSad\r\n", "Łąka\nSad\n"],
    ["a\tb", "a\tb"],
    ["", ""],
  ])("%j is read as %j", (written, read) => {
    expect(decodeText("a.yaml", bytes(written))).toBe(read);
  });
});

describe("a file that is refused", () => {
  test.each([
    ["Łąka\nSa\u0000d", "control-character", 2, 3],
    ["Łąka\n\nSad\u001b", "control-character", 3, 4],
    ["raz\u202edwa", "control-character", 1, 4],
    ["Łąka\rSad\r", "control-character", 1, 5],
    ["\ufeffŁąka", "byte-order-mark", 1, 1],
    ["\ufeff\ufeffŁąka", "byte-order-mark", 1, 1],
    ["Łąka\r\nla\u0328ka, z\u0307uk", "decomposed-character", 2, 2],
    ["a\n  \u1fefkod\u1fef", "decomposed-character", 2, 3],
    ["1 <\u0338 2", "decomposed-character", 1, 3],
  ])("%j", (text, code, line, column) => {
    expect(decodeText("a.yaml", bytes(text))).toMatchObject({ file: "a.yaml", code, line, column });
  });

  test.each([
    [
      "a\u202eb",
      "niewidoczny znak U+202E zmienia tu kolejność liter, więc widać co innego, niż zapisano. Jak naprawić: przepisz ten fragment z klawiatury.",
    ],
    [
      "a\u2066b",
      "niewidoczny znak U+2066 zmienia tu kolejność liter, więc widać co innego, niż zapisano. Jak naprawić: przepisz ten fragment z klawiatury.",
    ],
    [
      "a\u007fb",
      "plik zawiera niewidoczny znak sterujący U+007F. Jak naprawić: usuń ten znak: przepisz fragment ręcznie.",
    ],
  ])("for what it holds: %j", (text, message) => {
    expect(decodeText("a.yaml", bytes(text))).toMatchObject({ message });
  });

  test.each([
    ["a\n<<<<<<< main\nb\n=======\nc\n>>>>>>> galaz\n", 2, "tu zaczyna się miejsce"],
    ["a\n<<<<<<<\n", 2, "tu zaczyna się miejsce"],
    ["a\nb\n>>>>>>> galaz\n", 3, "ten wiersz został"],
    [">>>>>>>", 1, "ten wiersz został"],
    ["||||||| merged common ancestors\na", 1, "ten wiersz został"],
    ["a\n||||||| 1a2b3c4", 2, "ten wiersz został"],
    ["a\n\n=======\nb", 3, "ten wiersz został"],
    ["a: 1\n=======\nb: 1", 2, "ten wiersz został"],
    ["a:\n  - b\n=======\n", 3, "ten wiersz został"],
    ["a:\n- b\n=======\n", 3, "ten wiersz został"],
  ])("for what git leaves of two versions: %j", (text, line, what) => {
    const message = expect.stringContaining(what) as unknown;
    expect(decodeText("a.yaml", bytes(text))).toMatchObject({
      code: "merge-conflict",
      line,
      column: 1,
      message,
    });
  });

  test.each([
    "Nagłówek\n=======\n",
    "\n======\n\n========\n",
    "\n======= a\n",
    " <<<<<<< a\n",
    "<<<<<< a\n<<<<<<<< b\n<<<<<<<c\n",
    ">>>>>> a\n>>>>>>>> b\n>>>>>>>c\n",
    "|||||||\n||||||| |\n|||||||a\n",
    "a <<<<<<< b\na ||||||| b\n",
  ])("unlike %j", (text) => {
    expect(decodeText("a.mdx", bytes(text))).toBe(text);
  });

  test.each([
    ["zapewne w Windows-1250", [0x61, 0x0a, 0x4c, 0xb3, 0xb9], 2, 2],
    ["zapewne w Windows-1250", [0x61, 0xb3], 1, 2],
    ["zapewne w ISO-8859-2", [0x61, 0x0a, 0x4c, 0xb3, 0xb1], 2, 2],
    ["zapewne w UTF-16", [0xff, 0xfe, 0x61, 0x00], 1, 1],
    ["zapewne w UTF-16", [0xfe, 0xff, 0x00, 0x61], 1, 1],
    ["zapewne w UTF-16", [0x61, 0x00, 0x62, 0x00, 0x63, 0x00, 0xb3, 0x00], 1, 7],
    ["zapewne w UTF-16", [0x61, 0x00, 0x62, 0x00, 0x63, 0x00], 1, 2],
    ["zapewne w UTF-32", [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], 1, 1],
    ["reszta pliku jest w UTF-8", [0xc5, 0x82, 0x0a, 0xc5, 0x82, 0x61, 0xc5], 2, 3],
  ])("in another encoding, told where the first sign is broken: %s", (guess, codes, line, column) => {
    const problem = decodeText("a.yaml", Uint8Array.from(codes));
    const message = expect.stringContaining(guess) as unknown;
    expect(problem).toMatchObject({ code: "not-utf-8", line, column, message });
  });

  test.each([
    [[0x4c, 0xb3, 0xb9], "kliknij ołówek, zaznacz wszystko i wklej tekst skopiowany z tego programu."],
    [[0xef, 0xbb, 0xbf, 0x61], "skopiuj jego tekst, usuń plik i wklej tekst do nowego o tej samej nazwie."],
  ])("which can be mended in the browser too", (codes, advice) => {
    expect(decodeText("a.yaml", Uint8Array.from(codes))).toMatchObject({
      message: expect.stringContaining(`; na stronie GitHuba ${advice}`) as unknown,
    });
  });

  test("for letters in two parts, which it shows and counts", () => {
    expect(decodeText("a.yaml", bytes("mi\u0105d la\u0328ka z\u0307uk"))).toMatchObject({
      message: expect.stringMatching(/„ą”.*razem 2\)/) as unknown,
    });
  });

  test("for its size, before it is read", () => {
    expect(decodeText("a.yaml", new Uint8Array(2_000_001))).toMatchObject({
      code: "file-too-large",
      line: 1,
    });
    expect(decodeText("a.yaml", new Uint8Array(2_000_000).fill(97))).toHaveLength(2_000_000);
  });
});
