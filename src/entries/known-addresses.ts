import * as addresses from "../domain/addresses.ts";
import { findNearest } from "../domain/nearest.ts";
import type { MeetingData } from "../domain/meeting.ts";
import type { RedirectList } from "../domain/redirect.ts";
import { remember } from "../domain/remember.ts";
import { stances } from "../domain/stance.ts";
import { standings } from "../domain/commitment-record.ts";
import type { ReadFile } from "./read-entry.ts";

/** The paths that lead to a page or a file of the portal: pages one by one, files of data by their folder. */
export interface KnownAddresses {
  /** What could not be read is given the benefit of the doubt. */
  readonly has: (path: string) => boolean;
  /** The page of an entry whose file is named instead; none where there is none. */
  readonly named: (id: string) => readonly string[];
  /** The pages that a mistyped path may have meant: those beside it, or a section. */
  readonly near: (path: string) => readonly string[];
}

export function toKnownAddresses(read: readonly ReadFile[], publicFiles: readonly string[]): KnownAddresses {
  const pages = new Set([
    "/",
    ...Object.values(addresses.sections),
    ...publicFiles.map((file) => `/${file}`),
    ...read.flatMap(pathsOnce),
    ...listPaths(read),
  ]);
  const besides = (folder: string) =>
    [...pages]
      .filter((page) => folderOf(page) === folder)
      .map((page) => ({ id: page.slice(folder.length), names: [] }));
  return {
    has: (path) => {
      const page = path.replace(/strona\/(?:[2-9]|[1-9]\d+)\/$/, "").replace(/(?:index)\.html$/, "");
      return pages.has(page) || pages.has(`${page}/`) || isGenerated(page);
    },
    named: (id) => [...pages].filter((page) => page.endsWith(`/${id}/`)).slice(0, 1),
    near: (path) => {
      const folder = folderOf(path.toLowerCase());
      return findNearest(path.slice(folder.length), besides(folder)).map((page) => `${folder}${page}`);
    },
  };
}

const pathsOnce = remember(pathsOf);

function folderOf(path: string): string {
  return path.replace(/[^/]*\/?$/, "");
}

function pathsOf({ name, id, parts }: ReadFile): readonly string[] {
  switch (name) {
    case "meetings":
      return [addresses.meetingPath(id), ...meetingPaths(id, parts?.data as MeetingData | undefined)];
    case "organizations":
      return [
        addresses.organizationPath(id),
        addresses.proposalsByOrganizationPath(id),
        addresses.meetingsByOrganizationPath(id),
        addresses.commitmentsByOrganizationPath(id),
      ];
    case "offices":
      return [
        addresses.officePath(id),
        addresses.proposalsByAnsweringOfficePath(id),
        addresses.proposalsByProposingOfficePath(id),
        addresses.meetingsByUnitPath(id),
        addresses.meetingsByAttendingOfficePath(id),
        addresses.commitmentsByOfficePath(id),
      ];
    case "themes":
      return [
        addresses.themePath(id),
        addresses.proposalsByThemePath(id),
        addresses.commitmentsByThemePath(id),
      ];
    case "programmes":
      return [
        addresses.programmePath(id),
        addresses.annexPath(id),
        addresses.proposalsByProgrammePath(id),
        addresses.meetingsByProgrammePath(id),
      ];
    case "pages":
      return [addresses.pagePath(id)];
    case "spheres":
      return spherePaths(parts?.data);
    case "redirects":
      return redirectPaths(parts?.data as RedirectList | undefined);
    default:
      return [];
  }
}

function meetingPaths(id: string, data: MeetingData | undefined): readonly string[] {
  const year = data?.date?.slice(0, 4);
  const keys = (data?.proposals ?? []).map((proposal) => `${id}/${proposal.id}`);
  return [
    ...keys.flatMap((key) => [addresses.proposalPath(key), addresses.chainPath(key)]),
    ...(year === undefined
      ? []
      : [
          addresses.meetingYearPath(year),
          addresses.calendarYearPath(year),
          addresses.proposalsByYearPath(year),
          addresses.commitmentsByYearPath(year),
        ]),
  ];
}

function spherePaths(data: unknown): readonly string[] {
  const { spheres = [] } = (data ?? {}) as { spheres?: readonly { point: string }[] };
  return spheres.flatMap(({ point }) => [
    addresses.spherePath(point),
    addresses.proposalsBySpherePath(point),
    addresses.meetingsBySpherePath(point),
  ]);
}

function redirectPaths(data: RedirectList | undefined): readonly string[] {
  return (data?.redirects ?? []).map(({ kind, from }) => addresses.pathByKind[kind](from));
}

function listPaths(read: readonly ReadFile[]): readonly string[] {
  // An unread meeting may have proposals of any number.
  const unread = read.filter(({ name, entry }) => name === "meetings" && entry === undefined);
  return [
    ...(Object.keys(stances) as (keyof typeof stances)[]).map(addresses.proposalsByStancePath),
    ...(Object.keys(standings) as (keyof typeof standings)[]).map(addresses.commitmentsByStandingPath),
    addresses.undatedMeetingsPath,
    addresses.calendarAheadPath,
    ...unread.map(({ id }) => addresses.meetingPath(id)),
  ];
}

/** Files that the portal makes of its record, and sections that list what no entry names. */
function isGenerated(path: string): boolean {
  const [, first = ""] = path.split("/");
  const modelled = new Set(
    Object.values(addresses.sections)
      .filter((section) => !["/dane/", "/kanaly/", "/statystyki/"].includes(section))
      .map((section) => section.split("/")[1] ?? ""),
  );
  return (
    (addresses.reservedIds.pages.includes(first) && !modelled.has(first)) ||
    /^\/(?:sitemap\.xml|robots\.txt|opensearch\.xml|404\.html|\.well-known\/[a-z-]+\.txt|SHA256SUMS)$/.test(
      path,
    ) ||
    /^\/programy\/[a-z0-9-]+\/zalacznik\.(?:csv|docx)$/.test(path)
  );
}
