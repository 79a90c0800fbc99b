import { expect, test } from "vitest";
import { decodeText } from "../../../src/intake/text/decode.ts";

const text = "Wójt Gąsawy złożył wieś z łąką.";

test.each([
  ["UTF-8", [...new TextEncoder().encode(text)]],
  ["UTF-16 with a mark", [0xff, 0xfe, ...Array.from(text, (sign) => low(sign.charCodeAt(0))).flat()]],
  ["Windows-1250", coded({ ó: 0xf3, ą: 0xb9, ł: 0xb3, ż: 0xbf, ś: 0x9c })],
  ["ISO 8859-2", coded({ ó: 0xf3, ą: 0xb1, ł: 0xb3, ż: 0xbf, ś: 0xb6 })],
])("text in %s", (_, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBe(text);
});

function low(code: number): number[] {
  return [code % 256, Math.floor(code / 256)];
}

function coded(codes: Readonly<Record<string, number>>): number[] {
  return Array.from(text, (sign) => codes[sign] ?? sign.charCodeAt(0));
}
