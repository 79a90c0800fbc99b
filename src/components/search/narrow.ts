import { countValues, type FacetName, type PackedFacet } from "../../search/facets.ts";
import type { Choice } from "./address.ts";

/** Of some records those that fit every choice: any of a facet's chosen values, all facets. */
export function narrow(pages: readonly number[], chosen: readonly Choice[], facets: Facets): number[] {
  const wanted = Array.from(facets, ([name, { ids, column }]) => ({
    column,
    places: chosen.flatMap((choice) => (choice.name === name ? ids.indexOf(choice.id) : [])),
  })).filter(({ places }) => places.length > 0);
  return pages.filter((page) =>
    wanted.every(({ column, places }) => column[page]?.some((place) => places.includes(place))),
  );
}

/**
 * A facet's values with how many records each would leave under all other choices; those that leave none only where
 * chosen. Most first, years newest first.
 */
export function countFacet(
  facet: FacetName,
  { pages, chosen, facets }: { pages: readonly number[]; chosen: readonly Choice[]; facets: Facets },
): CountedValue[] {
  const packed = facets.get(facet);
  if (packed === undefined) return [];
  const others = chosen.filter((choice) => choice.name !== facet);
  const counts = countValues(packed, narrow(pages, others, facets));
  const values = packed.ids.map((id, place) => ({
    id,
    label: packed.names[place] ?? id,
    count: counts[place] ?? 0,
    isChosen: chosen.some((choice) => choice.name === facet && choice.id === id),
  }));
  return (facet === "rok" ? values.reverse() : values.sort((a, b) => b.count - a.count)).filter(
    ({ count, isChosen }) => count > 0 || isChosen,
  );
}

export type Facets = ReadonlyMap<FacetName, PackedFacet>;

export interface CountedValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}
