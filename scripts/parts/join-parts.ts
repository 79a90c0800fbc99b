import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { inDraft, replaceFolder } from "../draft.ts";
import { findLostAddresses } from "../lost-addresses.ts";
import { findUnsafeOut, toRealPath } from "../out-folder.ts";
import { type Progress, silence } from "../progress.ts";
import { isWithin } from "../replaceable-folder.ts";
import { writeChecksums } from "../server/write-checksums.ts";
import { type Checksums, toSiteWriter } from "../site-writer.ts";
import { UserMistake } from "../user-mistake.ts";
import type { Manifest } from "../../src/publish/part-manifest.ts";
import { toFilesFolder } from "./part-folder.ts";
import { findPartProblems } from "./part-problems.ts";
import { type ReadPart, readPart } from "./read-part.ts";

/**
 * Joins parts to the site that one build would have made, and puts it in place whole or not at all; the parts stay as
 * they are.
 */
export async function joinParts(wish: JoinWish, progress: Progress = silence): Promise<Checksums> {
  const place = toRealPath(wish.out);
  progress.begin("parts");
  const parts = wish.parts.map(readPart);
  const told = parts.flatMap(({ manifest }) => manifest ?? []);
  refuse([...findWrongPlaces(wish), ...parts.flatMap(({ problems }) => problems), ...findPartProblems(told)]);
  return inDraft(place, async (draft) => {
    const sums = await copyParts(parts, draft.folder, progress);
    refuse(told.flatMap((manifest) => findChanges(manifest, sums)));
    refuse(told.slice(0, 1).flatMap(({ addresses }) => findLostAddresses(addresses, draft.folder)));
    writeChecksums(draft.folder, sums);
    progress.begin("replace");
    refuse(findWrongPlaces(wish));
    replaceFolder(place, draft);
    return sums;
  });
}

async function copyParts(
  parts: readonly ReadPart[],
  folder: string,
  { begin, count }: Progress,
): Promise<Checksums> {
  begin("join");
  const site = toSiteWriter(folder);
  const files = parts.flatMap(({ folder: part, manifest }) =>
    Object.keys(manifest?.files ?? {}).map((file) => ({ file, from: join(toFilesFolder(part), file) })),
  );
  for (const [index, { file, from }] of files.entries()) {
    site.write(file, readFileSync(from));
    count(index + 1, files.length);
    // Signals are heard.
    if (index % copiedAtOnce === 0) await setImmediate();
  }
  return site.sums;
}

const copiedAtOnce = 100;

function findWrongPlaces({ out, parts, content }: JoinWish): readonly string[] {
  const place = toRealPath(out);
  const within = parts.filter(
    (part) => isWithin(place, toRealPath(part)) || isWithin(toRealPath(part), place),
  );
  return [
    ...[findUnsafeOut({ out, content, part: undefined })].flatMap((obstacle) => obstacle ?? []),
    ...within.map((part) => `--out: „${out}” i część „${part}” leżą jedno w drugim. Podaj inny katalog`),
  ];
}

/** They were looked at before they were copied. */
function findChanges({ files }: Manifest, sums: Checksums): readonly string[] {
  const changed = Object.entries(files).filter(([file, sum]) => sums.get(file) !== sum);
  return changed.map(([file]) => `${file}: plik zmienił się w czasie składania; złóż części jeszcze raz`);
}

function refuse(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const told = problems.slice(0, most).map((problem) => `  ${problem}`);
  const others = problems.length > most ? [`  … i jeszcze ${problems.length - most}`] : [];
  throw new UserMistake(
    ["Części nie złożono w portal; niczego nie zapisano:", ...told, ...others].join("\n"),
  );
}

const most = 100;

export interface JoinWish {
  /** Where the site goes. */
  readonly out: string;
  /** The usual place of content, which nothing may take the place of. */
  readonly content: string;
  /** The folders of the parts. */
  readonly parts: readonly string[];
}
