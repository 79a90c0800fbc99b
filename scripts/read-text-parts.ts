import { closeSync, openSync, readSync } from "node:fs";

/** The text of a file, a part at a time. */
export function* readTextParts(path: string): Generator<string> {
  const file = openSync(path, "r");
  try {
    const decoder = new TextDecoder();
    const bytes = new Uint8Array(atOnce);
    for (;;) {
      const count = readSync(file, bytes);
      if (count === 0) break;
      yield decoder.decode(bytes.subarray(0, count), { stream: true });
    }
    yield decoder.decode();
  } finally {
    closeSync(file);
  }
}

const atOnce = 1 << 20;
