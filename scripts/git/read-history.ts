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
import { toPolishDay } from "./polish-day.ts";
import { readBlobs } from "./read-blobs.ts";
import { readChanges } from "./read-changes.ts";
import { runGit } from "./run-git.ts";

/** How the texts of a portal's proposals changed, from the repository that its content lies in. */
export function readTextHistory(portal: Portal, content: string): TextHistory {
  const reach = readReach(content);
  const changes = reach === "whole" ? readChanges(content) : undefined;
  if (changes === undefined) return { reach, proposals: {} };
  const lineages = toLineages(changes.filter(({ path }) => path.startsWith("meetings/")));
  const settled = findSettled(portal, { lineages, loose: readUncommitted(content) });
  const open = [...lineages].filter(([file]) => !settled.has(file)).flatMap(([, versions]) => versions);
  const blobs = readBlobs(
    content,
    open.map(({ blob }) => blob),
  );
  // A clone without old objects knows when something changed, but not what.
  if (blobs === undefined) return { reach: "shallow", proposals: {} };
  const committed = readCommitted(open, blobs, portal);
  const histories = portal.proposals.flatMap((proposal) => {
    const added = settled.get(proposal.meeting.file);
    const history =
      added === undefined
        ? toHistory(proposal, committed.get(proposal.key))
        : { added, versions: [], readings: [] };
    return history === undefined ? [] : [[proposal.key, history] as const];
  });
  return { reach, proposals: Object.fromEntries(histories) };
}

/** Whether all that ever happened to the content can be read. */
export function readReach(content: string): TextHistory["reach"] {
  const shallow = runGit(content, ["rev-parse", "--is-shallow-repository"])?.toString().trim();
  if (shallow === undefined || runGit(content, ["rev-parse", "--verify", "HEAD"]) === undefined)
    return "none";
  return shallow === "false" ? "whole" : "shallow";
}

/** Files whose only version is the present one, with its day: nothing of theirs needs to be read. */
function findSettled(portal: Portal, { lineages, loose }: Repository): ReadonlyMap<string, string> {
  const joined = new Set(portal.redirects.filter(({ kind }) => kind === "proposal").map(({ to }) => to));
  const files = portal.meetings.flatMap(({ file, proposals }) => {
    const [first, second] = lineages.get(file) ?? [];
    if (first === undefined || second !== undefined || loose.has(file)) return [];
    return proposals.some(({ key }) => joined.has(key)) ? [] : [[file, toPolishDay(first.seconds)] as const];
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
  const readPast = createPastReader();
  const keys = new Map(moved.map(({ from, to }) => [from, to]));
  const held = versions
    .toSorted((a, b) => a.order - b.order)
    .flatMap(({ file, blob, seconds }) =>
      readPast(blobs.get(blob)?.toString("utf8") ?? "").map(({ id, ...texts }) => {
        const key = toProposalKey(file.replace(/^.*\/|\.\w+$/g, ""), id);
        return { key: keys.get(key) ?? key, date: toPolishDay(seconds), ...texts };
      }),
    );
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
    ...committed.map(({ date, proposalText, responseText }) => ({ date, proposalText, responseText })),
    ...(haveSameWords(last, present) ? [] : [present]),
  ]);
  return {
    added: first.date,
    versions: versions.length === 1 ? [] : versions,
    readings: keepReadings([...committed.flatMap(toReading), toPresentReading(proposal)]),
  };
}

/** What was read as something that is no stance any more is not known. */
function toReading({ date, stance: asWritten, responseText }: CommittedVersion): readonly StanceReading[] {
  const stance = asWritten === undefined ? undefined : toKnownStance(asWritten);
  const isKnown = (asWritten === undefined) === (stance === undefined);
  return isKnown ? [{ date, stance, isWorded: responseText !== undefined }] : [];
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
  readonly stance: string | undefined;
}
