import type { SearchName, SearchRecord } from "./record.ts";

/** What results can be filtered by, in the order of the page. */
export const facetNames = ["temat", "stanowisko", "rok", "organizacja", "jednostka", "program"] as const;

export function facetsOf(record: SearchRecord): Facets {
  return {
    temat: record.themes,
    stanowisko: listed(record.stance),
    rok: listed(record.year).map((year) => ({ id: year, name: year })),
    organizacja: record.proposers,
    jednostka: record.offices,
    program: listed(record.programme),
  };
}

/** For each facet its values and, record by record, their places among the values. */
export function packFacets(records: readonly Facets[]): Map<FacetName, PackedFacet> {
  return new Map(
    facetNames.map((facet) => {
      const names = new Map(records.flatMap((facets) => facets[facet].map(({ id, name }) => [id, name])));
      const ids = [...names.keys()].sort();
      const places = new Map(ids.map((id, place) => [id, place]));
      const column = records.map((facets) => facets[facet].map(({ id }) => places.get(id) ?? -1));
      return [facet, { ids, names: ids.map((id) => names.get(id) ?? id), column }];
    }),
  );
}

/** How many of the given records have each value. */
export function countValues({ ids, column }: PackedFacet, pages: Iterable<number>): number[] {
  const counts = ids.map(() => 0);
  for (const page of pages) for (const place of column[page] ?? []) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

function listed<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

export type FacetName = (typeof facetNames)[number];

export type Facets = Readonly<Record<FacetName, readonly SearchName[]>>;

export interface PackedFacet {
  readonly ids: readonly string[];
  /** What is shown for each of the ids. */
  readonly names: readonly string[];
  readonly column: readonly (readonly number[])[];
}
