import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../output-files.ts";
import { shownFolder } from "../report.ts";
import type { Manifest } from "../../src/publish/part-manifest.ts";
import { readManifest, toFilesFolder } from "./part-folder.ts";

/** A part as it lies in a folder, and what is wrong with it: a sentence each, first how to mend it. */
export function readPart(folder: string): ReadPart {
  const manifest = readManifest(folder);
  if (manifest === undefined) return { folder, manifest, problems: [`${shownFolder(folder)}: ${noPart}`] };
  const files = new Map(Object.entries(manifest.files));
  const place = toFilesFolder(folder);
  const found = new Set(existsSync(place) ? listFiles(place) : []);
  const tell = (file: string, fault: string): string => `${file}: ${fault} (część ${manifest.part})`;
  const faults = [
    ...[...files.keys()].filter((file) => !found.has(file)).map((file) => tell(file, "pliku już nie ma")),
    ...[...found].flatMap((file) => {
      const sum = files.get(file);
      if (sum === undefined) return [tell(file, "pliku nie zapisała budowa")];
      return hash("sha256", readFileSync(join(place, file))) === sum ? [] : [tell(file, "plik się zmienił")];
    }),
  ];
  const mend = `${shownFolder(folder)}: pliki nie są tymi, które zapisała budowa. Zbuduj część ${manifest.part} albo skopiuj ją jeszcze raz`;
  return { folder, manifest, problems: faults.length > 0 ? [mend, ...faults] : [] };
}

const noPart =
  "to nie jest część portalu, którą zna ten program. Podaj katalog, który był przy npm run build -- --part po --out";

export interface ReadPart {
  readonly folder: string;
  /** Undefined where the folder is no part. */
  readonly manifest: Manifest | undefined;
  readonly problems: readonly string[];
}
