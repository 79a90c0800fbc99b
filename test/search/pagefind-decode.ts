import { gunzipSync } from "node:zlib";

/** What a compressed file of Pagefind's index says: CBOR of whole numbers, texts and lists behind a signature. */
export function decodePagefind(file: Uint8Array): unknown {
  const bytes = gunzipSync(file);
  let at = signature.length;
  if (bytes.subarray(0, at).toString() !== signature) throw new Error("no signature of Pagefind");
  const readNumber = (length: number): number => bytes.readUIntBE((at += length) - length, length);
  const read = (): unknown => {
    const head = readNumber(1);
    const small = head & 31;
    const value = small < 24 ? small : readNumber(2 ** (small - 24));
    if (head >> 5 === 0) return value;
    if (head >> 5 === 1) return -1 - value;
    if (head >> 5 === 3) return bytes.subarray(at, (at += value)).toString();
    if (head >> 5 === 4) return Array.from({ length: value }, read);
    throw new Error(`kind ${String(head >> 5)} of CBOR`);
  };
  const value = read();
  if (at !== bytes.length) throw new Error("more than one value");
  return value;
}

const signature = "pagefind_dcd";
