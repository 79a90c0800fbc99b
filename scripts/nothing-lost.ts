import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { meetingPath, pagePath, proposalPath } from "../src/domain/addresses.ts";
import type { Page } from "../src/domain/page.ts";
import type { Meeting, Portal, Proposal } from "../src/domain/portal.ts";
import { apiListPath, dataSections, downloadPath } from "../src/publish/addresses-of-data.ts";
import { addressedKinds } from "../src/publish/api/openapi.ts";
import { toTextsOfBody } from "../src/publish/bodies.ts";
import { formatNames } from "../src/publish/downloads.ts";
import type { Edition } from "../src/publish/edition.ts";
import { readEverythingIds, readIds, toExpectedIds } from "../src/publish/integrity/ids.ts";
import { formatLosses, tellLostLines, tellWrongIds } from "../src/publish/integrity/losses.ts";
import { findLostLines, toMeetingPassages, toProposalPassages } from "../src/publish/integrity/passages.ts";
import { wordsOfPage } from "../src/publish/integrity/words.ts";
import { kindNames, kinds } from "../src/publish/kinds.ts";
import { UserMistake } from "./user-mistake.ts";

/** Refuses a built site that lost something of its content. */
export function refuseLosses(losses: readonly string[]): void {
  if (losses.length > 0) throw new UserMistake(formatLosses(losses));
}

/** What the pages of a built site lost of the words of its content: a sentence each. */
export function findLostWords(build: BuiltPages): readonly string[] {
  return [...toPageChecks(build).values()].flatMap((find) => find());
}

/**
 * The same for a site that is being built, whose pages are looked at as they are told to be written: by their files,
 * `/o-portalu/index.html`. Of a page that was never told, everything is lost that its file does not hold.
 */
export async function findLostWordsOfWritten(
  build: BuiltPages,
  written: AsyncIterable<readonly string[]>,
): Promise<readonly string[]> {
  const checks = toPageChecks(build);
  const found = new Map<string, readonly string[]>();
  for await (const files of written)
    for (const file of files) {
      const find = checks.get(file);
      if (find !== undefined) found.set(file, find());
    }
  return Array.from(checks).flatMap(([file, find]) => found.get(file) ?? find());
}

/** How to find what a page lost, by the page's file, in the order of the content. */
function toPageChecks(build: BuiltPages): ReadonlyMap<string, () => readonly string[]> {
  const { portal } = build.edition;
  const checks = [
    ...portal.meetings.flatMap((meeting) => [
      [meetingPath(meeting.id), () => findLostMeetingWords(meeting, build)] as const,
      ...meeting.proposals.map(
        (proposal) =>
          [proposalPath(proposal.key), () => findLostProposalWords(proposal, build.folder)] as const,
      ),
    ]),
    ...portal.pages.map((page) => [pagePath(page.id), () => findLostPageWords(page, build)] as const),
  ];
  return new Map(checks.map(([path, find]) => [toFile(path), find]));
}

function findLostMeetingWords(meeting: Meeting, { edition, folder }: BuiltPages): readonly string[] {
  const { file } = meeting;
  const place = { page: meetingPath(meeting.id), file };
  const page = readWords(folder, place.page);
  const { inOrder, anywhere } = toMeetingPassages(meeting, toTextsOfBody(file, edition).plain);
  const lost = [...findLostLines(inOrder, page, "in order"), ...findLostLines(anywhere, page, "anywhere")];
  return tellLostLines(lost, place);
}

function findLostProposalWords(proposal: Proposal, folder: string): readonly string[] {
  const place = { page: proposalPath(proposal.key), file: proposal.meeting.file };
  const passages = toProposalPassages(proposal);
  return tellLostLines(findLostLines(passages, readWords(folder, place.page), "in order"), place);
}

function findLostPageWords({ id, title }: Page, { edition, folder }: BuiltPages): readonly string[] {
  const place = { page: pagePath(id), file: `pages/${id}.mdx` };
  const passages = [
    { of: "tytuł", text: title },
    { of: "treść", text: toTextsOfBody(place.file, edition).plain },
  ];
  return tellLostLines(findLostLines(passages, readWords(folder, place.page), "in order"), place);
}

/**
 * Which records of the content the search lacks, a sentence each: of those that were read for it, and of those that
 * then lie in its folder for a browser to ask for.
 */
export function findLostRecords({ portal, indexed, folder }: BuiltFiles): readonly string[] {
  const proposals = portal.proposals.map(({ key }) => key);
  const files = listNames(folder, "pagefind/record", ".bin");
  const written = files.map((name) => {
    const shown = gunzipSync(readFileSync(join(folder, "pagefind/record", `${name}.bin`)));
    return (JSON.parse(shown.toString("utf8")) as { readonly id: string }).id;
  });
  return [
    ...tellWrongIds("wyszukiwarka", proposals, indexed),
    ...tellWrongIds("pagefind/record", proposals, written),
  ];
}

/** Which records of the content the data lack: a sentence each. */
export function findLostData({ edition, folder }: BuiltPages): readonly string[] {
  const expected = toExpectedIds(edition);
  const everything = readEverythingIds(readText(folder, `${dataSections.data}wszystko.json`));
  return kindNames.flatMap((kind) => {
    const { slug } = kinds[kind];
    const downloads = formatNames.map((format) => ({ path: downloadPath(slug, format), format }));
    const lists = [...downloads, { path: apiListPath(slug), format: "json" as const }];
    const records = addressedKinds.includes(kind)
      ? listNames(folder, `${dataSections.api}${slug}`, ".json")
      : [];
    return [
      ...lists.flatMap(({ path, format }) =>
        tellWrongIds(path, expected[kind], readIds(kind, format, readText(folder, path))),
      ),
      ...tellWrongIds(`${dataSections.data}wszystko.json`, expected[kind], everything[kind]),
      ...(addressedKinds.includes(kind)
        ? tellWrongIds(`${dataSections.api}${slug}/`, expected[kind], records)
        : []),
    ];
  });
}

/** Names of the files below a folder without their ending: `meeting/1`. */
function listNames(folder: string, below: string, ending: string): readonly string[] {
  const place = join(folder, below);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length).replaceAll("\\", "/"));
}

function readWords(folder: string, path: string): string {
  return wordsOfPage(readText(folder, toFile(path)));
}

const toFile = (path: string): string => `${path}index.html`;

/** Nothing where there is no such file: then all that it should hold is lost. */
function readText(folder: string, path: string): string {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

export interface BuiltPages {
  readonly edition: Edition;
  /** Where the site was built. */
  readonly folder: string;
}

export interface BuiltFiles extends Pick<BuiltPages, "folder"> {
  readonly portal: Portal;
  /** Identifiers of the records that were read for the search. */
  readonly indexed: readonly string[];
}
