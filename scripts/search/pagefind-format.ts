import { createHash } from "node:crypto";
import { type Zip, zip as zipAnew } from "./zip.ts";

/** The version of Pagefind whose index format is written here; a test compares with what it writes itself. */
export const pagefindVersion = "1.6.0";

/**
 * Pagefind's index of the given pages. Its own indexer keeps every page with every word in memory, several times over;
 * ours knows already how often each word stands where, and it stands in one place: that of the page.
 */
export function writePagefindIndex({ pages, names }: IndexedPages, zip: Zip = zipAnew): PagefindIndex {
  const postings = postingsOf({ pages, names });
  const chunks = chunksOf(postings);
  const written = chunks.map((words) => ({ words, file: toFile(encodeChunk(words), zip) }));
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
    zip,
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

/** For each token, in the order of its bytes, the pages that have it. */
function postingsOf({ pages, names }: IndexedPages): Posting[] {
  const starts = new Int32Array(names.length + 1);
  for (const { tokens } of pages)
    for (const token of tokens) starts[token + 1] = (starts[token + 1] ?? 0) + 1;
  for (let token = 0; token < names.length; token++)
    starts[token + 1] = (starts[token + 1] ?? 0) + (starts[token] ?? 0);
  const next = starts.slice();
  const all = { pages: new Int32Array(starts.at(-1) ?? 0), weights: new Uint8Array(starts.at(-1) ?? 0) };
  for (const [page, { tokens, weights }] of pages.entries())
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] ?? 0;
      const at = next[token] ?? 0;
      next[token] = at + 1;
      all.pages[at] = page;
      all.weights[at] = weights[index] ?? 0;
    }
  return names
    .map((word, token): Posting => {
      const [from, to] = [starts[token], starts[token + 1]];
      const [ofWord, weights] = [all.pages.subarray(from, to), all.weights.subarray(from, to)];
      return { word, bytes: Buffer.from(word), pages: ofWord, weights };
    })
    .filter(({ pages: found }) => found.length > 0)
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes));
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
    size += posting.pages.length;
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
  const most = words.reduce(
    (sum, { bytes, pages }) => sum + bytes.length + mostOfWord + pages.length * mostOfPage,
    0,
  );
  const out = { bytes: new Uint8Array(mostOfWord + most), length: 0 };
  writeByte(out, arrayOf | 1);
  writeHead(out, arrayOf, words.length);
  for (const { bytes, pages, weights } of words) {
    writeByte(out, arrayOf | 3);
    writeText(out, bytes);
    writeHead(out, arrayOf, pages.length);
    let last = 0;
    for (let at = 0; at < pages.length; at++) {
      const page = pages[at] ?? 0;
      writeByte(out, arrayOf | 3);
      writeHead(out, unsigned, page - last);
      writeByte(out, arrayOf | 2);
      writeHead(out, negative, weights[at] ?? 0);
      writeByte(out, unsigned);
      writeByte(out, arrayOf);
      last = page;
    }
    writeByte(out, arrayOf);
  }
  return out.bytes.subarray(0, out.length);
}

// Two heads and the bytes around them.
const mostOfWord = 12;
const mostOfPage = 11;

function encode(value: Encodable): Uint8Array {
  const out = { bytes: new Uint8Array(sizeOf(value)), length: 0 };
  const write = (one: Encodable): void => {
    if (typeof one === "number") return writeHead(out, unsigned, one);
    if (typeof one === "string") return writeText(out, Buffer.from(one));
    writeHead(out, arrayOf, one.length);
    one.forEach(write);
  };
  write(value);
  return out.bytes.subarray(0, out.length);
}

/** The bytes that a value takes at most. */
function sizeOf(value: Encodable): number {
  if (typeof value === "number") return mostOfHead;
  if (typeof value === "string") return mostOfHead + Buffer.byteLength(value);
  return value.reduce<number>((sum, one) => sum + sizeOf(one), mostOfHead);
}

const mostOfHead = 5;

function writeText(out: Encoded, bytes: Uint8Array): void {
  writeHead(out, text, bytes.length);
  out.bytes.set(bytes, out.length);
  out.length += bytes.length;
}

/** The head of a CBOR item: its kind and a number, in as few bytes as hold it. */
function writeHead(out: Encoded, kind: number, value: number): void {
  const more = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  writeByte(out, kind | (more === 0 ? value : more === 4 ? 26 : 23 + more));
  for (let at = more - 1; at >= 0; at--) writeByte(out, value >>> (8 * at));
}

function writeByte(out: Encoded, byte: number): void {
  out.bytes[out.length++] = byte;
}

function toFile(content: Uint8Array, zip: Zip): { name: string; bytes: Uint8Array } {
  const name = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { name, bytes: zip(Buffer.concat([signature, content])) };
}

const [unsigned, negative, text, arrayOf] = [0x00, 0x20, 0x60, 0x80];
const signature = Buffer.from("pagefind_dcd");

// How many postings one file holds at least. Pagefind's own files suit long pages; ours are short and dense, and a
// search fetches only what it needs of smaller files.
const chunkSize = 1_334;

export interface IndexedPages {
  readonly pages: readonly IndexedPage[];
  /** The tokens by their numbers. */
  readonly names: readonly string[];
}

interface IndexedPage {
  /** Under which the page's results come. */
  readonly name: string;
  readonly tokens: Int32Array;
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
  readonly pages: Int32Array;
  readonly weights: Uint8Array;
}

/** Written over as it grows. */
interface Encoded {
  readonly bytes: Uint8Array;
  length: number;
}

type Encodable = number | string | readonly Encodable[];
