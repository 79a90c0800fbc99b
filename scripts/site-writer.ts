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
  return {
    sums,
    write: (path, body) => {
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      // Without the name of its encoding a text would be copied before it is written.
      writeFileSync(file, body, { flag: "wx", encoding: "utf8" });
      sums.set(path, hash("sha256", body));
    },
  };
}

export interface SiteWriter {
  /** @param path from the site's root: `/dane/wszystko.json` */
  readonly write: (path: string, body: string | Uint8Array) => void;
  readonly sums: Checksums;
}

/** SHA-256 in hexadecimal digits, by the path of the file. */
export type Checksums = ReadonlyMap<string, string>;
