import type { PortalEntries } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import type { Portal } from "../portal.ts";
import type { Problem } from "../problem.ts";
import { findAddressProblems } from "./address-problems.ts";
import { buildPortal } from "./build-portal.ts";
import { findCollectionProblems } from "./collection-problems.ts";
import { findCopyProblems } from "./copy-problems.ts";
import { findIdentityProblems } from "./identity-problems.ts";
import { findMeetingProblems } from "./meeting-problems.ts";
import { findOfficeProblems } from "./office-problems.ts";
import { findProgrammeProblems } from "./programme-problems.ts";
import { findProposalProblems } from "./proposal-problems.ts";
import { findRedirectProblems } from "./redirect-problems.ts";
import { toRegister } from "./register.ts";
import { findSettingsProblems } from "./settings-problems.ts";

/**
 * Ties the entries into one record: resolves every relation both ways, sorts everything, computes what is derived.
 * The result depends on what the entries say, never on their order.
 * @param options.asOf the day to which the record is true, `YYYY-MM-DD`; decides what is overdue
 * @returns all problems, by file and place; the portal only where there are none
 */
export function assemblePortal(entries: PortalEntries, options: { readonly asOf: string }): Assembly {
  const problems = findPortalProblems(entries);
  if (problems.length > 0) return { portal: undefined, problems };
  return { portal: buildPortal(entries, options.asOf), problems: [] };
}

/** Everything that is wrong with how the entries stand to each other, by file and place. */
export function findPortalProblems(entries: PortalEntries): readonly Problem[] {
  const register = toRegister(entries);
  return [
    ...findCollectionProblems(entries),
    ...findIdentityProblems(entries),
    ...findCopyProblems(entries.meetings),
    ...findOfficeProblems(entries, register),
    ...entries.meetings.flatMap((meeting) => [
      ...findMeetingProblems(meeting, register),
      ...findProposalProblems(meeting, register),
    ]),
    ...entries.programmes.flatMap(findProgrammeProblems),
    ...entries.settings.flatMap(findSettingsProblems),
    ...findRedirectProblems(entries, register),
    ...findAddressProblems(entries, register),
  ].sort(byPlace);
}

function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || compareText(toText(a), toText(b));
}

// Indexes are padded so that the tenth item comes after the second.
function toText({ path, code }: Problem): string {
  return [
    ...path.map((step) => (typeof step === "number" ? String(step).padStart(6, "0") : step)),
    code,
  ].join("/");
}

export type Assembly =
  | { readonly portal: Portal; readonly problems: readonly [] }
  | { readonly portal: undefined; readonly problems: readonly Problem[] };
