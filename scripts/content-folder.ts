import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFile } from "../src/entries/content-file.ts";
import { UserMistake } from "./user-mistake.ts";

/** Every file of a content folder, by path; links are not followed and hidden files are passed over. */
export function readContentFolder(folder: string): readonly ContentFile[] {
  return listFiles(folder, "").map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}

function listFiles(folder: string, below: string): readonly string[] {
  return readFolder(join(folder, below))
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = below === "" ? item.name : `${below}/${item.name}`;
      if (item.isSymbolicLink())
        throw new UserMistake(
          `${path}: dowiązania symboliczne są zabronione; wstaw w to miejsce zwykły plik`,
        );
      return item.isDirectory() ? listFiles(folder, path) : [path];
    });
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR" && existsSync(folder))
      throw new UserMistake(`${folder} to plik, a nie katalog; po --content podaj katalog treści`);
    if (code === "ENOENT" || code === "ENOTDIR")
      throw new UserMistake(`nie ma katalogu treści: ${folder}; podaj właściwy po --content`);
    throw error;
  }
}
