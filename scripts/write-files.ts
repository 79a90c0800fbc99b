import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { formatFileMistake } from "./file-mistake.ts";
import { UserMistake } from "./user-mistake.ts";

/** Writes all files or none: each is written aside first, and only when all are there do they take their places. */
export function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { isForced, howElse }: { readonly isForced: boolean; readonly howElse: string },
): void {
  const taken = files.filter(({ path }) => existsSync(join(folder, path)));
  if (taken.length > 0 && !isForced)
    throw new UserMistake(
      `Ten plik już jest: ${taken.map(({ path }) => path).join(", ")}. Niczego nie zapisano. ${howElse}`,
    );
  const undo: (() => void)[] = [];
  try {
    const prepared = files.map((file) => putAside(folder, file, undo));
    for (const { aside, target } of prepared) {
      const former = existsSync(target) ? readFileSync(target) : undefined;
      undo.push(() => (former ? writeFileSync(target, former) : rmSync(target, { force: true })));
      renameSync(aside, target);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    const reason = formatFileMistake(error);
    if (reason === undefined) throw error;
    throw new UserMistake(`Niczego nie zapisano: ${reason}`);
  }
}

function putAside(folder: string, { path, text }: NewFile, undo: (() => void)[]) {
  const target = join(folder, path);
  const aside = `${target}.szkic`;
  makeFolder(dirname(aside), undo);
  undo.push(() => {
    if (existsSync(aside)) rmSync(aside);
  });
  writeFileSync(aside, text);
  return { target, aside };
}

// One by one: told to be recursive, Node takes a disk that cannot be written for a folder that is not there.
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => rmdirSync(folder));
}

export interface NewFile {
  /** Path below the folder. */
  readonly path: string;
  readonly text: string;
}
