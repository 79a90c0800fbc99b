import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AddressKind, addressKindNames } from "../../src/domain/address-kind.ts";
import { isExplained } from "../../src/domain/explained.ts";
import { toProposalKey } from "../../src/domain/identifier.ts";
import { toPublishedIds } from "../../src/domain/published-ids.ts";
import { type PublicRecord, toPublicRecord } from "../../src/domain/public-record.ts";
import type { ContentCheck, Unread } from "../../src/entries/check-content.ts";
import { type LocatedProblem, toMessage } from "../../src/entries/content-file.ts";
import { findChangedWithdrawals } from "../../src/entries/since/changed-withdrawals.ts";
import {
  type Bearings,
  findSilentChanges,
  findSilentChangesOf,
  type PlacedProposal,
  proposalIdsOf,
} from "../../src/entries/since/silent-changes.ts";
import type { WrittenMeeting } from "../../src/entries/written-meeting.ts";
import { UserMistake } from "../user-mistake.ts";
import { findForgottenProposals, findLostExplanations, findShortenedRegistry } from "./address-losses.ts";
import { followMove, toBearings } from "./bearings.ts";
import { findBase } from "./find-base.ts";
import { findLostNames } from "./lost-names.ts";
import { findPublishedDay } from "./published-day.ts";
import { readBlobs } from "./read-blobs.ts";
import { runGit } from "./run-git.ts";

/**
 * What was published at a place in the history and was changed since without a correction, or is gone without a word.
 * Content with problems of its own is judged as far as it can be read, and what they tell already is not told again.
 */
export function findProblemsSince(
  ref: string,
  check: ContentCheck,
  content: string,
): readonly LocatedProblem[] {
  const base = findBase(ref, content);
  const record = toPublicRecord(check.entries);
  const bearings = toBearings(base, check.entries, { record, content });
  const { unread } = check;
  const present: Present = { record, unread, content, bearings, readMeeting: createReader(content) };
  const isNew = (found: LocatedProblem): boolean => !check.problems.some((told) => isSameMatter(told, found));
  return [
    ...findShortenedRegistry(base, check.entries.addresses, content),
    ...findChangedMeetings(base, present),
    ...findLostNames(base, check.entries, { content, moves: bearings.moves }),
    ...findChangedReasons(base, content),
    ...[...findLostEntries(base, present), ...findLostExplanations(base, present)].filter(
      () => !check.unread.isOfMoves,
    ),
  ].filter(isNew);
}

function findChangedReasons(base: string, content: string): readonly LocatedProblem[] {
  const then = runGit(content, ["show", `${base}:./withdrawn.yaml`])?.toString("utf8");
  const place = join(content, "withdrawn.yaml");
  if (then === undefined || !existsSync(place)) return [];
  return findChangedWithdrawals(then, readFileSync(place, "utf8"));
}

/** A fault at the same place, or a page that is missed by the list of addresses already. */
function isSameMatter(told: LocatedProblem, found: LocatedProblem): boolean {
  const isSamePlace = told.file === found.file && told.line === found.line && told.column === found.column;
  const [id = ""] = /„[^”]+”/.exec(found.message) ?? [];
  return (
    (isSamePlace && found.code === "silent-change") ||
    (told.code === "lost-address" && found.code === "lost-record" && told.message.startsWith(`${id} `))
  );
}

function findChangedMeetings(base: string, now: Present): readonly LocatedProblem[] {
  const { record, unread } = now;
  return readMeetingsAt(base, now.content).flatMap((before) => {
    const id = basename(before.file, ".mdx");
    const present = record.meetings.find(
      (meeting) => meeting.id === (followMove(record, "meeting", id) ?? id),
    );
    if (present === undefined) {
      if (unread.ids.has(id) || unread.isOfMoves) return [];
      if (!isExplained(record, "meeting", id)) return [toLost(before.file, `spotkanie „${id}”`)];
      return findForgottenProposals(
        proposalIdsOf(before).map((proposal) => toProposalKey(id, proposal)),
        record,
      );
    }
    const toNewId = (proposal: string) =>
      toNewKey({ id: proposal, meeting: before }, now).split("/")[1] ?? proposal;
    const after = now.readMeeting(present.file);
    const proposals = proposalIdsOf(before).flatMap((proposal) =>
      findChangedProposal({ id: proposal, meeting: before }, present, now),
    );
    const { moves, names } = now.bearings;
    const bearings = {
      ...{ moves: { ...moves, toNewId }, names },
      publishedOn: () => findPublishedDay(now.content, base, before.file),
    };
    return [...findSilentChanges(before, after, bearings), ...proposals];
  });
}

function findChangedProposal(
  was: PlacedProposal,
  meeting: PlacedMeeting,
  now: Present,
): readonly LocatedProblem[] {
  const key = toNewKey(was, now);
  const { record, unread } = now;
  const is = record.proposals.find((proposal) => proposal.key === key);
  if (is !== undefined)
    return findSilentChangesOf(was, { id: is.id, meeting: now.readMeeting(is.meeting.file) }, now.bearings);
  const isUnknown = unread.ids.has(meeting.id) || unread.isOfMoves;
  return isUnknown || isExplained(record, "proposal", keyOf(was))
    ? []
    : [toLost(meeting.file, `propozycja ${was.id}`)];
}

/** Redirects of a meeting carry its proposals along. */
function toNewKey(was: PlacedProposal, { record }: Present): string {
  return followMove(record, "proposal", keyOf(was)) ?? keyOf(was);
}

function keyOf({ id, meeting }: PlacedProposal): string {
  return toProposalKey(basename(meeting.file, ".mdx"), id);
}

/** Organisations, offices, themes, programmes and pages that had an address and neither have one now nor say why. */
function findLostEntries(base: string, { record, unread, content }: Present): readonly LocatedProblem[] {
  const published = toPublishedIds(record);
  const names = runGit(content, ["ls-tree", "-r", "-z", "--name-only", base])?.toString("utf8") ?? "";
  return names.split("\0").flatMap((file) => {
    const [, folder = "", id = ""] = /^([a-z]+)\/([^/]+)\.(?:yaml|mdx)$/.exec(file) ?? [];
    const kind = kindByFolder[folder];
    if (kind === undefined || published[kind].includes(id) || unread.ids.has(id)) return [];
    if (isExplained(record, kind, id)) return [];
    return [toLost(file, `${addressKindNames[kind]} „${id}”`)];
  });
}

const kindByFolder: Readonly<Record<string, AddressKind>> = {
  organizations: "organization",
  offices: "office",
  themes: "theme",
  programmes: "programme",
  pages: "page",
};

/** Each file once. */
function createReader(content: string): (file: string) => WrittenMeeting {
  const known = new Map<string, WrittenMeeting>();
  return (file) => {
    const meeting = known.get(file) ?? { file, source: readFileSync(join(content, file), "utf8") };
    known.set(file, meeting);
    return meeting;
  };
}

function readMeetingsAt(base: string, content: string) {
  const tree = runGit(content, ["ls-tree", "-r", "-z", base, "--", "meetings/"]);
  const files = (tree?.toString("utf8") ?? "").split("\0").filter((line) => line.endsWith(".mdx"));
  const listed = files.map((line) => ({
    blob: line.split(/\s/)[2] ?? "",
    file: line.slice(line.indexOf("\t") + 1),
  }));
  const blobs = readBlobs(
    content,
    listed.map(({ blob }) => blob),
  );
  if (blobs === undefined)
    throw new UserMistake("--since: tej kopii brakuje części historii; pobierz ją całą");
  return listed.map(({ file, blob }) => ({ file, source: blobs.get(blob)?.toString("utf8") ?? "" }));
}

function toLost(file: string, what: string): LocatedProblem {
  const how =
    "przywróć ten wpis, a jeśli ma zniknąć, podaj dzień i powód w withdrawn.yaml albo nowy identyfikator w redirects.yaml";
  return {
    code: "lost-record",
    file,
    line: 1,
    column: 1,
    message: toMessage({ what: `${what}: opublikowano, a teraz tego nie ma`, how }),
  };
}

type PlacedMeeting = PublicRecord["meetings"][number];

interface Present {
  readonly record: PublicRecord;
  readonly unread: Unread;
  readonly content: string;
  readonly readMeeting: (file: string) => WrittenMeeting;
  readonly bearings: Pick<Bearings, "moves" | "names">;
}
