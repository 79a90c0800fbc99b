import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UserMistake } from "../user-mistake.ts";
import { generateContent, type Wish } from "./content.ts";

/** Writes an invented city's content file by file and gives their number; replaces only what it wrote itself before. */
export function writeContent(out: string, wish: Wish): number {
  clear(out);
  // Written first, so that a folder that was left half full is known again.
  write(join(out, mark), "Zmyślona treść; npm run generate może zastąpić ten katalog.\n");
  let files = 0;
  for (const { path, text } of generateContent(wish)) {
    write(join(out, path), text);
    files += 1;
  }
  return files;
}

function clear(out: string): void {
  if (!existsSync(out)) return;
  const names = statSync(out).isDirectory() ? readdirSync(out) : undefined;
  if (names === undefined) throw new UserMistake(`--out: „${out}” to plik, a nie katalog`);
  if (names.length > 0 && !names.includes(mark))
    throw new UserMistake(
      `--out: katalog „${out}” nie jest pusty i nie powstał przez npm run generate, więc zostaje, jak jest. Podaj nowy katalog.`,
    );
  for (const name of names) rmSync(join(out, name), { recursive: true });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

// Hidden, so that it is no part of the content.
const mark = ".zmyslone";
