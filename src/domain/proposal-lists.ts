import { proposalsByStancePath, proposalsByThemePath, proposalsByYearPath, sections } from "./addresses.ts";
import { type ListFilter, type ListPage, toListPages } from "./list-page.ts";
import type { Portal, Proposal } from "./portal.ts";
import { stanceIds, stances } from "./stance.ts";

/** Every page of every list: all proposals, by theme, by stance, by year. Lists without proposals are left out. */
export function toProposalListPages(portal: Portal): readonly ListPage<Proposal>[] {
  const { index } = portal;
  return [
    ...toListPages(sections.proposals, undefined, portal.proposals),
    ...portal.themes.flatMap(({ id, name }) =>
      toListPages(proposalsByThemePath(id), `Temat: ${name}`, index.proposalsByTheme.get(id) ?? []),
    ),
    ...stanceIds.flatMap((stance) =>
      toListPages(
        proposalsByStancePath(stance),
        `Stanowisko: ${stances[stance].label}`,
        index.proposalsByStance.get(stance) ?? [],
      ),
    ),
    ...[...index.proposalsByYear].flatMap(([year, proposals]) =>
      toListPages(proposalsByYearPath(year), `Rok: ${year}`, proposals),
    ),
  ];
}

/** The links that narrow the list down, those without proposals left out. */
export function toProposalFilters({
  themes,
  index,
}: Portal): Readonly<Record<"stances" | "themes" | "years", readonly ListFilter[]>> {
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

function isNotEmpty({ count }: ListFilter): boolean {
  return count > 0;
}
