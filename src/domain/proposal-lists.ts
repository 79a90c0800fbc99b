import {
  pagedPath,
  proposalsByStancePath,
  proposalsByThemePath,
  proposalsByYearPath,
  sections,
} from "./addresses.ts";
import type { Portal, Proposal } from "./portal.ts";
import { stanceIds, stances } from "./stance.ts";

export const proposalsPerPage = 25;

/** One page of a browsable list of proposals. */
export interface ProposalListPage {
  readonly path: string;
  /** What all of them have in common, e.g. "Temat: Lokale"; undefined for the list of all. */
  readonly filter: string | undefined;
  /** The list's first page. */
  readonly listPath: string;
  readonly page: number;
  readonly pages: number;
  /** Place of the first proposal of this page in the list, from 1. */
  readonly first: number;
  readonly proposals: readonly Proposal[];
  /** In the whole list. */
  readonly total: number;
}

export interface ProposalFilter {
  readonly label: string;
  readonly path: string;
  readonly count: number;
}

/** Every page of every list: all proposals, by theme, by stance, by year. Lists without proposals are left out. */
export function toProposalListPages(portal: Portal): readonly ProposalListPage[] {
  const { index } = portal;
  return [
    ...toPages(sections.proposals, undefined, portal.proposals),
    ...portal.themes.flatMap(({ id, name }) =>
      toPages(proposalsByThemePath(id), `Temat: ${name}`, index.proposalsByTheme.get(id) ?? []),
    ),
    ...stanceIds.flatMap((stance) =>
      toPages(
        proposalsByStancePath(stance),
        `Stanowisko: ${stances[stance].label}`,
        index.proposalsByStance.get(stance) ?? [],
      ),
    ),
    ...[...index.proposalsByYear].flatMap(([year, proposals]) =>
      toPages(proposalsByYearPath(year), `Rok: ${year}`, proposals),
    ),
  ];
}

/** The links that narrow the list down, those without proposals left out. */
export function toProposalFilters({
  themes,
  index,
}: Portal): Readonly<Record<"stances" | "themes" | "years", readonly ProposalFilter[]>> {
  return {
    stances: stanceIds
      .map((stance) => ({
        label: stances[stance].label,
        path: proposalsByStancePath(stance),
        count: index.proposalsByStance.get(stance)?.length ?? 0,
      }))
      .filter(isNotEmpty),
    themes: themes
      .map(({ id, name }) => ({
        label: name,
        path: proposalsByThemePath(id),
        count: index.proposalsByTheme.get(id)?.length ?? 0,
      }))
      .filter(isNotEmpty),
    years: [...index.proposalsByYear]
      .map(([year, proposals]) => ({ label: year, path: proposalsByYearPath(year), count: proposals.length }))
      .filter(isNotEmpty),
  };
}

function isNotEmpty({ count }: ProposalFilter): boolean {
  return count > 0;
}

function toPages(
  listPath: string,
  filter: string | undefined,
  proposals: readonly Proposal[],
): readonly ProposalListPage[] {
  const pages = Math.ceil(proposals.length / proposalsPerPage);
  return Array.from({ length: pages }, (_, index) => ({
    path: pagedPath(listPath, index + 1),
    filter,
    listPath,
    page: index + 1,
    pages,
    first: index * proposalsPerPage + 1,
    proposals: proposals.slice(index * proposalsPerPage, (index + 1) * proposalsPerPage),
    total: proposals.length,
  }));
}
