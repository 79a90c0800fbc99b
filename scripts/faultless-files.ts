import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { remember } from "../src/domain/remember.ts";
import type { ContentFile } from "../src/entries/content-file.ts";
import { digestFile, digestFiles, readWholeFolder } from "./content-folder.ts";

/**
 * Remembers which content files were without fault, by a digest of where they lie, what they say and all that judges
 * them, so that they need not be looked through again. What is kept at `place` may be deleted at any time.
 */
export function openFaultlessFiles(place = ownPlace): FaultlessFiles {
  if (!existsSync(installed)) return knowNothing;
  const judge = digestJudge();
  const digestOf = remember((file: ContentFile) =>
    createHash("sha256").update(judge).update(digestFile(file)).digest("base64"),
  );
  const former = new Set(existsSync(place) ? readFileSync(place, "utf8").split("\n") : []);
  let kept: ReadonlySet<string> = former;
  return {
    isKnown: (file) => former.has(digestOf(file)),
    keep: (files) => {
      const present = files.map(digestOf);
      if (present.every((digest) => kept.has(digest))) return;
      kept = new Set([...present, ...kept].slice(0, atMost));
      write(place, [...kept].join("\n"));
    },
  };
}

const atMost = 100_000;
const knowNothing: FaultlessFiles = { isKnown: () => false, keep: () => undefined };

/** Of all that has a say in whether a file is in order: our rooms, what they stand on, and what runs them. */
function digestJudge(): string {
  const rooms = ["domain", "entries", "polish", "prose", "search"].flatMap((room) =>
    readWholeFolder(join(root, "src", room)).map((file) => ({ ...file, path: `${room}/${file.path}` })),
  );
  const packages = { path: "packages", bytes: readFileSync(installed) };
  return digestFiles([...rooms, packages, { path: process.version, bytes: new Uint8Array() }]);
}

/** Whole or not at all: others may read it at the same time. */
function write(place: string, text: string): void {
  mkdirSync(dirname(place), { recursive: true });
  const aside = `${place}.${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, place);
}

const root = join(import.meta.dirname, "..");
// What npm really put there; where it did not, nobody knows what judges.
const installed = join(root, "node_modules/.package-lock.json");
const ownPlace = join(root, "node_modules/.cache/postulat/faultless.txt");

export interface FaultlessFiles {
  /** As of when they were opened: of a file always the same. */
  readonly isKnown: (file: ContentFile) => boolean;
  readonly keep: (files: readonly ContentFile[]) => void;
}
