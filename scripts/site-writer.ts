import { hash } from "node:crypto";
import { linkSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stampOf } from "./rebuild/former-files.ts";
import type { SameFiles } from "./rebuild/same-files.ts";

/**
 * Writes files below a site that is being built and keeps the checksum of each, so that none has to be read again for
 * it. A file that stands there already is a mistake.
 * @param findSame where the same file stands already, which then only gets a second name
 */
export function toSiteWriter(folder: string, findSame: SameFiles = () => undefined): SiteWriter {
  let made = "";
  const sums = new Map<string, string>();
  // Of files with a second name, which is told by the same.
  const stamps = new Map<string, string>();
  const encode = toEncoder();
  const toPlace = (path: string): string => {
    const file = join(folder, path);
    const parent = dirname(file);
    // Most files stand beside the one before, or in a folder of their own.
    if (parent !== made) mkdirSync(parent, { recursive: true });
    made = parent;
    return file;
  };
  const link: SiteWriter["link"] = (path, from, sum) => {
    try {
      linkSync(from, toPlace(path));
    } catch (error) {
      if (unlinked.has((error as NodeJS.ErrnoException).code ?? "")) return false;
      throw error;
    }
    sums.set(path, sum);
    return true;
  };
  return {
    sums,
    stampOf: (path) => stamps.get(path) ?? stampOf(join(folder, path)),
    link,
    write: (path, body) => {
      const bytes = typeof body === "string" ? encode(body) : body;
      const sum = hash("sha256", bytes);
      const same = findSame(path, sum);
      if (same !== undefined && link(path, same.file, sum)) {
        stamps.set(path, same.stamp);
        return;
      }
      writeFileSync(toPlace(path), bytes, { flag: "wx" });
      sums.set(path, sum);
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

/** Of disks that know no second name of a file, or none of this one. */
const unlinked: ReadonlySet<string> = new Set(["EXDEV", "EPERM", "ENOTSUP", "ENOSYS", "EMLINK", "ENOENT"]);

export interface SiteWriter {
  /** @param path from the site's root: `/dane/wszystko.json` */
  readonly write: (path: string, body: string | Uint8Array) => void;
  /** Gives a file that stands elsewhere a second name here; whether the disk can. */
  readonly link: (path: string, from: string, sum: string) => boolean;
  /** Tells whether a file is still the one that was written. */
  readonly stampOf: (path: string) => string | undefined;
  readonly sums: Checksums;
}

/** SHA-256 in hexadecimal digits, by the path of the file. */
export type Checksums = ReadonlyMap<string, string>;
