import { officeKinds, type Office, type OfficeKind } from "./office.ts";
import type { Portal } from "./portal.ts";

/**
 * The tops of the city's structure: offices that others are under, and those whose place is not known,
 * gathered by kind in the order of the kinds.
 */
export function toOfficeRoots({ offices, index }: Pick<Portal, "offices" | "index">): OfficeRoots {
  const roots = offices.filter(({ parent }) => parent === undefined);
  const isTop = ({ id, kind }: Office): boolean => kind === "office" || index.officesByParent.has(id);
  const rest = roots.filter((office) => !isTop(office));
  const kinds = Object.keys(officeKinds) as OfficeKind[];
  return {
    trees: roots.filter(isTop),
    loose: kinds
      .map((kind) => ({ heading: officeKinds[kind], offices: rest.filter((office) => office.kind === kind) }))
      .filter((group) => group.offices.length > 0),
  };
}

/** From the top of the structure down to the office above this one. */
export function officesAbove(office: Office, { offices }: Pick<Portal, "offices">): readonly Office[] {
  const parent = offices.find(({ id }) => id === office.parent);
  return parent === undefined ? [] : [...officesAbove(parent, { offices }), parent];
}

export interface OfficeRoots {
  readonly trees: readonly Office[];
  readonly loose: readonly { readonly heading: string; readonly offices: readonly Office[] }[];
}
