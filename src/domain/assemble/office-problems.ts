import type { PortalEntries } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import { type Problem, toProblem } from "../problem.ts";
import { findUnknown, type Register } from "./register.ts";

/** The structure of the city must be a tree of offices that exist; a ring is told once, at the first of its offices. */
export function findOfficeProblems(entries: PortalEntries, register: Register): readonly Problem[] {
  const parents = new Map(entries.offices.map(({ id, data }) => [id, data.parent]));
  return entries.offices.flatMap(({ id, file, data }) => {
    const place = { file, path: ["parent"] };
    const ring = ringOf(id, parents);
    return [
      ...findUnknown("office", { id: data.parent, place }, register),
      ...(ring[0] === id ? [toProblem("office-cycle", place, { ids: ring })] : []),
    ];
  });
}

/** Every office that is its own ancestor by way of this one, sorted; none where this one is not. */
function ringOf(id: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] {
  const seen = new Set<string>();
  let office: string | undefined = id;
  while (office !== undefined && !seen.has(office)) {
    seen.add(office);
    office = parents.get(office);
  }
  return office === id ? [...seen].sort(compareText) : [];
}
