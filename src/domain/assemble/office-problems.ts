import type { PortalEntries } from "../collections.ts";
import { type Problem, toProblem } from "../problem.ts";
import { findUnknown, type Register } from "./register.ts";

/** The structure of the city must be a tree of offices that exist. */
export function findOfficeProblems(entries: PortalEntries, register: Register): readonly Problem[] {
  const parents = new Map(entries.offices.map(({ id, data }) => [id, data.parent]));
  return entries.offices.flatMap(({ id, file, data }) => {
    const place = { file, path: ["parent"] };
    const unknown = findUnknown("office", { id: data.parent, place }, register);
    return isItsOwnAncestor(id, parents) ? [...unknown, toProblem("office-cycle", place, { id })] : unknown;
  });
}

function isItsOwnAncestor(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let ancestor = parents.get(id);
  while (ancestor !== undefined && ancestor !== id && !seen.has(ancestor)) {
    seen.add(ancestor);
    ancestor = parents.get(ancestor);
  }
  return ancestor === id;
}
