/**
 * Keeps texts as UTF-8 outside of the engine's heap: as strings Polish texts take twice as many bytes, and the heap
 * grows by more than what lives in it.
 */
export function createPacking(): (text: string) => PackedText {
  let chunk = Buffer.alloc(0);
  let used = 0;
  return (text) => {
    const length = Buffer.byteLength(text);
    if (used + length > chunk.length) {
      chunk = Buffer.allocUnsafeSlow(Math.max(leastChunk, length));
      used = 0;
    }
    const start = used;
    used += chunk.write(text, start);
    return { chunk, start, end: used };
  };
}

export function unpack({ chunk, start, end }: PackedText): string {
  return chunk.toString("utf8", start, end);
}

const leastChunk = 1 << 20;

export interface PackedText {
  readonly chunk: Buffer;
  readonly start: number;
  readonly end: number;
}
