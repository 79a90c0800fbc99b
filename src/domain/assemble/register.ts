import type { AddressKind } from "../address-kind.ts";
import type { PortalEntries } from "../collections.ts";
import { toProposalKey } from "../identifier.ts";
import { findNearest, type Candidate } from "../nearest.ts";
import { type Place, type Problem, toProblem } from "../problem.ts";

/** What the entries may refer to, by kind. */
export interface Register {
  readonly organizations: ReadonlyMap<string, Candidate>;
  readonly offices: ReadonlyMap<string, Candidate>;
  readonly themes: ReadonlyMap<string, Candidate>;
  readonly spheres: ReadonlyMap<string, Candidate>;
  readonly programmes: ReadonlyMap<
    string,
    Candidate & { readonly year: number; readonly adopted: string | undefined }
  >;
  readonly meetings: ReadonlyMap<string, Candidate & { readonly date: string | undefined }>;
  readonly proposals: ReadonlyMap<string, Candidate & { readonly date: string | undefined }>;
  readonly pages: ReadonlyMap<string, Candidate>;
}

/** Where each kind of what has an address is listed. */
export const registerLists = {
  meeting: "meetings",
  proposal: "proposals",
  organization: "organizations",
  office: "offices",
  theme: "themes",
  programme: "programmes",
  page: "pages",
} as const satisfies Record<AddressKind, keyof Register>;

export function toRegister(entries: PortalEntries): Register {
  return {
    organizations: byId(
      entries.organizations.map(({ id, data }) => ({ id, names: [data.name, ...data.aliases] })),
    ),
    offices: byId(
      entries.offices.map(({ id, data }) => ({
        id,
        names: [data.name, ...(data.feminineName === undefined ? [] : [data.feminineName]), ...data.aliases],
      })),
    ),
    themes: byId(entries.themes.map(({ id, data }) => ({ id, names: [data.name] }))),
    spheres: byId(
      entries.spheres.flatMap(({ data }) =>
        data.spheres.map(({ point, name }) => ({ id: point, names: [name] })),
      ),
    ),
    programmes: byId(
      entries.programmes.map(({ id, data }) => ({
        id,
        names: [data.name, data.short],
        year: data.year,
        adopted: data.adopted?.date,
      })),
    ),
    meetings: byId(entries.meetings.map(({ id, data }) => ({ id, names: [data.title], date: data.date }))),
    pages: byId(entries.pages.map(({ id, data }) => ({ id, names: [data.title] }))),
    proposals: byId(
      entries.meetings.flatMap(({ id, data }) =>
        data.proposals.map((proposal) => ({
          id: toProposalKey(id, proposal.id),
          names: [],
          date: data.date,
        })),
      ),
    ),
  };
}

/** A problem where an identifier is not in the register, with the nearest that are; nothing where it is. */
export function findUnknown(
  kind: ReferenceKind,
  reference: { readonly id: string | undefined; readonly place: Place },
  register: Register,
): readonly Problem[] {
  const { id, place } = reference;
  const known: ReadonlyMap<string, Candidate> = register[kindToList[kind]];
  if (id === undefined || known.has(id)) return [];
  const near = findNearest(id, [...known.values()]);
  if (kind !== "organization" && kind !== "office")
    return [toProblem(`unknown-${kind}`, place, { id, near })];
  const others = kind === "office" ? register.organizations : register.offices;
  return [toProblem(`unknown-${kind}`, place, { id, near, isOfOther: others.has(id) })];
}

const kindToList = {
  organization: "organizations",
  office: "offices",
  theme: "themes",
  sphere: "spheres",
  programme: "programmes",
  proposal: "proposals",
} as const satisfies Record<string, keyof Register>;

export type ReferenceKind = keyof typeof kindToList;

function byId<Item extends Candidate>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
