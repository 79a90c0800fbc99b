import { pagedPath } from "./addresses.ts";

export const itemsPerPage = 25;

/** Of lists whose items are a line or two. */
export const shortItemsPerPage = 100;

/** What a list is, apart from what it holds. */
export interface ListHead {
  /** Of its first page. */
  readonly path: string;
  /** What all items have in common, e.g. "Temat: Lokale"; undefined for the list of all. */
  readonly filter: string | undefined;
  /** The page about what they have in common. */
  readonly about?: { readonly label: string; readonly path: string };
  /** 25 where it is not said. */
  readonly pageSize?: number;
}

/** One page of a browsable list. */
export interface ListPage<Item> extends Pick<ListHead, "filter" | "about"> {
  readonly path: string;
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
export function toListPages<Item>(list: ListHead, items: readonly Item[]): readonly ListPage<Item>[] {
  const { path, filter, about, pageSize = itemsPerPage } = list;
  const pages = Math.ceil(items.length / pageSize);
  return Array.from({ length: pages }, (_, index) => ({
    path: pagedPath(path, index + 1),
    filter,
    ...(about === undefined ? {} : { about }),
    listPath: path,
    page: index + 1,
    pages,
    first: index * pageSize + 1,
    items: items.slice(index * pageSize, (index + 1) * pageSize),
    total: items.length,
  }));
}

/** The pages of a list that stands whole on the page it is about as long as it is short; then it has none. */
export function toLongListPages<Item>(
  list: ListHead,
  items: readonly Item[] = [],
): readonly ListPage<Item>[] {
  return items.length <= shownInDossier ? [] : toListPages(list, items);
}

/** How many proposals, and how many meetings, the page of what they have in common shows itself. */
export const shownInDossier = itemsPerPage;

/** A list's only page where there is nothing to list, so that its address never dies. */
export function toEmptyPage(path: string): ListPage<never> {
  return { path, filter: undefined, listPath: path, page: 1, pages: 1, first: 0, items: [], total: 0 };
}
