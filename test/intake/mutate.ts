import { unzipSync, zipSync } from "fflate";

/** A generator of numbers from 0 to 1 that a seed determines. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A document with something of it changed, cut off, left out or doubled; in archives also inside the packed parts. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || random() < 0.3) return mutateBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) =>
    /(?:document|content|footnotes|numbering)\.xml$/.test(name),
  );
  const name = names[Math.floor(random() * names.length)];
  const part = name === undefined ? undefined : parts[name];
  if (name === undefined || part === undefined) return mutateBytes(bytes, random);
  return zipSync(
    { ...parts, [name]: random() < 0.7 ? mutateElements(part, random) : mutateBytes(part, random) },
    { level: 1 },
  );
}

function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = () => Math.floor(random() * bytes.length);
  const [from, length, to] = [at(), Math.floor(random() * 2000), at()];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return bytes.slice(0, from);
  if (kind === 1) return concat([bytes.slice(0, from), bytes.slice(from + length)]);
  if (kind === 2) return concat([bytes.slice(0, to), bytes.slice(from, from + length), bytes.slice(to)]);
  const changed = bytes.slice();
  for (let count = 1 + Math.floor(random() * 20); count > 0; count -= 1)
    changed[at()] = Math.floor(random() * 256);
  return changed;
}

/** Leaves out, doubles or moves whole tags and texts, so that the XML is often still well formed. */
function mutateElements(bytes: Uint8Array, random: () => number): Uint8Array {
  const pieces = new TextDecoder()
    .decode(bytes)
    .split(/(?=<(?:w:tr|w:tc|w:p|w:r|w:t|table:table-row|table:table-cell|text:p|text:span)[ >/])/);
  const at = () => Math.floor(random() * pieces.length);
  const [from, to] = [at(), at()];
  const count = 1 + Math.floor(random() * 12);
  const moved = pieces.slice(from, from + count);
  const left = random() < 0.5 ? [...pieces.slice(0, from), ...pieces.slice(from + count)] : pieces;
  return new TextEncoder().encode(
    [...left.slice(0, to), ...(random() < 0.6 ? moved : []), ...left.slice(to)].join(""),
  );
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((offset, part) => (whole.set(part, offset), offset + part.length), 0);
  return whole;
}
