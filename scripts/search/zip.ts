import { gzipSync } from "node:zlib";

/** A file of the index as it is written. */
export function zip(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  // A result keeps the whole chunk that it was made in, and there are as many as there are records.
  return gzipSync(bytes, { level: zipLevel, chunkSize: bytes.length + leastChunk });
}

// A percent more bytes than at the highest level, in less than half of its time.
const zipLevel = 6;
const leastChunk = 64;

export type Zip = (content: string | Uint8Array) => Uint8Array;
