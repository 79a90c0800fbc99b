import { comparePolish } from "../../polish/collation.ts";
import type { Entry, PortalEntries } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import type { Portal } from "../portal.ts";
import { buildIndex } from "./build-index.ts";
import { buildMeetings } from "./build-meetings.ts";
import { buildRedirects, buildWithdrawn } from "./moved-addresses.ts";
import { toNodes } from "./nodes.ts";

/** Assumes entries without problems: a reference that does not resolve is an error of ours, and throws. */
export function buildPortal(entries: PortalEntries, asOf: string): Portal {
  const nodes = toNodes(entries);
  const meetings = buildMeetings(entries.meetings, nodes, asOf);
  const proposals = meetings.flatMap((meeting) => meeting.proposals);
  const offices = [...nodes.offices.values()].sort(byName);
  return {
    settings: only(entries.settings).data,
    asOf,
    meetings,
    proposals,
    organizations: [...nodes.organizations.values()].sort(byName),
    offices,
    themes: [...nodes.themes.values()].sort(byName),
    spheres: [...nodes.spheres.values()],
    law: only(entries.spheres).data.law,
    programmes: [...nodes.programmes.values()].sort((a, b) => b.year - a.year || byName(a, b)),
    pages: entries.pages
      .map(({ id, data }) => ({ id, ...data }))
      .sort((a, b) => comparePolish(a.title, b.title) || byId(a, b)),
    glossary: entries.glossary
      .flatMap(({ data }) => data.terms)
      .sort((a, b) => comparePolish(a.term, b.term) || byId(a, b)),
    redirects: buildRedirects(entries, proposals),
    withdrawn: buildWithdrawn(entries),
    index: buildIndex({ entries: entries.meetings, meetings, proposals, offices }),
  };
}

function byName(a: Named, b: Named): number {
  return comparePolish(a.name, b.name) || byId(a, b);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function only<Data>(entries: readonly Entry<Data>[]): Entry<Data> {
  const [entry] = entries;
  if (entry === undefined) throw new Error("a single file is missing although no problem was found");
  return entry;
}

interface Named {
  readonly id: string;
  readonly name: string;
}
