import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** The version of Pagefind whose index format is written here; a test compares with what it writes itself. */
export const pagefindVersion = "1.6.0";

/**
 * Pagefind's index of the given pages. Its own indexer keeps every page with every word in memory, several times over;
 * ours knows already how often each word stands where, and it stands in one place: that of the page.
 */
export function writePagefindIndex(pages: readonly IndexedPage[]): PagefindIndex {
  const postings = postingsOf(pages);
  const chunks = chunksOf(postings);
  const written = chunks.map((words) => ({ words, file: toFile(encodeChunk(words)) }));
  const meta = toFile(
    encode([
      pagefindVersion,
      pages.map(({ name, tokens }) => [name, tokens.length === 0 ? 0 : 1, ""]),
      written.map(({ words, file }, number) => [
        borderAfter(chunks[number - 1]?.at(-1)?.word, words[0]?.word ?? ""),
        borderBefore(words.at(-1)?.word ?? "", chunks[number + 1]?.[0]?.word),
        file.name,
      ]),
      // No filters, orders or metadata.
      [],
      [],
      [],
    ]),
  );
  return {
    metaName: meta.name,
    tokens: new Set(postings.map(({ word }) => word)),
    files: new Map([
      [`pagefind.${meta.name}.pf_meta`, meta.bytes],
      ...written.map(({ file }): [string, Uint8Array] => [`index/${file.name}.pf_index`, file.bytes]),
    ]),
  };
}

/** For each token, in the order of its bytes, the pages that have it: a page's number and weight in one number. */
function postingsOf(pages: readonly IndexedPage[]): Posting[] {
  const byToken = new Map<string, number[]>();
  for (const [number, { tokens, weights }] of pages.entries())
    for (const [index, token] of tokens.entries()) {
      const posting = number * weightRange + (weights[index] ?? 0);
      const list = byToken.get(token);
      if (list === undefined) byToken.set(token, [posting]);
      else list.push(posting);
    }
  return Array.from(byToken, ([word, list]) => ({ word, bytes: Buffer.from(word), list })).sort((a, b) =>
    Buffer.compare(a.bytes, b.bytes),
  );
}

function chunksOf(postings: readonly Posting[]): Posting[][] {
  const chunks: Posting[][] = [[]];
  let size = 0;
  for (const posting of postings) {
    if (size >= chunkSize) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(posting);
    size += posting.list.length;
  }
  return chunks;
}

/** The shortest beginning of a chunk's first word that its neighbour's last word does not have. */
function borderAfter(before: string | undefined, first: string): string {
  return before === undefined ? first : beginning(first, before);
}

function borderBefore(last: string, after: string | undefined): string {
  return after === undefined ? last : beginning(last, after);
}

function beginning(word: string, other: string): string {
  const [letters, others] = [Array.from(word), Array.from(other)];
  const shared = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, shared < 0 ? letters.length : shared + 1).join("");
}

/** `[[[word, [[pages since the last, [-1 - weight, place], []], …], []], …]]`; a hot loop, so that no arrays are made. */
function encodeChunk(words: readonly Posting[]): Uint8Array {
  const out: number[] = [arrayOf | 1];
  writeHead(out, arrayOf, words.length);
  for (const { bytes, list } of words) {
    out.push(arrayOf | 3);
    writeHead(out, text, bytes.length);
    out.push(...bytes);
    writeHead(out, arrayOf, list.length);
    let last = 0;
    for (const posting of list) {
      const page = Math.floor(posting / weightRange);
      out.push(arrayOf | 3);
      writeHead(out, unsigned, page - last);
      out.push(arrayOf | 2);
      writeHead(out, negative, posting % weightRange);
      out.push(unsigned, arrayOf);
      last = page;
    }
    out.push(arrayOf);
  }
  return Uint8Array.from(out);
}

function encode(value: Encodable): Uint8Array {
  const out: number[] = [];
  const write = (one: Encodable): void => {
    if (typeof one === "number") return writeHead(out, unsigned, one);
    if (typeof one === "string") {
      const bytes = Buffer.from(one);
      writeHead(out, text, bytes.length);
      for (const byte of bytes) out.push(byte);
      return;
    }
    writeHead(out, arrayOf, one.length);
    one.forEach(write);
  };
  write(value);
  return Uint8Array.from(out);
}

/** The head of a CBOR item: its kind and a number, in as few bytes as hold it. */
function writeHead(out: number[], kind: number, value: number): void {
  if (value < 24) out.push(kind | value);
  else if (value < 0x100) out.push(kind | 24, value);
  else if (value < 0x10000) out.push(kind | 25, value >> 8, value & 0xff);
  else out.push(kind | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}

function toFile(content: Uint8Array): { name: string; bytes: Uint8Array } {
  const name = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { name, bytes: zip(Buffer.concat([signature, content])) };
}

const [unsigned, negative, text, arrayOf] = [0x00, 0x20, 0x60, 0x80];
const signature = Buffer.from("pagefind_dcd");
const weightRange = 256;

/** A file of the index as it is written. */
export function zip(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content);
  // A result keeps the whole chunk that it was made in, and there are as many as there are records.
  return gzipSync(bytes, { level: zipLevel, chunkSize: bytes.length + leastChunk });
}

// A percent more bytes than at the highest level, in less than half of its time.
const zipLevel = 6;
const leastChunk = 64;

// How many postings one file holds at least. Pagefind's own files suit long pages; ours are short and dense, and a
// search fetches only what it needs of smaller files.
const chunkSize = 1_334;

export interface IndexedPage {
  /** Under which the page's results come. */
  readonly name: string;
  readonly tokens: readonly string[];
  /** A weight for each token: whole numbers below 256, of which 24 is Pagefind's 1. */
  readonly weights: Uint8Array;
}

export interface PagefindIndex {
  readonly metaName: string;
  readonly tokens: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

interface Posting {
  readonly word: string;
  readonly bytes: Uint8Array;
  readonly list: readonly number[];
}

type Encodable = number | string | readonly Encodable[];
