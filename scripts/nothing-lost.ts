import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { meetingPath, pagePath, proposalPath } from "../src/domain/addresses.ts";
import type { Page } from "../src/domain/page.ts";
import type { Meeting, Portal, Proposal } from "../src/domain/portal.ts";
import { toTextsOfBody } from "../src/publish/bodies.ts";
import type { Edition } from "../src/publish/edition.ts";
import { formatLosses, tellLostLines } from "../src/publish/integrity/losses.ts";
import {
  findLostLines,
  type MeetingPassages,
  toMeetingPassages,
  toProposalPassages,
} from "../src/publish/integrity/passages.ts";
import { wordsOfPage } from "../src/publish/integrity/words.ts";
import type { Proofs } from "./rebuild/proofs.ts";
import { type SharedRow, takeFrom } from "./row-of-work.ts";
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
 * The same for a site that is being built, whose pages are looked at as they are told to be written, those of proposals
 * as long as the other thread leaves any. Of a page that was never told, everything is lost that its file does not hold;
 * of one that held the same words when it was the same, nothing.
 */
export async function findLostWordsOfWritten(
  build: BuiltPages,
  { pages, looked, proofs, row }: Written,
): Promise<readonly string[]> {
  const checks = toPageChecks(build);
  const { portal } = build.edition;
  const shared = new Set(
    toProposalChecks(portal, build.folder)
      .keys()
      .filter((file) => checks.has(file)),
  );
  const found = new Map<string, readonly string[]>();
  for await (const some of pages)
    for (const { file, sum } of some) {
      const check = checks.get(file);
      if (check === undefined || (shared.has(file) && takeFrom(row, 1) >= shared.size)) continue;
      found.set(file, lookAt(check(), sum, proofs));
    }
  const other = await looked;
  for (const digest of other.proved) proofs.add(digest);
  return Array.from(
    checks,
    ([file, toCheck]) => found.get(file) ?? other.found.get(file) ?? toCheck().find(),
  ).flat();
}

/** What a page lost, unless it was proved before that the same page held the same words. */
export function lookAt(
  { passages, find }: PageCheck,
  sum: string,
  proofs: Pick<Proofs, "has" | "add">,
): readonly string[] {
  const proof = hash("sha256", `${sum} ${JSON.stringify(passages)}`, "base64url");
  const lost = proofs.has(proof) ? [] : find();
  if (lost.length === 0) proofs.add(proof);
  return lost;
}

/** How to find what the page of a proposal lost, by its file. */
export function toProposalChecks(
  { proposals }: Portal,
  folder: string,
): ReadonlyMap<string, () => PageCheck> {
  return new Map(
    proposals.map((proposal) => [
      toFile(proposalPath(proposal.key)),
      () => checkProposalPage(proposal, folder),
    ]),
  );
}

/** How to find what a page lost, by the page's file, in the order of the content. */
function toPageChecks(build: BuiltPages): ReadonlyMap<string, () => PageCheck> {
  const {
    edition: { portal },
    isOwn = () => true,
  } = build;
  const checks = [
    ...portal.meetings.flatMap((meeting) => [
      [meetingPath(meeting.id), () => checkMeetingPage(meeting, build)] as const,
      ...meeting.proposals.map(
        (proposal) => [proposalPath(proposal.key), () => checkProposalPage(proposal, build.folder)] as const,
      ),
    ]),
    ...portal.pages.map((page) => [pagePath(page.id), () => checkPageOfWords(page, build)] as const),
  ];
  const own = checks.filter(([path]) => isOwn(path));
  return new Map(own.map(([path, find]) => [toFile(path), find]));
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
  /** Whether a page belongs to what was built, by its address; where it is not told, every page does. */
  readonly isOwn?: (address: string) => boolean;
}

/** A page that stands in its place: `/o-portalu/index.html`. */
export interface WrittenPage {
  readonly file: string;
  /** SHA-256 in hexadecimal digits. */
  readonly sum: string;
}

/** What another thread found. */
export interface LookedThrough {
  /** What each page lost that it looked through, by the page's file. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Digests of what it proved. */
  readonly proved: readonly string[];
}

interface Written {
  readonly pages: AsyncIterable<readonly WrittenPage[]>;
  /** Settled when there are no more of them. */
  readonly looked: Promise<LookedThrough>;
  /** Of pages that held all words of the same content. */
  readonly proofs: Proofs;
  /** The pages of proposals, of which the other thread takes from the end. */
  readonly row: SharedRow;
}

interface PageCheck {
  readonly passages: MeetingPassages;
  /** Looks at the page for them. */
  readonly find: () => readonly string[];
}

interface Looked extends Pick<BuiltPages, "folder"> {
  readonly place: { readonly page: string; readonly file: string };
}
