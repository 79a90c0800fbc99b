import { closeSync, openSync, readSync } from "node:fs";

/** A file, a part at a time; each part holds until the next is asked for. */
export function* readFileParts(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(atOnce);
    for (;;) {
      const count = readSync(file, bytes);
      if (count === 0) break;
      yield bytes.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}

/** The text of bytes in UTF-8, a part at a time. */
export function* toTextParts(parts: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder();
  for (const part of parts) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

const atOnce = 1 << 20;
