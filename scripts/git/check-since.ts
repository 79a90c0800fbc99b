import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type AddressKind, addressKindNames } from "../../src/domain/address-kind.ts";
import { isExplained } from "../../src/domain/explained.ts";
import { toProposalKey } from "../../src/domain/identifier.ts";
import { toPublishedIds } from "../../src/domain/published-ids.ts";
import type { Meeting, Portal } from "../../src/domain/portal.ts";
import { type LocatedProblem, toMessage } from "../../src/entries/content-file.ts";
import {
  findSilentChanges,
  findSilentChangesOf,
  type PlacedProposal,
  proposalIdsOf,
} from "../../src/entries/silent-changes.ts";
import type { Moves, WrittenMeeting } from "../../src/entries/written-meeting.ts";
import { UserMistake } from "../user-mistake.ts";
import { findLostExplanations, findShortenedRegistry } from "./address-losses.ts";
import { readBlobs } from "./read-blobs.ts";
import { runGit } from "./run-git.ts";

/** What was published at a place in the history and was changed since without a correction, or is gone without a word. */
export function findProblemsSince(ref: string, portal: Portal, content: string): readonly LocatedProblem[] {
  const base = runGit(content, ["merge-base", ref, "HEAD"])?.toString().trim() ?? ref;
  const present = { portal, content };
  return [
    ...findShortenedRegistry(base, content),
    ...findChangedMeetings(ref, base, present),
    ...findLostEntries(base, present),
    ...findLostExplanations(base, portal, content),
  ];
}

function findChangedMeetings(ref: string, base: string, now: Present): readonly LocatedProblem[] {
  const { portal } = now;
  return readMeetingsAt(ref, base, now.content).flatMap((before) => {
    const id = basename(before.file, ".mdx");
    const present = portal.meetings.find(
      (meeting) => meeting.id === (followMove(portal, "meeting", id) ?? id),
    );
    if (present === undefined)
      return isExplained(portal, "meeting", id) ? [] : [toLost(before.file, `spotkanie „${id}”`)];
    const toNewId = (proposal: string) =>
      toNewKey({ id: proposal, meeting: before }, now).split("/")[1] ?? proposal;
    const proposals = proposalIdsOf(before).flatMap((proposal) =>
      findChangedProposal({ id: proposal, meeting: before }, present, now),
    );
    const moves = { toNewId, toNewParty: toNewParty(portal) };
    return [...findSilentChanges(before, readPresent(present, now), moves), ...proposals];
  });
}

function findChangedProposal(was: PlacedProposal, meeting: Meeting, now: Present): readonly LocatedProblem[] {
  const key = toNewKey(was, now);
  const is = now.portal.proposals.find((proposal) => proposal.key === key);
  if (is !== undefined)
    return findSilentChangesOf(
      was,
      { id: is.id, meeting: readPresent(is.meeting, now) },
      { toNewParty: toNewParty(now.portal) },
    );
  return isExplained(now.portal, "proposal", keyOf(was))
    ? []
    : [toLost(meeting.file, `propozycja ${was.id}`)];
}

/** Redirects of a meeting carry its proposals along. */
function toNewKey(was: PlacedProposal, { portal }: Present): string {
  return followMove(portal, "proposal", keyOf(was)) ?? keyOf(was);
}

function toNewParty(portal: Portal): Moves["toNewParty"] {
  return (kind, id) => followMove(portal, kind, id) ?? id;
}

function keyOf({ id, meeting }: PlacedProposal): string {
  return toProposalKey(basename(meeting.file, ".mdx"), id);
}

/** Organisations, offices, themes, programmes and pages that had an address and neither have one now nor say why. */
function findLostEntries(base: string, { portal, content }: Present): readonly LocatedProblem[] {
  const published = toPublishedIds(portal);
  const names = runGit(content, ["ls-tree", "-r", "-z", "--name-only", base])?.toString("utf8") ?? "";
  return names.split("\0").flatMap((file) => {
    const [, folder = "", id = ""] = /^([a-z]+)\/([^/]+)\.(?:yaml|mdx)$/.exec(file) ?? [];
    const kind = kindByFolder[folder];
    if (kind === undefined || published[kind].includes(id) || isExplained(portal, kind, id)) return [];
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

function readPresent({ file }: Pick<Meeting, "file">, { content }: Present): WrittenMeeting {
  return { file, source: readFileSync(join(content, file), "utf8") };
}

function readMeetingsAt(ref: string, base: string, content: string) {
  const tree = ref.startsWith("-")
    ? undefined
    : runGit(content, ["ls-tree", "-r", "-z", base, "--", "meetings/"]);
  if (tree === undefined)
    throw new UserMistake(
      `--since: w historii treści nie ma „${ref}”. Podaj gałąź, znacznik albo numer zmiany, np. origin/main, a w płytkiej kopii pobierz najpierw całą historię (git fetch --unshallow)`,
    );
  const files = tree
    .toString("utf8")
    .split("\0")
    .filter((line) => line.endsWith(".mdx"));
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

function followMove({ redirects }: Portal, kind: AddressKind, id: string): string | undefined {
  return redirects.find((redirect) => redirect.kind === kind && redirect.from === id)?.to;
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

interface Present {
  readonly portal: Portal;
  readonly content: string;
}
