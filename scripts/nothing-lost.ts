import { hash } from "node:crypto";
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
import {
  findLostLines,
  type MeetingPassages,
  toMeetingPassages,
  toProposalPassages,
} from "../src/publish/integrity/passages.ts";
import { wordsOfPage } from "../src/publish/integrity/words.ts";
import { kindNames, kinds } from "../src/publish/kinds.ts";
import type { Proofs } from "./rebuild/proofs.ts";
import { readTextParts } from "./read-text-parts.ts";
import { UserMistake } from "./user-mistake.ts";

/** Refuses a built site that lost something of its content. */
export function refuseLosses(losses: readonly string[]): void {
  if (losses.length > 0) throw new UserMistake(formatLosses(losses));
}

/** What the pages of a built site lost of the words of its content: a sentence each. */
export function findLostWords(build: BuiltPages): readonly string[] {
  return [...toPageChecks(build).values()].flatMap((toCheck) => toCheck().find());
}

/**
 * The same for a site that is being built, whose pages are looked at as they are told to be written. Of a page that was
 * never told, everything is lost that its file does not hold; of one that held the same words when it was the same, nothing.
 */
export async function findLostWordsOfWritten(
  build: BuiltPages,
  { pages, proofs }: Written,
): Promise<readonly string[]> {
  const checks = toPageChecks(build);
  const found = new Map<string, readonly string[]>();
  for await (const some of pages)
    for (const { file, sum } of some) {
      const check = checks.get(file)?.();
      if (check === undefined) continue;
      const proof = hash("sha256", `${sum} ${JSON.stringify(check.passages)}`, "base64url");
      const lost = proofs.has(proof) ? [] : check.find();
      if (lost.length === 0) proofs.add(proof);
      found.set(file, lost);
    }
  return Array.from(checks).flatMap(([file, toCheck]) => found.get(file) ?? toCheck().find());
}

/** How to find what a page lost, by the page's file, in the order of the content. */
function toPageChecks(build: BuiltPages): ReadonlyMap<string, () => PageCheck> {
  const { portal } = build.edition;
  const checks = [
    ...portal.meetings.flatMap((meeting) => [
      [meetingPath(meeting.id), () => checkMeetingPage(meeting, build)] as const,
      ...meeting.proposals.map(
        (proposal) => [proposalPath(proposal.key), () => checkProposalPage(proposal, build.folder)] as const,
      ),
    ]),
    ...portal.pages.map((page) => [pagePath(page.id), () => checkPageOfWords(page, build)] as const),
  ];
  return new Map(checks.map(([path, find]) => [toFile(path), find]));
}

function checkMeetingPage(meeting: Meeting, { edition, folder }: BuiltPages): PageCheck {
  const { file } = meeting;
  const place = { page: meetingPath(meeting.id), file };
  return checkPage(toMeetingPassages(meeting, toTextsOfBody(file, edition).plain), { place, folder });
}

function checkProposalPage(proposal: Proposal, folder: string): PageCheck {
  const place = { page: proposalPath(proposal.key), file: proposal.meeting.file };
  return checkPage({ inOrder: toProposalPassages(proposal), anywhere: [] }, { place, folder });
}

function checkPageOfWords({ id, title }: Page, { edition, folder }: BuiltPages): PageCheck {
  const place = { page: pagePath(id), file: `pages/${id}.mdx` };
  const inOrder = [
    { of: "tytuł", text: title },
    { of: "treść", text: toTextsOfBody(place.file, edition).plain },
  ];
  return checkPage({ inOrder, anywhere: [] }, { place, folder });
}

function checkPage(passages: MeetingPassages, { place, folder }: Looked): PageCheck {
  const { inOrder, anywhere } = passages;
  return {
    passages,
    find: () => {
      const page = wordsOfPage(readText(folder, toFile(place.page)));
      const lost = [
        ...findLostLines(inOrder, page, "in order"),
        ...findLostLines(anywhere, page, "anywhere"),
      ];
      return tellLostLines(lost, place);
    },
  };
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
  const everything = readEverythingIds(readParts(folder, `${dataSections.data}wszystko.json`));
  return kindNames.flatMap((kind) => {
    const { slug } = kinds[kind];
    const downloads = formatNames.map((format) => ({ path: downloadPath(slug, format), format }));
    const lists = [...downloads, { path: apiListPath(slug), format: "json" as const }];
    const records = addressedKinds.includes(kind)
      ? listNames(folder, `${dataSections.api}${slug}`, ".json")
      : [];
    return [
      ...lists.flatMap(({ path, format }) =>
        tellWrongIds(path, expected[kind], readIds(kind, format, readParts(folder, path))),
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

const toFile = (path: string): string => `${path}index.html`;

/** Nothing where there is no such file: then all that it should hold is lost. */
function readText(folder: string, path: string): string {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function readParts(folder: string, path: string): Iterable<string> {
  const file = join(folder, path);
  return existsSync(file) ? readTextParts(file) : [];
}

export interface BuiltPages {
  readonly edition: Edition;
  /** Where the site was built. */
  readonly folder: string;
}

/** A page that stands in its place: `/o-portalu/index.html`. */
export interface WrittenPage {
  readonly file: string;
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
}

interface Written {
  readonly pages: AsyncIterable<readonly WrittenPage[]>;
  /** Of pages that held all words of the same content. */
  readonly proofs: Proofs;
}

interface PageCheck {
  readonly passages: MeetingPassages;
  /** Looks at the page for them. */
  readonly find: () => readonly string[];
}

interface Looked extends Pick<BuiltPages, "folder"> {
  readonly place: { readonly page: string; readonly file: string };
}

export interface BuiltFiles extends Pick<BuiltPages, "folder"> {
  readonly portal: Portal;
  /** Identifiers of the records that were read for the search. */
  readonly indexed: readonly string[];
}
