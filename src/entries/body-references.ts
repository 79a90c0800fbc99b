import { findNearest } from "../domain/nearest.ts";
import { toProblem } from "../domain/problem.ts";
import { findComponentUses, partyId } from "../prose/components.ts";
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
  if (body === undefined || namesOnlyKnown(body.source, idsByName)) return [];
  return findComponentUses(body.source, { firstLine: body.line }).flatMap((use) => {
    const kind = kinds[use.name];
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

/** Whether every name of a party is spelt in the plainest way and known, so that the body need not be parsed for it. */
function namesOnlyKnown(source: string, idsByName: IdsByName): boolean {
  return Array.from(source.matchAll(mention)).every(([, name = "", id]) => {
    const known = idsByName.get(`${kinds[name] ?? "organization"}s`);
    return known === undefined || (id !== undefined && known.has(id));
  });
}

const mention = /<[\s>]*(Organizacja|Urzad)(?![a-z])(?: id="([a-z0-9-]+)">)?/g;

const kinds: Readonly<Record<string, "organization" | "office">> = {
  Organizacja: "organization",
  Urzad: "office",
};

const others = {
  organization: { kind: "office", component: "Urzad", what: "urząd albo funkcja, a nie organizacja" },
  office: { kind: "organization", component: "Organizacja", what: "organizacja, a nie urząd" },
} as const;

type IdsByName = ReadonlyMap<ReadFile["name"], ReadonlySet<string>>;
