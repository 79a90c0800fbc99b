import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { meetingPath, pagePath, proposalPath } from "../src/domain/addresses.ts";
import type { Page } from "../src/domain/page.ts";
import type { Meeting, Proposal } from "../src/domain/portal.ts";
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
