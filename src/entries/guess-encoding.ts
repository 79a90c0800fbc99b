/**
 * In what a file that is no UTF-8 was probably written; undefined where all but a few signs of it are UTF-8. By what
 * tells the encodings of Polish apart: marks of order, zeros beside every sign, and the letters ą, ś and ź.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle && third === 0 && fourth === 0 && bytes.length > 4) return "UTF-32";
  if (isLittle || (first === 0xfe && second === 0xff) || isWide(bytes)) return "UTF-16";
  const text = new TextDecoder("utf-8").decode(bytes);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  if (count(/[^\0-\x7f\ufffd]/g) > count(/\ufffd/g)) return undefined;
  const codes = new Set(bytes);
  const has = (...letters: readonly number[]): boolean => letters.some((letter) => codes.has(letter));
  const isLatin2 = has(0xb1, 0xb6, 0xbc, 0xa1, 0xa6, 0xac) && !has(0xb9, 0x9c, 0x9f, 0xa5, 0x8c, 0x8f);
  return isLatin2 ? "ISO-8859-2" : "Windows-1250";
}

/** Whether nearly every other byte is a zero, as in English letters of two bytes each. */
export function isWide(bytes: Uint8Array): boolean {
  if (!bytes.includes(0)) return false;
  const start = bytes.subarray(0, 2_000);
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  // One or two may have got into any file.
  return zeros > 2 && zeros > start.length / 3;
}
