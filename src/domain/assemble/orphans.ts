import type { PortalEntries } from "../collections.ts";
import { findNearest } from "../nearest.ts";
import { type Problem, toProblem } from "../problem.ts";

/**
 * Organisations that no meeting mentions: mostly the second file of one body, or one that a rename left behind. What a
 * mistyped mention may have meant is not blamed as well.
 */
export function findOrphans({ organizations, meetings }: PortalEntries): readonly Problem[] {
  // A portal that has met nobody yet may prepare itself.
  if (meetings.every(({ data }) => data.state === "planned")) return [];
  const mentioned = new Set(
    meetings.flatMap(({ data }) => [
      ...data.attendance.organizations.map(({ organization }) => organization),
      ...data.proposals.flatMap(({ proposers }) =>
        proposers.flatMap(({ organization }) => (organization === undefined ? [] : [organization])),
      ),
    ]),
  );
  const candidates = organizations.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] }));
  const known = new Set(candidates.map(({ id }) => id));
  const meant = [...mentioned].filter((id) => !known.has(id)).flatMap((id) => findNearest(id, candidates));
  return organizations
    .filter(({ id }) => !mentioned.has(id) && !meant.includes(id))
    .map(({ id, file }) => toProblem("orphan-organization", { file, path: [] }, { id }));
}
