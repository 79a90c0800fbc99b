import { letterFragment, indexLetter } from "../polish/collation.ts";
import { pagedPath, sections } from "./addresses.ts";
import { type ListPage, toListPages } from "./list-page.ts";
import type { Organization } from "./organization.ts";
import type { Portal } from "./portal.ts";
import { remember } from "./remember.ts";

// A name is a line.
const namesPerPage = 300;

/** The pages of the list of organisations, by name. */
export function toOrganizationListPages({
  organizations,
}: Pick<Portal, "organizations">): readonly ListPage<Organization>[] {
  const list = { path: sections.organizations, filter: undefined, pageSize: namesPerPage };
  return toListPages(list, organizations);
}

/** The letters of the whole list, in its order, each with the place where its names begin. */
export const toLetters: (portal: Pick<Portal, "organizations">) => readonly Letter[] = remember(
  ({ organizations }) => {
    const first = new Map<string, number>();
    for (const [index, { name }] of organizations.entries()) {
      const letter = indexLetter(name);
      if (!first.has(letter)) first.set(letter, index);
    }
    return Array.from(first, ([letter, index]) => {
      const page = Math.floor(index / namesPerPage) + 1;
      return { letter, page, path: `${pagedPath(sections.organizations, page)}#${letterFragment(letter)}` };
    });
  },
);

export interface Letter {
  readonly letter: string;
  /** On which its names begin. */
  readonly page: number;
  readonly path: string;
}
