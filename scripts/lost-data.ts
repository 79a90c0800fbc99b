import { createHash, hash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { apiListPath, dataSections, downloadPath } from "../src/publish/addresses-of-data.ts";
import { addressedKinds } from "../src/publish/api/openapi.ts";
import { formatNames } from "../src/publish/downloads.ts";
import { readEverythingIds, readIds, toExpectedIds } from "../src/publish/integrity/ids.ts";
import { tellWrongIds } from "../src/publish/integrity/losses.ts";
import { kindNames, kinds } from "../src/publish/kinds.ts";
import type { BuiltPages } from "./nothing-lost.ts";
import { listFiles } from "./output-files.ts";
import type { Proofs } from "./rebuild/proofs.ts";
import { readFileParts, toTextParts } from "./read-text-parts.ts";

/**
 * Which records of the content the data lack: a sentence each. Every file is read as it lies on the disk; one that held
 * the same records when it was the same is not taken apart again.
 */
export function findLostData({ edition, folder }: BuiltPages, proofs: Proofs): readonly string[] {
  const expected = toExpectedIds(edition);
  const file = `${dataSections.data}wszystko.json`;
  const check = toFileCheck(folder, proofs);
  const everything = check({ file, of: JSON.stringify(expected) }, (parts) => {
    const found = readEverythingIds(parts);
    return kindNames.flatMap((kind) => tellWrongIds(file, expected[kind], found[kind]));
  });
  return [
    ...everything,
    ...kindNames.flatMap((kind) => {
      const { slug } = kinds[kind];
      const downloads = formatNames.map((format) => ({ file: downloadPath(slug, format), format }));
      const lists = [...downloads, { file: apiListPath(slug), format: "json" as const }];
      const ids = JSON.stringify(expected[kind]);
      return [
        ...lists.flatMap(({ file, format }) =>
          check({ file, of: `${kind} ${format} ${ids}` }, (parts) =>
            tellWrongIds(file, expected[kind], readIds(kind, format, parts)),
          ),
        ),
        ...(addressedKinds.includes(kind)
          ? tellWrongIds(`${dataSections.api}${slug}/`, expected[kind], listNames(folder, slug))
          : []),
      ];
    }),
  ];
}

/** Looks for what a file lost, where no proof tells that a file of the same bytes lost nothing of the same. */
function toFileCheck(folder: string, proofs: Proofs) {
  const proved = new Set<string>();
  return ({ file, of }: Looked, find: (parts: Iterable<string>) => readonly string[]): readonly string[] => {
    const place = join(folder, file);
    // Nothing where there is no such file: then all that it should hold is lost.
    if (!existsSync(place)) return find([]);
    const proof = hash("sha256", `${sumOf(place)} ${of}`, "base64url");
    const isProved = proved.has(proof) || proofs.has(proof);
    const lost = isProved ? [] : find(toTextParts(readFileParts(place)));
    if (lost.length > 0) return lost;
    proved.add(proof);
    proofs.add(proof);
    return [];
  };
}

function sumOf(place: string): string {
  const digest = createHash("sha256");
  for (const part of readFileParts(place)) digest.update(part);
  return digest.digest("base64url");
}

/** Names of the records of a kind that have an address of their own, without their ending: `meeting/1`. */
function listNames(folder: string, slug: string): readonly string[] {
  const place = join(folder, dataSections.api, slug);
  if (!existsSync(place)) return [];
  return listFiles(place).flatMap((path) => (path.endsWith(ending) ? path.slice(1, -ending.length) : []));
}

const ending = ".json";

interface Looked {
  readonly file: string;
  /** All that it should hold. */
  readonly of: string;
}
