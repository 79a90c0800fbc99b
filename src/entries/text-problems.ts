import type { CollectionName } from "../domain/collections.ts";
import { meetingComponents, pageComponents } from "../prose/components.ts";
import { findProseProblems } from "../prose/guard.ts";
import type { LocatedProblem } from "./content-file.ts";
import { findProseFields } from "./prose-fields.ts";
import type { YamlSource } from "./yaml-source.ts";

/** What the prose room refuses in a file: in its body and in every field that is prose. */
export function findTextProblems({ file, name, data, yaml, body }: Source): readonly LocatedProblem[] {
  const inFields = findProseFields(name, data).flatMap(({ path, text }) =>
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

interface Source {
  readonly file: string;
  readonly name: CollectionName;
  readonly data: unknown;
  readonly yaml: YamlSource;
  readonly body: { readonly source: string; readonly line: number } | undefined;
}
