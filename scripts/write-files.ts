import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserMistake } from "./user-mistake.ts";

/** Writes all files or none: each is written aside first, and only when all are there do they take their places. */
export function writeFiles(
  folder: string,
  files: readonly NewFile[],
  { force }: { readonly force: boolean },
): void {
  const taken = files.filter(({ path }) => existsSync(join(folder, path)));
  if (taken.length > 0 && !force)
    throw new UserMistake(
      `Ten plik już jest: ${taken.map(({ path }) => path).join(", ")}. Niczego nie zapisano. Podaj inny identyfikator (--id) albo zgodę na nadpisanie (--force).`,
    );
  const prepared = files.map(({ path, text }) => ({
    target: join(folder, path),
    aside: join(folder, `${path}.szkic`),
    text,
  }));
  try {
    for (const { aside, text } of prepared) {
      mkdirSync(dirname(aside), { recursive: true });
      writeFileSync(aside, text);
    }
    for (const { aside, target } of prepared) renameSync(aside, target);
  } catch (error) {
    for (const { aside } of prepared) rmSync(aside, { force: true });
    throw new UserMistake(
      `Nie udało się zapisać plików w katalogu ${folder}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

export interface NewFile {
  /** Path below the folder. */
  readonly path: string;
  readonly text: string;
}
