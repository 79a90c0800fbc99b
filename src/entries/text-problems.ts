import type { CollectionName } from "../domain/collections.ts";
import { meetingComponents, pageComponents } from "../prose/components.ts";
import { findProseProblems } from "../prose/guard.ts";
import type { LocatedProblem } from "./content-file.ts";
import type { YamlSource } from "./yaml-source.ts";

/** What the prose room refuses in a file: in its body and in every field that is prose. */
export function findTextProblems({ file, name, data, yaml, body }: Source): readonly LocatedProblem[] {
  const inFields = findProsePaths(data).flatMap(({ path, text }) =>
    findProseProblems(text, { kind: "field" }).map(({ line, column, ...problem }) => ({
      ...problem,
      file,
      ...yaml.textPositionOf(path, { line, column }),
    })),
  );
  if (body === undefined) return inFields;
  const components = name === "meetings" ? meetingComponents : pageComponents;
  const inBody = findProseProblems(body.source, { kind: "body", components, firstLine: body.line });
  return [...inFields, ...inBody.map((problem) => ({ ...problem, file }))];
}

/** Fields whose words may have paragraphs, lists and links, wherever they stand. */
const proseFields = new Set([
  "text",
  "was",
  "is",
  "reason",
  "note",
  "description",
  "architecture",
  "exceptions",
  "communication",
]);

// A page's description goes into the head of its HTML and is plain; materials' texts are plain lines too.
export function findProsePaths(
  data: unknown,
  path: readonly (string | number)[] = [],
): readonly ProseField[] {
  if (Array.isArray(data)) return data.flatMap((item, index) => findProsePaths(item, [...path, index]));
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data as Record<string, unknown>).flatMap(([key, value]) => {
    const at = [...path, key];
    if (typeof value === "string") return proseFields.has(key) ? [{ path: at, text: value }] : [];
    return findProsePaths(value, at);
  });
}

interface ProseField {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

interface Source {
  readonly file: string;
  readonly name: CollectionName;
  readonly data: unknown;
  readonly yaml: YamlSource;
  readonly body: { readonly source: string; readonly line: number } | undefined;
}
