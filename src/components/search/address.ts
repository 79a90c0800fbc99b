import type { FacetName } from "../../search/facets.ts";

/** What is asked for, as the page's address says it. */
export function parseAddress(address: string, facets: readonly FacetName[]): Wish {
  const parameters = new URLSearchParams(address);
  return {
    text: (parameters.get("q") ?? "").slice(0, longestQuery),
    isByDate: parameters.get("kolejnosc") === "data",
    isVerbatim: parameters.has("dokladnie"),
    chosen: facets.flatMap((name) => parameters.getAll(name).map((id): Choice => ({ name, id }))),
  };
}

export function formatAddress({ text, isByDate, isVerbatim, chosen }: Wish): string {
  const parameters = new URLSearchParams();
  if (text !== "") parameters.set("q", text);
  for (const { name, id } of chosen) parameters.append(name, id);
  if (isByDate) parameters.set("kolejnosc", "data");
  if (isVerbatim) parameters.set("dokladnie", "1");
  const query = parameters.toString();
  return query === "" ? "./" : `?${query}`;
}

export const longestQuery = 300;

export interface Wish {
  readonly text: string;
  readonly isByDate: boolean;
  /** No word is taken for a mistyped one. */
  readonly isVerbatim: boolean;
  readonly chosen: readonly Choice[];
}

export interface Choice {
  readonly name: FacetName;
  readonly id: string;
}
