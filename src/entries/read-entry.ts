import type { Problem } from "../domain/problem.ts";
import { collections, type CollectionName, type Entry } from "../domain/collections.ts";
import { type ContentFile, type LocatedProblem, toMessage } from "./content-file.ts";
import { decodeText } from "./decode.ts";
import { findEncodedSigns, findHiddenSigns, findVeiledPaths } from "./hidden-signs.ts";
import { findMangledLetters } from "./mangled-letters.ts";
import { findPrivacyProblems } from "./privacy.ts";
import { findStrayDecisions } from "./open-decisions.ts";
import { findTextDays } from "./bare-days.ts";
import type { FileFacts } from "./file-facts.ts";
import { findFileKind } from "./file-kind.ts";
import { type FilePlace, type Misplacement, toFilePlace } from "./file-place.ts";
import { findTextProblems } from "./text-problems.ts";
import { withoutSignEchoes } from "./sign-echoes.ts";
import { type Path, validate } from "./schema-problems.ts";
import { takeSoundParts } from "./sound-parts.ts";
import { toForeignFile } from "./stray-file.ts";
import { splitFrontmatter, type SplitFile } from "./split-frontmatter.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** One file read and validated; `entry` is undefined where it has problems of its own. */
export interface ReadFile {
  readonly file: string;
  /** Of a file in a wrong place: what it was meant for, as far as its name tells. */
  readonly name: CollectionName;
  readonly id: string;
  readonly entry: Entry<unknown> | undefined;
  /** The entry, or what of it is sound; undefined where nothing can be read. */
  readonly parts: Entry<unknown> | undefined;
  /** Where its data are not what they should be. */
  readonly faults: readonly Path[];
  /** Texts with signs that nobody sees, which make them differ from what they look like. */
  readonly veiled?: readonly Path[];
  readonly yaml: YamlSource | undefined;
  readonly body: { readonly source: string; readonly line: number } | undefined;
  readonly problems: readonly LocatedProblem[];
  /** Read for what it is meant, and refused for its name. */
  readonly isMisplaced?: true;
  /** No text of the portal: nothing more is to be said of it than that. */
  readonly isStray?: true;
  /** Comments that answer for personal data where there are none. */
  readonly unusedWaivers?: readonly LocatedProblem[];
  /** As far as they are known from a former reading. */
  readonly facts?: FileFacts;
}

/** Undefined for a file that the portal does not read. */
export function readEntry({ path: file, bytes, isLink = false }: ContentFile): ReadFile | undefined {
  if (isLink) return toUnread({ file, name: "pages", id: baseName(file) }, toLinkProblem(file));
  const place = toFilePlace(file);
  if (place === undefined) return undefined;
  const kind = findFileKind(bytes);
  if (kind !== undefined) return toStray(file, place, toForeignFile(file, kind));
  if (!("problem" in place)) return readText({ file, ...place }, bytes);
  const { problem, meant } = place;
  if (meant === undefined) return toStray(file, place, problem);
  // What stands in it will be told all the same, and must not have to wait until it has its right name.
  const read = readText({ file, ...meant }, bytes);
  return { ...read, isMisplaced: true, entry: undefined, problems: [problem, ...read.problems] };
}

/** Of what is not read as a text at all. */
function toStray(file: string, place: FilePlace | Misplacement, problem: LocatedProblem): ReadFile {
  const meant = "problem" in place ? place.meant : place;
  return {
    ...toUnread({ file, ...(meant ?? { name: "pages" as const, id: baseName(file) }) }, problem),
    isStray: true,
  };
}

/**
 * The same of a file of which it is known that nothing is wrong with it: nothing is looked for again. Undefined too
 * where it is not even what it should be.
 */
export function readFaultless({ path: file, bytes }: ContentFile): ReadFile | undefined {
  const place = toFilePlace(file);
  const text = decodeText(file, bytes);
  if (place === undefined || "problem" in place || typeof text !== "string") return undefined;
  const { name, id } = place;
  const split = isMdx(name) ? splitFrontmatter(text) : { frontmatter: text };
  if (split === undefined) return undefined;
  const { yaml, body } = toSources(file, split);
  const { data } = validate(collections[name].schema, yaml.data ?? {}, file);
  const entry = data === undefined ? undefined : { id, file, data };
  return (
    entry && {
      ...{ file, name, id, entry, yaml, body },
      parts: entry,
      faults: [],
      problems: [],
      unusedWaivers: [],
    }
  );
}

function readText(head: Head, bytes: Uint8Array): ReadFile {
  const text = decodeText(head.file, bytes);
  if (typeof text !== "string") return toUnread(head, text);
  const read = isMdx(head.name) ? readMdx(head, text) : readData(head, { frontmatter: text });
  return withSigns(read, text);
}

function isMdx(name: CollectionName): boolean {
  const place = collections[name];
  return "ending" in place && place.ending === ".mdx";
}

/** What a look at the file's signs alone shows, too. */
function withSigns(read: ReadFile, text: string): ReadFile {
  const { file, problems } = read;
  const unlike = [...findHiddenSigns(file, text), ...findMangledLetters(file, text)];
  const stray = findStrayDecisions(file, text).filter(
    ({ line }) => !problems.some((problem) => problem.code === "open-decision" && problem.line === line),
  );
  const { problems: personal, unused } = findPrivacyProblems(file, text);
  const encoded = findEncodedSigns(file, text);
  return {
    ...read,
    ...(unlike.length > 0 && { veiled: findVeiledPaths(read.yaml?.data) }),
    problems: [...withoutSignEchoes({ text, unlike, encoded, personal, told: problems }), ...stray],
    unusedWaivers: unused,
  };
}

/** A problem of the domain with the line and column of its place. */
export function locate(problem: Problem, yaml: YamlSource | undefined): LocatedProblem {
  const { code, file } = problem;
  const position = yaml?.[ofWholeFields.has(code) ? "keyPositionOf" : "positionOf"](problem.path);
  // An identifier is the file's name: it stands nowhere in it.
  const isOfName = problem.path.length === 0 && code !== "schema";
  return { code, file, ...((isOfName ? undefined : position) ?? fileStart), message: toMessage(problem) };
}

// Told of fields that should not be there.
const ofWholeFields: ReadonlySet<string> = new Set(["unknown-key", "text-without-answer"]);

const fileStart = { line: 1, column: 1 };

function readMdx(head: Head, text: string): ReadFile {
  const split = splitFrontmatter(text);
  if (split !== undefined && /^---[ \t]*\n/.test(split.frontmatter))
    return toUnread(head, toSecondStart(head.file));
  if (split !== undefined) return readData(head, split);
  const behindDashes = /^---[ \t]*([^\s-][^\n]*)/.exec(text)?.[1];
  return toUnread(head, {
    code: "frontmatter-missing",
    file: head.file,
    line: 1,
    column: 1,
    message: toMessage(
      /^---[ \t]*\n/.test(text)
        ? {
            what: "blok pól zaczęty tym wierszem --- nie ma końca",
            how: "dodaj pod polami drugi wiersz z samym ---",
          }
        : behindDashes !== undefined
          ? {
              what: `w pierwszym wierszu za --- stoi jeszcze „${behindDashes}”`,
              how: "zostaw w nim samo ---",
            }
          : {
              what: "plik nie zaczyna się od bloku pól między dwoma wierszami ---",
              how: "dodaj na początku wiersz ---, pod nim pola, a pod nimi drugi wiersz ---",
            },
    ),
  });
}

/** To YAML it is nothing, to others the end of the fields. */
function toSecondStart(file: string): LocatedProblem {
  const telling = { what: "wiersz --- stoi na początku drugi raz", how: "usuń jeden z nich" };
  return { code: "yaml-syntax", file, line: 2, column: 1, message: toMessage(telling) };
}

function toSources(file: string, source: Parts): { yaml: YamlSource; body: ReadFile["body"] } {
  return {
    yaml: readYaml(file, source.frontmatter, source.frontmatterLine),
    body: source.body === undefined ? undefined : { source: source.body, line: source.bodyLine ?? 1 },
  };
}

function readData(head: Head, source: Parts): ReadFile {
  const { file, id, name } = head;
  const { yaml, body } = toSources(file, source);
  if (yaml.problems.length > 0) {
    const inBody = findTextProblems({ file, name, data: undefined, yaml, body });
    return { ...toUnread(head), yaml, body, problems: [...yaml.problems, ...inBody] };
  }
  const schema = collections[name].schema;
  const { data, problems, faults } = validate(schema, yaml.data ?? {}, file);
  const told = problems
    .map((problem) => locate(problem, yaml))
    .filter((problem) => !isAtPlaceOf(problem, yaml.decisions));
  const entry = data === undefined ? undefined : { id, file, data };
  return {
    ...head,
    entry,
    parts: entry ?? { id, file, data: takeSoundParts(schema, yaml.data ?? {}) },
    faults,
    yaml,
    body,
    problems: [
      ...yaml.decisions,
      ...told,
      ...yaml.respelled.filter((problem) => !isAtPlaceOf(problem, told)),
      ...findTextDays(schema, yaml).map((problem) => locate({ ...problem, file }, yaml)),
      ...findTextProblems({ file, name, data: yaml.data, yaml, body }),
    ],
  };
}

function toLinkProblem(file: string): LocatedProblem {
  const telling = {
    what: "to nie jest zwykły plik, lecz dowiązanie symboliczne albo coś podobnego",
    how: "wstaw w to miejsce zwykły plik",
  };
  return { code: "symbolic-link", file, line: 1, column: 1, message: toMessage(telling) };
}

/** The identifier that a misplaced file would have, for what refers to it. */
function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
}

/** One fault of a value is enough. */
function isAtPlaceOf({ line, column }: LocatedProblem, others: readonly LocatedProblem[]): boolean {
  return others.some((other) => other.line === line && other.column === column);
}

function toUnread(head: Head, ...problems: readonly LocatedProblem[]): ReadFile {
  return {
    ...head,
    ...{ entry: undefined, parts: undefined, faults: [], yaml: undefined, body: undefined },
    problems,
  };
}

type Head = Pick<ReadFile, "file" | "name" | "id">;
type Parts = Pick<SplitFile, "frontmatter"> & Partial<SplitFile>;
