import { countValues, isChosen, type FacetName, type PackedFacet } from "../../search/facets.ts";
import type { Choice } from "./address.ts";

/** Of some records those that fit every choice: any of a facet's chosen values, all facets. */
export function narrow(pages: readonly number[], chosen: readonly Choice[], facets: Facets): number[] {
  const wanted = [...new Set(chosen.map(({ name }) => name))].map((name) => {
    const facet = facets.get(name) ?? empty;
    const values = chosen
      .filter((choice) => choice.name === name)
      .map(({ value }) => facet.values.indexOf(value));
    return { facet, places: new Set(values) };
  });
  return pages.filter((page) => wanted.every(({ facet, places }) => isChosen(facet, places, page)));
}

/**
 * A facet's values with how many records each would leave under all other choices; those that leave none only where
 * chosen. Most first, years newest first.
 */
export function countFacet(
  name: FacetName,
  { pages, chosen, facets }: { pages: readonly number[]; chosen: readonly Choice[]; facets: Facets },
): CountedValue[] {
  const facet = facets.get(name) ?? empty;
  const others = chosen.filter((choice) => choice.name !== name);
  const counts = countValues(facet, narrow(pages, others, facets));
  return facet.values
    .map((value, place) => ({
      value,
      count: counts[place] ?? 0,
      isChosen: chosen.some((choice) => choice.name === name && choice.value === value),
    }))
    .filter(({ count, isChosen }) => count > 0 || isChosen)
    .sort(
      (a, b) => (name === "rok" ? 0 : b.count - a.count) || (a.value < b.value === (name === "rok") ? 1 : -1),
    );
}

const empty: PackedFacet = { values: [], column: [] };

export type Facets = ReadonlyMap<FacetName, PackedFacet>;

export interface CountedValue {
  readonly value: string;
  readonly count: number;
  readonly isChosen: boolean;
}
