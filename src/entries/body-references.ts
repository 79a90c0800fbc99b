import { findNearest } from "../domain/nearest.ts";
import { toProblem } from "../domain/problem.ts";
import { findComponentUses, partyId } from "../prose/components.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { factsOf } from "./file-facts.ts";
import { kindByComponent } from "./mentions.ts";
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

function findUnknownIn(read: ReadFile, idsByName: IdsByName): readonly LocatedProblem[] {
  const isSound = factsOf(read).mentions.every(
    ({ kind, id }) => idsByName.get(`${kind}s`)?.has(id) !== false,
  );
  if (isSound) return [];
  const { file, body = { source: "", line: 1 } } = read;
  return findComponentUses(body.source, { firstLine: body.line }).flatMap((use) => {
    const kind = kindByComponent[use.name];
    const attribute = use.attributes["id"];
    if (kind === undefined || attribute === undefined) return [];
    const { value: id, line, column } = attribute;
    const known = idsByName.get(`${kind}s`);
    // What is no identifier is told by the guard of components.
    if (known === undefined || known.has(id) || !partyId.test(id)) return [];
    const other = others[kind];
    if (idsByName.get(`${other.kind}s`)?.has(id) === true) {
      const how = `zapisz to tak: <${other.component} id="${id}">…</${other.component}>`;
      const message = toMessage({ what: `„${id}” to ${other.what}`, how });
      return [{ code: `unknown-${kind}`, file, line, column, message }];
    }
    const near = findNearest(
      id,
      Array.from(known, (other) => ({ id: other, names: [] })),
    );
    const { code, ...telling } = toProblem(`unknown-${kind}`, { file, path: [] }, { id, near });
    return [{ code, file, line, column, message: toMessage(telling) }];
  });
}

const others = {
  organization: { kind: "office", component: "Urzad", what: "urząd albo funkcja, a nie organizacja" },
  office: { kind: "organization", component: "Organizacja", what: "organizacja, a nie urząd" },
} as const;

type IdsByName = ReadonlyMap<ReadFile["name"], ReadonlySet<string>>;
