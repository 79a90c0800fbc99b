import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes files below a site that is being built and keeps the checksum of each, so that none has to be read again for
 * it. A file that stands there already is a mistake.
 */
export function toSiteWriter(folder: string): SiteWriter {
  const made = new Set<string>();
  const sums = new Map<string, string>();
  const encode = toEncoder();
  return {
    sums,
    write: (path, body) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      const bytes = typeof body === "string" ? encode(body) : body;
      writeFileSync(file, bytes, { flag: "wx" });
      sums.set(path, hash("sha256", bytes));
    },
  };
}

/** Encodes a text for its file and its checksum at once. What it gives holds until it is asked again. */
function toEncoder(): (text: string) => Uint8Array {
  const encoder = new TextEncoder();
  const room = new Uint8Array(1 << 18);
  // No sign takes more than three bytes.
  return (text) =>
    3 * text.length > room.length
      ? encoder.encode(text)
      : room.subarray(0, encoder.encodeInto(text, room).written);
}

export interface SiteWriter {
  /** @param path from the site's root: `/dane/wszystko.json` */
  readonly write: (path: string, body: string | Uint8Array) => void;
  readonly sums: Checksums;
}

/** SHA-256 in hexadecimal digits, by the path of the file. */
export type Checksums = ReadonlyMap<string, string>;
