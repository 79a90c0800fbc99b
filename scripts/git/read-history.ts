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
import { type FirstIds, guessFirstIds, type Life, toFirstIds, toKeyResolver, toSpan } from "./first-ids.ts";
import { readMeetingMoments } from "./meeting-moments.ts";
import { readBlobs } from "./read-blobs.ts";
import { readChanges } from "./read-changes.ts";
import { runGit } from "./run-git.ts";
import { readCorrections, toIdThen, toMeetingId, toMoment, toTold } from "./told-register.ts";

/** How the texts of a portal's proposals changed and when all came, from the repository that its content lies in. */
export function readPast(portal: Portal, content: string): Past {
  const reach = readReach(content);
  const changes = reach === "whole" ? readChanges(content) : undefined;
  if (changes === undefined) return toUnknownPast(reach, portal);
  const all = toLineages(changes);
  const lineages = new Map([...all].filter(([file]) => file.startsWith("meetings/")));
  const settled = findSettled(portal, { lineages, loose: readUncommitted(content) });
  const open = [...lineages].filter(([file]) => !settled.has(file)).flatMap(([, versions]) => versions);
  const blobs = readBlobs(
    content,
    open.map(({ blob }) => blob),
  );
  // A clone without old objects knows when something changed, but not what.
  if (blobs === undefined) return toUnknownPast("shallow", portal);
  const sorted = open.toSorted((a, b) => a.order - b.order);
  const committed = readCommitted(sorted, blobs, portal);
  const histories = portal.proposals.flatMap((proposal) => {
    const added = settled.get(proposal.meeting.file)?.day;
    const history =
      added === undefined
        ? toHistory(proposal, committed.get(proposal.key))
        : { added, changed: added, versions: [], readings: [] };
    return history === undefined ? [] : [[proposal.key, history] as const];
  });
  const names = toTold([...committed.values()].flat(), [
    ...readCorrections(sorted, blobs),
    ...readMeetingMoments(sorted, blobs, portal),
  ]);
  return {
    history: { reach, proposals: Object.fromEntries(histories) },
    told: { files: Object.fromEntries(settled), names },
    firstIds: toFirstIds(portal, { lineages: all, proposals: toLives(committed, portal) }),
  };
}

function toUnknownPast(reach: TextHistory["reach"], portal: Portal): Past {
  return {
    history: { reach, proposals: {} },
    told: { files: {}, names: {} },
    firstIds: guessFirstIds(portal),
  };
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
  portal: Portal,
): ReadonlyMap<string, readonly CommittedVersion[]> {
  const readMeeting = createPastReader();
  const resolve = toKeyResolver(portal);
  const held = versions.flatMap((version) => {
    const { day, order } = toMoment(version);
    return readMeeting(blobs.get(version.blob)?.toString("utf8") ?? "").map(({ id, ...texts }) => {
      const key = resolve(toProposalKey(toMeetingId(version), id));
      return { key, keyThen: toProposalKey(toIdThen(version), id), date: day, order, ...texts, version };
    });
  });
  return Map.groupBy(held, ({ key }) => key);
}

/**
 * When each key was borne of the proposals that had more than one, where redirects say that they did: a file that looks
 * like one that went in its time need not be the same.
 */
function toLives(
  committed: ReadonlyMap<string, readonly CommittedVersion[]>,
  portal: Portal,
): readonly Life[] {
  const resolve = toKeyResolver(portal);
  return [...committed].flatMap(([now, versions]) => {
    if (versions.every(({ keyThen }) => keyThen === now)) return [];
    const own = versions.filter(({ keyThen }) => resolve(keyThen) === now);
    return own.map(({ keyThen, version }) => ({ id: keyThen, now, ...toSpan(version) }));
  });
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
    changed: toLastChange(committed)?.date ?? first.date,
    versions: versions.length === 1 ? [] : versions,
    readings: keepReadings([...committed.flatMap(toReading), toPresentReading(proposal)]),
  };
}

/** The version in which anything was last said otherwise than before. */
function toLastChange(committed: readonly CommittedVersion[]): CommittedVersion | undefined {
  return committed.findLast(({ facts }, index) => facts !== committed[index - 1]?.facts);
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
  /** The key that it had when it was committed. */
  readonly keyThen: string;
  readonly version: FileVersion;
  readonly date: string;
  readonly order: number;
  readonly stance: string | undefined;
  readonly happened: readonly string[];
  readonly facts: string;
}

export interface Past {
  readonly history: TextHistory;
  readonly told: ToldRegister;
  readonly firstIds: FirstIds;
}
