import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { remember } from "../src/domain/remember.ts";
import type { ContentFile } from "../src/entries/content-file.ts";
import { UserMistake } from "./user-mistake.ts";

/**
 * Every file of a folder, by path; links are not followed, and hidden files, and what hidden folders hold, are passed
 * over unless they hold content.
 */
export function readContentFolder(folder: string, below = ""): readonly ContentFile[] {
  return readAll(folder, { below, withHidden: false });
}

/** Every file of a folder, hidden or not; links are not followed. */
export function readWholeFolder(folder: string): readonly ContentFile[] {
  return readAll(folder, { below: "", withHidden: true });
}

/** Of what the files say and where they lie: of others it is another. */
export function digestFiles(files: readonly ContentFile[]): string {
  const digest = createHash("sha256");
  for (const file of files) digest.update(digestFile(file));
  return digest.digest("hex");
}

/** Of what a file says and where it lies. */
export const digestFile = remember(({ path, bytes, isLink }: ContentFile) =>
  createHash("sha256")
    .update(JSON.stringify([path, bytes.length, isLink]))
    .update(bytes)
    .digest("base64"),
);

function readAll(folder: string, { below, withHidden }: Scope): readonly ContentFile[] {
  return readFolder(join(folder, below))
    .filter(
      (item) =>
        withHidden ||
        item.isDirectory() ||
        !isHidden(`${below}/${item.name}`) ||
        !item.isFile() ||
        mayHoldContent(item.name),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item): readonly ContentFile[] => {
      const path = below === "" ? item.name : `${below}/${item.name}`;
      // A name that is no UTF-8 cannot be opened by what it reads as; its file is refused for that name.
      if (!lstatSync(join(folder, path), { throwIfNoEntry: false }))
        return [{ path, bytes: new Uint8Array() }];
      if (item.isDirectory()) return readAll(folder, { below: path, withHidden });
      if (!item.isFile()) return [{ path, bytes: new Uint8Array(), isLink: true }];
      return [{ path, bytes: readBytes(join(folder, path)) }];
    });
}

/** Of what is far too long for anything only as much is handed over as is needed to refuse it by its length. */
function readBytes(path: string): Uint8Array {
  return statSync(path).size > longest ? new Uint8Array(refusedLength) : readFileSync(path);
}

const longest = 2 ** 28;
const refusedLength = 2 ** 22;

function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

function mayHoldContent(name: string): boolean {
  return /\.(?:ya?ml|mdx?)$|^\.gitattributes$/.test(name);
}

/** Reads a folder again and again; a file that did not change is the same object as before. */
export function toContentReader(): typeof readContentFolder {
  let former = new Map<string, ContentFile>();
  return (folder) => {
    const files = readContentFolder(folder).map((file) => {
      const before = former.get(file.path);
      const isSame = before?.isLink === file.isLink && before !== undefined;
      return isSame && Buffer.compare(before.bytes, file.bytes) === 0 ? before : file;
    });
    former = new Map(files.map((file) => [file.path, file]));
    return files;
  };
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

interface Scope {
  readonly below: string;
  readonly withHidden: boolean;
}
