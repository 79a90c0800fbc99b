import {
  meetingsByAttendingOfficePath,
  meetingsByOrganizationPath,
  meetingsByProgrammePath,
  meetingsBySpherePath,
  meetingsByUnitPath,
  meetingYearPath,
  undatedMeetingsPath,
} from "./addresses.ts";
import {
  type ListHead,
  type ListPage,
  shortItemsPerPage,
  toListPages,
  toLongListPages,
} from "./list-page.ts";
import {
  aboutOffice,
  aboutOrganization,
  aboutProgramme,
  aboutSphere,
  type ListSubject,
} from "./list-subject.ts";
import type { Meeting, Portal } from "./portal.ts";
import { sphereLabel } from "./sphere.ts";

/**
 * Every page of every list of meetings: a list a year, and those that grew too long for the page of an organisation, an
 * office, a sphere, a programme or for the list of all. A page's `filter` is its heading.
 */
export function toMeetingListPages(portal: Portal): readonly ListPage<Meeting>[] {
  const undated = portal.meetings.filter(({ date }) => date === undefined);
  return [
    ...[...portal.index.meetingsByYear].flatMap(([year, meetings]) =>
      toListPages(toHead(meetingYearPath(year), `Spotkania w ${year} roku`), meetings),
    ),
    ...toLongListPages(
      toHead(undatedMeetingsPath, "Spotkania, których data nie jest jeszcze znana"),
      undated,
    ),
    ...toDossierLists(portal).flatMap(({ list, meetings }) => toLongListPages(list, meetings)),
  ];
}

function toDossierLists({
  organizations,
  offices,
  spheres,
  programmes,
  index,
}: Portal): readonly DossierList[] {
  return [
    ...organizations.map((one) => ({
      list: toHead(meetingsByOrganizationPath(one.id), `Spotkania: ${one.name}`, aboutOrganization(one)),
      meetings: index.meetingsByOrganization.get(one.id),
    })),
    ...offices.map((office) => ({
      list: toHead(
        meetingsByUnitPath(office.id),
        `Prowadzone spotkania: ${office.name}`,
        aboutOffice(office),
      ),
      meetings: index.meetingsByUnit.get(office.id),
    })),
    ...offices.map((office) => ({
      list: toHead(
        meetingsByAttendingOfficePath(office.id),
        `Udział w spotkaniach: ${office.name}`,
        aboutOffice(office),
      ),
      meetings: index.meetingsByAttendingOffice.get(office.id),
    })),
    ...spheres.map((sphere) => ({
      list: toHead(meetingsBySpherePath(sphere.id), `Spotkania. ${sphereLabel(sphere)}`, aboutSphere(sphere)),
      meetings: index.meetingsBySphere.get(sphere.id),
    })),
    ...programmes.map((programme) => ({
      list: toHead(
        meetingsByProgrammePath(programme.id),
        `Spotkania: ${programme.short}`,
        aboutProgramme(programme),
      ),
      meetings: index.meetingsByProgramme.get(programme.id),
    })),
  ];
}

function toHead(path: string, filter: string, about?: ListSubject): ListHead {
  return { path, filter, ...(about === undefined ? {} : { about }), pageSize: shortItemsPerPage };
}

interface DossierList {
  readonly list: ListHead;
  readonly meetings: readonly Meeting[] | undefined;
}
