import { pagedPath } from "./addresses.ts";

export const itemsPerPage = 25;

/** One page of a browsable list. */
export interface ListPage<Item> {
  readonly path: string;
  /** What all of them have in common, e.g. "Temat: Lokale"; undefined for the list of all. */
  readonly filter: string | undefined;
  /** The list's first page. */
  readonly listPath: string;
  readonly page: number;
  readonly pages: number;
  /** Place of the first item of this page in the list, from 1. */
  readonly first: number;
  readonly items: readonly Item[];
  /** In the whole list. */
  readonly total: number;
}

/** A link that narrows a list down. */
export interface ListFilter {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}

/** The pages of one list; none for an empty one. */
export function toListPages<Item>(
  listPath: string,
  filter: string | undefined,
  items: readonly Item[],
): readonly ListPage<Item>[] {
  const pages = Math.ceil(items.length / itemsPerPage);
  return Array.from({ length: pages }, (_, index) => ({
    path: pagedPath(listPath, index + 1),
    filter,
    listPath,
    page: index + 1,
    pages,
    first: index * itemsPerPage + 1,
    items: items.slice(index * itemsPerPage, (index + 1) * itemsPerPage),
    total: items.length,
  }));
}
