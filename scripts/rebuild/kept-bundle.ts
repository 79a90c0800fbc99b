import { hash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";

/**
 * What Astro made of the program in a former build, as long as it would make the same. What it makes in this one is
 * kept only where all that it is made of is then still what it was when the build began.
 */
export function openKeptBundle(file: string, toKey: () => string): KeptBundle {
  const key = toKey();
  let made: Bundle | undefined;
  return {
    former: readBundle(file, key),
    add: (bundle) => {
      if (toKey() === key) made = bundle;
    },
    keep: () => {
      if (made !== undefined) writeBundle(file, key, made);
    },
  };
}

/** Undefined where there is none of this key, or not a whole one. */
function readBundle(file: string, key: string): Bundle | undefined {
  try {
    if (!existsSync(file)) return undefined;
    const bytes = readFileSync(file);
    const start = bytes.indexOf("\n") + 1;
    const body = bytes.subarray(start);
    return bytes.toString("latin1", 0, start) === toHead(key, body)
      ? (deserialize(body) as Bundle)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Aside until it is whole, so that it is there whole or not at all. */
function writeBundle(file: string, key: string, bundle: Bundle): void {
  const body = serialize(bundle);
  const aside = `${file}-${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(aside, Buffer.concat([Buffer.from(toHead(key, body)), body]));
  renameSync(aside, file);
}

function toHead(key: string, body: Uint8Array): string {
  return `${key} ${hash("sha256", body)}\n`;
}

export interface KeptBundle {
  readonly former: Bundle | undefined;
  readonly add: (bundle: Bundle | undefined) => void;
  /** Writes for the next build what was added in this one. */
  readonly keep: () => void;
}

/** What Astro makes of the program before the first page is rendered. */
export interface Bundle {
  /** The module among those below that is loaded first. */
  readonly entry: string;
  /** The modules that make pages. */
  readonly modules: Files;
  /** Styles, scripts and fonts, from the site's root. */
  readonly assets: Files;
  /** The styles of each page, by the name that Astro gives the page. */
  readonly styles: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** By their paths. */
type Files = ReadonlyMap<string, Uint8Array>;
