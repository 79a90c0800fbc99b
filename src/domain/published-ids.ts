import { type AddressKind, addressKinds } from "./address-kind.ts";
import type { AddressRegistry } from "./address-registry.ts";

/** Every identifier under which something has a page today, by kind, in the order of the code units. */
export function toPublishedIds(portal: Addressed): AddressRegistry {
  const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] =>
    entries.map(({ id }) => id);
  return sorted({
    meeting: idsOf(portal.meetings),
    proposal: portal.proposals.map(({ key }) => key),
    organization: idsOf(portal.organizations),
    office: idsOf(portal.offices),
    theme: idsOf(portal.themes),
    programme: idsOf(portal.programmes),
    page: idsOf(portal.pages),
  });
}

/** A registry with everything of both. */
export function joinRegistries(a: AddressRegistry, b: AddressRegistry): AddressRegistry {
  return sorted(toRegistry((kind) => [...a[kind], ...b[kind]]));
}

/** What the second has and the first has not. */
export function findUnregistered(registry: AddressRegistry, published: AddressRegistry): AddressRegistry {
  return toRegistry((kind) => {
    const known = new Set(registry[kind]);
    return published[kind].filter((id) => !known.has(id));
  });
}

export function countIds(registry: AddressRegistry): number {
  return addressKinds.reduce((sum, kind) => sum + registry[kind].length, 0);
}

function sorted(registry: Readonly<Record<AddressKind, readonly string[]>>): AddressRegistry {
  return toRegistry((kind) => [...new Set(registry[kind])].sort());
}

function toRegistry(idsOf: (kind: AddressKind) => string[]): AddressRegistry {
  return Object.fromEntries(addressKinds.map((kind) => [kind, idsOf(kind)])) as AddressRegistry;
}

/** A portal, or as much of it as is known. */
interface Addressed extends Readonly<Record<PartsWithIds, readonly { readonly id: string }[]>> {
  readonly proposals: readonly { readonly key: string }[];
}

type PartsWithIds = "meetings" | "organizations" | "offices" | "themes" | "programmes" | "pages";
