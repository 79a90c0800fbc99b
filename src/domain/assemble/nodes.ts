import type { Entry, PortalEntries } from "../collections.ts";
import type { Office } from "../office.ts";
import type { Organization } from "../organization.ts";
import type { Programme } from "../programme.ts";
import type { Sphere } from "../sphere.ts";
import type { Theme } from "../theme.ts";

/** The entries that others refer to and that refer to nothing themselves, by identifier. */
export interface Nodes {
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly spheres: ReadonlyMap<string, Sphere>;
  readonly programmes: ReadonlyMap<string, Programme>;
}

export function toNodes(entries: PortalEntries): Nodes {
  return {
    organizations: toMap(entries.organizations),
    offices: toMap(entries.offices),
    themes: toMap(entries.themes),
    programmes: toMap(entries.programmes),
    spheres: new Map(
      entries.spheres.flatMap(({ data }) =>
        data.spheres.map(({ point, name }) => [point, { id: point, name }] as const),
      ),
    ),
  };
}

/** The node of an identifier that was checked before; a miss is an error of ours. */
export function pick<Node>(nodes: ReadonlyMap<string, Node>, id: string): Node {
  const node = nodes.get(id);
  if (node === undefined) throw new Error(`no entry "${id}" although no problem was found`);
  return node;
}

function toMap<Data>(entries: readonly Entry<Data>[]): ReadonlyMap<string, Data & { readonly id: string }> {
  return new Map(entries.map(({ id, data }) => [id, { ...data, id }]));
}
