import {
  proposalsByAnsweringOfficePath,
  proposalsByOrganizationPath,
  proposalsByProgrammePath,
  proposalsByProposingOfficePath,
  proposalsBySpherePath,
  proposalsByStancePath,
  proposalsByThemePath,
  proposalsByYearPath,
  sections,
  themePath,
} from "./addresses.ts";
import { type ListFilter, type ListHead, type ListPage, toListPages, toLongListPages } from "./list-page.ts";
import { aboutOffice, aboutOrganization, aboutProgramme, aboutSphere } from "./list-subject.ts";
import type { Portal, Proposal } from "./portal.ts";
import { shareOne } from "./shared-fact.ts";
import { sphereLabel } from "./sphere.ts";
import { stanceIds, stances } from "./stance.ts";

/**
 * Every page of every list: all proposals, by theme, by stance, by year, and those that grew too long for the page of
 * an organisation, an office, a sphere or a programme. Lists without proposals are left out.
 */
export function toProposalListPages(portal: Portal): readonly ListPage<Proposal>[] {
  const { index } = portal;
  return [
    ...toListPages({ path: sections.proposals, filter: undefined }, portal.proposals),
    ...portal.themes.flatMap(({ id, name }) =>
      toListPages(
        {
          path: proposalsByThemePath(id),
          filter: `Temat: ${name}`,
          about: { label: name, path: themePath(id) },
        },
        index.proposalsByTheme.get(id) ?? [],
      ),
    ),
    ...stanceIds.flatMap((stance) =>
      toListPages(
        { path: proposalsByStancePath(stance), filter: `Stanowisko: ${stances[stance].label}` },
        index.proposalsByStance.get(stance) ?? [],
      ),
    ),
    ...[...index.proposalsByYear].flatMap(([year, proposals]) =>
      toListPages({ path: proposalsByYearPath(year), filter: `Rok: ${year}` }, proposals),
    ),
    ...toDossierLists(portal).flatMap(({ proposals, ...list }) => toLongListPages(list, proposals)),
  ];
}

/** Lists to which only the pages lead of what they are about: in a filter they would be too many. */
function toDossierLists({
  organizations,
  offices,
  spheres,
  programmes,
  index,
}: Portal): readonly DossierList[] {
  return [
    ...organizations.map((one) => ({
      path: proposalsByOrganizationPath(one.id),
      filter: `Organizacja: ${one.name}`,
      about: aboutOrganization(one),
      proposals: index.proposalsByOrganization.get(one.id),
    })),
    ...offices.map((office) => ({
      path: proposalsByAnsweringOfficePath(office.id),
      filter: `Odpowiada: ${office.name}`,
      about: aboutOffice(office),
      proposals: index.proposalsByAnsweringOffice.get(office.id),
    })),
    ...offices.map((office) => ({
      path: proposalsByProposingOfficePath(office.id),
      filter: `Zgłasza: ${office.name}`,
      about: aboutOffice(office),
      proposals: index.proposalsByProposingOffice.get(office.id),
    })),
    ...spheres.map((sphere) => ({
      path: proposalsBySpherePath(sphere.id),
      filter: sphereLabel(sphere),
      about: aboutSphere(sphere),
      proposals: index.proposalsBySphere.get(sphere.id),
    })),
    ...programmes.map((programme) => ({
      path: proposalsByProgrammePath(programme.id),
      filter: `Program: ${programme.short}`,
      about: aboutProgramme(programme),
      proposals: index.proposalsByProgramme.get(programme.id),
    })),
  ];
}

/** The links that narrow the list down, those without proposals left out. */
export const toProposalFilters: (portal: Portal) => ProposalFilters = shareOne(
  "proposal-filters",
  ({ themes, index }) => ({
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
  }),
);

function isNotEmpty({ count }: ListFilter): boolean {
  return count > 0;
}

type ProposalFilters = Readonly<Record<"stances" | "themes" | "years", readonly ListFilter[]>>;

interface DossierList extends ListHead {
  readonly proposals: readonly Proposal[] | undefined;
}
