import type { Told, ToldRegister } from "../../src/domain/history/happenings.ts";
import { keepReadings, type StanceReading, toKnownStance } from "../../src/domain/history/stance-readings.ts";
import {
  haveSameWords,
  keepChanges,
  type ProposalHistory,
  type TextHistory,
  type TextVersion,
} from "../../src/domain/history/text-history.ts";
import { toProposalKey } from "../../src/domain/identifier.ts";
import type { Portal, Proposal } from "../../src/domain/portal.ts";
import { createPastReader } from "../../src/entries/past-meeting.ts";
import { type FileVersion, toLineages } from "./file-lineages.ts";
import { readBlobs } from "./read-blobs.ts";
import { readChanges } from "./read-changes.ts";
import { runGit } from "./run-git.ts";
import { readCorrections, toMeetingId, toMoment, toTold } from "./told-register.ts";

/** How the texts of a portal's proposals changed and when all came, from the repository that its content lies in. */
export function readPast(portal: Portal, content: string): Past {
  const reach = readReach(content);
  const changes = reach === "whole" ? readChanges(content) : undefined;
  if (changes === undefined) return toUnknownPast(reach);
  const lineages = toLineages(changes.filter(({ path }) => path.startsWith("meetings/")));
  const settled = findSettled(portal, { lineages, loose: readUncommitted(content) });
  const open = [...lineages].filter(([file]) => !settled.has(file)).flatMap(([, versions]) => versions);
  const blobs = readBlobs(
    content,
    open.map(({ blob }) => blob),
  );
  // A clone without old objects knows when something changed, but not what.
  if (blobs === undefined) return toUnknownPast("shallow");
  const sorted = open.toSorted((a, b) => a.order - b.order);
  const committed = readCommitted(sorted, blobs, portal);
  const histories = portal.proposals.flatMap((proposal) => {
    const added = settled.get(proposal.meeting.file)?.day;
    const history =
      added === undefined
        ? toHistory(proposal, committed.get(proposal.key))
        : { added, versions: [], readings: [] };
    return history === undefined ? [] : [[proposal.key, history] as const];
  });
  const names = toTold([...committed.values()].flat(), readCorrections(sorted, blobs));
  return {
    history: { reach, proposals: Object.fromEntries(histories) },
    told: { files: Object.fromEntries(settled), names },
  };
}

function toUnknownPast(reach: TextHistory["reach"]): Past {
  return { history: { reach, proposals: {} }, told: { files: {}, names: {} } };
}

/** Whether all that ever happened to the content can be read. */
export function readReach(content: string): TextHistory["reach"] {
  const shallow = runGit(content, ["rev-parse", "--is-shallow-repository"])?.toString().trim();
  if (shallow === undefined || runGit(content, ["rev-parse", "--verify", "HEAD"]) === undefined)
    return "none";
  return shallow === "false" ? "whole" : "shallow";
}

/** Files whose only version is the present one, and when it came: nothing of theirs needs to be read. */
function findSettled(portal: Portal, { lineages, loose }: Repository): ReadonlyMap<string, Told> {
  const joined = new Set(portal.redirects.filter(({ kind }) => kind === "proposal").map(({ to }) => to));
  const files = portal.meetings.flatMap(({ file, proposals }) => {
    const [first, second] = lineages.get(file) ?? [];
    if (first === undefined || second !== undefined || loose.has(file)) return [];
    return proposals.some(({ key }) => joined.has(key)) ? [] : [[file, toMoment(first)] as const];
  });
  return new Map(files);
}

function readUncommitted(content: string): ReadonlySet<string> {
  const names = runGit(content, [
    "diff",
    "--name-only",
    "-z",
    "--relative",
    "--no-renames",
    "HEAD",
    "--",
    ".",
  ]);
  return new Set(names?.toString("utf8").split("\0"));
}

/** What the commits held, oldest first, by the key that a proposal has today. */
function readCommitted(
  versions: readonly FileVersion[],
  blobs: ReadonlyMap<string, Buffer>,
  { redirects }: Portal,
): ReadonlyMap<string, readonly CommittedVersion[]> {
  const moved = redirects.filter(({ kind }) => kind === "proposal");
  const readMeeting = createPastReader();
  const keys = new Map(moved.map(({ from, to }) => [from, to]));
  const held = versions.flatMap((version) => {
    const { day, order } = toMoment(version);
    return readMeeting(blobs.get(version.blob)?.toString("utf8") ?? "").map(({ id, ...texts }) => {
      const key = toProposalKey(toMeetingId(version), id);
      return { key: keys.get(key) ?? key, date: day, order, ...texts };
    });
  });
  return Map.groupBy(held, ({ key }) => key);
}

/** Undefined for a proposal that no commit holds. */
function toHistory(
  proposal: Proposal,
  committed: readonly CommittedVersion[] = [],
): ProposalHistory | undefined {
  const [first] = committed;
  if (first === undefined) return undefined;
  const present = { proposalText: proposal.text, responseText: proposal.response?.text };
  const last = committed.at(-1) ?? first;
  const versions = keepChanges([
    ...committed.map(({ date, order, proposalText, responseText }) => ({
      ...{ date, order, proposalText, responseText },
    })),
    ...(haveSameWords(last, present) ? [] : [present]),
  ]);
  return {
    added: first.date,
    versions: versions.length === 1 ? [] : versions,
    readings: keepReadings([...committed.flatMap(toReading), toPresentReading(proposal)]),
  };
}

/** What was read as something that is no stance any more is not known. */
function toReading({
  date,
  order,
  stance: asWritten,
  responseText,
}: CommittedVersion): readonly StanceReading[] {
  const stance = asWritten === undefined ? undefined : toKnownStance(asWritten);
  const isKnown = (asWritten === undefined) === (stance === undefined);
  return isKnown ? [{ date, order, stance, isWorded: responseText !== undefined }] : [];
}

function toPresentReading({ response }: Proposal): StanceReading {
  return { stance: response?.stance, isWorded: response?.text !== undefined };
}

interface Repository {
  readonly lineages: ReadonlyMap<string, readonly FileVersion[]>;
  /** Files that are not as the last commit holds them. */
  readonly loose: ReadonlySet<string>;
}

interface CommittedVersion extends TextVersion {
  readonly key: string;
  readonly date: string;
  readonly order: number;
  readonly stance: string | undefined;
  readonly happened: readonly string[];
}

export interface Past {
  readonly history: TextHistory;
  readonly told: ToldRegister;
}
