import { collections, type CollectionName } from "../domain/collections.ts";
import { isIdentifier, longestIdentifier } from "../domain/identifier.ts";
import { toSlug } from "../polish/folding.ts";
import { toLatinLetters } from "../polish/lookalikes.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { findForeignLetters } from "./foreign-letters.ts";
import { findReservedName } from "./reserved-name.ts";
import { nameWithin, toConcealing, toUnexpected, toWrongEnding } from "./stray-file.ts";

/** Which collection a file belongs to and under which identifier; what is wrong where it belongs to none as it is. */
export function toFilePlace(path: string): FilePlace | Misplacement | undefined {
  const place = placeOf(path);
  const reserved = findReservedName(path);
  if (reserved === undefined || place === undefined) return place;
  return { problem: reserved, meant: "problem" in place ? place.meant : place };
}

function placeOf(path: string): FilePlace | Misplacement | undefined {
  if (bystanders.includes(path)) return undefined;
  if (path.split("/").at(-1) === ".gitattributes") return astray(toConcealing(path));
  const single = names.find((name) => fileOf(name) === path);
  if (single !== undefined) return { name: single, id: path.slice(0, path.lastIndexOf(".")) };
  const [folder = "", ...rest] = path.split("/");
  const name = names.find((candidate) => folderOf(candidate) === folder);
  const fileName = rest.at(-1);
  if (name === undefined || fileName === undefined || !mayNest(name, rest)) return astray(toUnexpected(path));
  const ending = endingOf(name);
  if (!fileName.endsWith(ending))
    return { problem: toWrongEnding(path, ending), meant: toMeantOf(name, fileName, ending) };
  const id = fileName.slice(0, -ending.length);
  return isIdentifier(id)
    ? { name, id }
    : { problem: toBadName(path, { id, ending }), meant: toMeant(name, id) };
}

/** Nothing for what has an ending of something else. */
function toMeantOf(name: CollectionName, fileName: string, ending: string): FilePlace | undefined {
  const within = nameWithin(fileName, ending) ?? fileName;
  const base = within.slice(0, within.lastIndexOf("."));
  return relatives[ending]?.test(within) === true && base !== "README" ? toMeant(name, base) : undefined;
}

function astray(problem: LocatedProblem): Misplacement {
  return { problem, meant: undefined };
}

/** What a file would be if it had its right name. */
function toMeant(name: CollectionName, written: string): FilePlace | undefined {
  const id = toMeantId(written);
  return id === "" ? undefined : { name, id };
}

function toMeantId(written: string): string {
  return toSlug(toLatinLetters(written)).slice(0, longestIdentifier);
}

/** Other endings of files that hold the same. */
const relatives: Readonly<Record<string, RegExp>> = { ".yaml": /\.ya?ml$/i, ".mdx": /\.mdx?$/i };

export interface FilePlace {
  readonly name: CollectionName;
  readonly id: string;
}

export interface Misplacement {
  readonly problem: LocatedProblem;
  /** What the file is for all the same, as far as its name tells. */
  readonly meant: FilePlace | undefined;
}

/** Files that are no part of the portal's data: for people, and for the search, which reads its own. */
const bystanders: readonly string[] = ["README.md", "synonyms.yaml"];

const names = Object.keys(collections) as CollectionName[];

function fileOf(name: CollectionName): string | undefined {
  const place = collections[name];
  return "file" in place ? place.file : undefined;
}

function folderOf(name: CollectionName): string | undefined {
  const place = collections[name];
  return "folder" in place ? place.folder : undefined;
}

function endingOf(name: CollectionName): string {
  const place = collections[name];
  return "ending" in place ? place.ending : "";
}

function mayNest(name: CollectionName, [first = "", ...others]: readonly string[]): boolean {
  return (
    others.length === 0 || ("nested" in collections[name] && others.length === 1 && /^\d{4}$/.test(first))
  );
}

function toBadName(file: string, { id, ending }: { id: string; ending: string }): LocatedProblem {
  const [foreign] = findForeignLetters(id);
  return {
    code: "file-name",
    file,
    line: 1,
    column: 1,
    message: toMessage({
      what: `nazwa pliku staje się adresem, a ${foreign === undefined ? `może mieć tylko małe litery bez polskich znaków, cyfry i pojedyncze myślniki, razem do ${longestIdentifier} znaków` : foreign.what}`,
      how: `zmień nazwę, np. na ${toMeantId(id) || "stowarzyszenie-laka"}${ending}`,
    }),
  };
}
