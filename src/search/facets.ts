import type { SearchRecord } from "./record.ts";

/** What results can be filtered by, in the order of the page. */
export const facetNames = ["temat", "stanowisko", "rok", "organizacja", "jednostka", "program"] as const;

export function facetsOf(record: SearchRecord): Facets {
  return {
    temat: record.themes,
    stanowisko: listed(record.stance),
    rok: listed(record.year),
    organizacja: record.proposers.map(({ name }) => name),
    jednostka: record.offices.map(({ name }) => name),
    program: listed(record.programme),
  };
}

/** For each facet its values and, record by record, their places among the values. */
export function packFacets(records: readonly Facets[]): Map<FacetName, PackedFacet> {
  return new Map(
    facetNames.map((name) => {
      const values = [...new Set(records.flatMap((facets) => facets[name]))].sort();
      const places = new Map(values.map((value, place) => [value, place]));
      const column = records.map((facets) => facets[name].map((value) => places.get(value) ?? -1));
      return [name, { values, column }];
    }),
  );
}

/** Records, by number, that have one of the chosen values. */
export function isChosen({ column }: PackedFacet, chosen: ReadonlySet<number>, page: number): boolean {
  return column[page]?.some((place) => chosen.has(place)) === true;
}

/** How many of the given records have each value. */
export function countValues({ values, column }: PackedFacet, pages: Iterable<number>): number[] {
  const counts = values.map(() => 0);
  for (const page of pages) for (const place of column[page] ?? []) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}

function listed(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}

export type FacetName = (typeof facetNames)[number];

export type Facets = Readonly<Record<FacetName, readonly string[]>>;

export interface PackedFacet {
  readonly values: readonly string[];
  readonly column: readonly (readonly number[])[];
}
