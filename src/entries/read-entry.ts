import type { Problem } from "../domain/problem.ts";
import { collections, type CollectionName, type Entry } from "../domain/collections.ts";
import { type ContentFile, type LocatedProblem, toMessage } from "./content-file.ts";
import { decodeText } from "./decode.ts";
import { type FilePlace, toFilePlace } from "./file-place.ts";
import { findTextProblems } from "./text-problems.ts";
import { validate } from "./schema-problems.ts";
import { splitFrontmatter, type SplitFile } from "./split-frontmatter.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/** One file read and validated; `entry` is undefined where it has problems of its own. */
export interface ReadFile {
  readonly file: string;
  readonly name: CollectionName;
  readonly id: string;
  readonly entry: Entry<unknown> | undefined;
  readonly yaml: YamlSource | undefined;
  readonly body: { readonly source: string; readonly line: number } | undefined;
  readonly problems: readonly LocatedProblem[];
}

/** Undefined for a file that the portal does not read. */
export function readEntry({ path: file, bytes, isLink = false }: ContentFile): ReadFile | undefined {
  if (isLink) return toUnread({ file, name: "pages", id: baseName(file) }, toLinkProblem(file));
  const place = toFilePlace(file);
  if (place === undefined) return undefined;
  if ("code" in place) return toUnread({ file, name: "pages", id: baseName(file) }, place);
  const text = decodeText(file, bytes);
  if (typeof text !== "string") return toUnread({ file, ...place }, text);
  return file.endsWith(".mdx")
    ? readMdx(file, place, text)
    : readData({ file, ...place }, { frontmatter: text });
}

/** A problem of the domain with the line and column of its place. */
export function locate(problem: Problem, yaml: YamlSource | undefined): LocatedProblem {
  const { code, file } = problem;
  const position = yaml?.[code === "unknown-key" ? "keyPositionOf" : "positionOf"](problem.path);
  return { code, file, ...(position ?? { line: 1, column: 1 }), message: toMessage(problem) };
}

function readMdx(file: string, place: FilePlace, text: string): ReadFile {
  const split = splitFrontmatter(text);
  if (split !== undefined) return readData({ file, ...place }, split);
  return toUnread(
    { file, ...place },
    {
      code: "frontmatter-missing",
      file,
      line: 1,
      column: 1,
      message: toMessage({
        what: "plik nie zaczyna się od bloku pól między dwoma wierszami ---",
        how: "dodaj na początku wiersz ---, pod nim pola, a pod nimi drugi wiersz ---",
      }),
    },
  );
}

function readData(head: Head, source: Pick<SplitFile, "frontmatter"> & Partial<SplitFile>): ReadFile {
  const { file, id, name } = head;
  const yaml = readYaml(file, source.frontmatter, source.frontmatterLine);
  const body = source.body === undefined ? undefined : { source: source.body, line: source.bodyLine ?? 1 };
  if (yaml.problems.length > 0) return { ...head, entry: undefined, yaml, body, problems: yaml.problems };
  const { data, problems } = validate(collections[name].schema, yaml.data ?? {}, file);
  return {
    ...head,
    entry: data === undefined ? undefined : { id, file, data },
    yaml,
    body,
    problems: [
      ...yaml.decisions,
      ...problems.map((problem) => locate(problem, yaml)).filter((problem) => !isAtDecision(problem, yaml)),
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

/** A value that waits for a decision is no fault of its own. */
function isAtDecision({ line, column }: LocatedProblem, { decisions }: YamlSource): boolean {
  return decisions.some((decision) => decision.line === line && decision.column === column);
}

function toUnread(head: Head, problem: LocatedProblem): ReadFile {
  return { ...head, entry: undefined, yaml: undefined, body: undefined, problems: [problem] };
}

type Head = Pick<ReadFile, "file" | "name" | "id">;
