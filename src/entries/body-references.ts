import { findNearest } from "../domain/nearest.ts";
import { toProblem } from "../domain/problem.ts";
import { findComponentUses } from "../prose/components.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import type { ReadFile } from "./read-entry.ts";

/** Components of bodies that name a party which does not exist. */
export function findReferenceProblems(files: readonly ReadFile[]): readonly LocatedProblem[] {
  const idsByName = new Map(
    Array.from(
      Map.groupBy(files, ({ name }) => name),
      ([name, named]) => [name, new Set(named.map(({ id }) => id))],
    ),
  );
  return files.flatMap((file) => findUnknownIn(file, idsByName));
}

function findUnknownIn({ file, body }: ReadFile, idsByName: IdsByName): readonly LocatedProblem[] {
  if (body === undefined || !body.source.includes("<")) return [];
  return findComponentUses(body.source, { firstLine: body.line }).flatMap((use) => {
    const kind = kinds[use.name];
    const id = use.attributes["id"];
    if (kind === undefined || id === undefined) return [];
    const known = idsByName.get(`${kind}s`);
    if (known === undefined || known.has(id)) return [];
    const near = findNearest(
      id,
      Array.from(known, (other) => ({ id: other, names: [] })),
    );
    const { code, ...telling } = toProblem(`unknown-${kind}`, { file, path: [] }, { id, near });
    return [{ code, file, line: use.line, column: use.column, message: toMessage(telling) }];
  });
}

const kinds: Readonly<Record<string, "organization" | "office">> = {
  Organizacja: "organization",
  Urzad: "office",
};

type IdsByName = ReadonlyMap<ReadFile["name"], ReadonlySet<string>>;
