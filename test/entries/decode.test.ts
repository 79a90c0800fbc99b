import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/entries/decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a file in UTF-8", () => {
  test.each([
    ["Łąka\nSad\n", "Łąka\nSad\n"],
    ["\ufeffŁąka\n", "Łąka\n"],
    ["Łąka\r\nSad\r\n", "Łąka\nSad\n"],
    ["Łąka\rSad", "Łąka\nSad"],
    ["Z\u0307uk i la\u0328ka", "Żuk i ląka"],
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
  ])("%j", (text, code, line, column) => {
    expect(decodeText("a.yaml", bytes(text))).toMatchObject({ file: "a.yaml", code, line, column });
  });

  test.each([
    ["Windows-1250", [0x61, 0x0a, 0x4c, 0xb3, 0xb9], 2, 2],
    ["UTF-16", [0xff, 0xfe, 0x61, 0x00], 1, 1],
  ])("in %s, shown where the first sign is broken", (_name, codes, line, column) => {
    const problem = decodeText("a.yaml", Uint8Array.from(codes));
    expect(problem).toMatchObject({ code: "not-utf-8", line, column });
  });

  test("for its size, before it is read", () => {
    expect(decodeText("a.yaml", new Uint8Array(2_000_001))).toMatchObject({
      code: "file-too-large",
      line: 1,
    });
    expect(decodeText("a.yaml", new Uint8Array(2_000_000).fill(97))).toHaveLength(2_000_000);
  });
});
