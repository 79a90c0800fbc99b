import { type LocatedProblem, toMessage } from "../content-file.ts";
import type { Data } from "../same-words.ts";
import { type Moves, readMeeting, type WrittenMeeting } from "../written-meeting.ts";
import type { YamlSource } from "../yaml-source.ts";
import { addedCorrections, type Base, findCorrectionProblems, isAboutMeeting } from "./added-corrections.ts";
import { type Change, listOf, textOf } from "./change.ts";
import { describeSilence } from "./describe-silence.ts";
import { compareMeetings } from "./meeting-changes.ts";
import type { Names } from "./parties.ts";
import { compareProposals } from "./proposal-changes.ts";
import { findUntold } from "./spoken-of.ts";

/**
 * What was published in a meeting and reads otherwise now, although no new correction says so. What was not known
 * before may be added, and what an editor reads out of a document (stances, themes) may be read anew. The published
 * words are read with the identifiers of today.
 */
export function findSilentChanges(
  before: WrittenMeeting,
  after: WrittenMeeting,
  { moves, names, publishedOn }: Bearings,
): readonly LocatedProblem[] {
  if (before.source === after.source) return [];
  const [old, now] = [readMeeting(before, moves), readMeeting(after)];
  if (old === undefined || now === undefined) return [];
  const corrections = addedCorrections(old, now).filter(isAboutMeeting);
  const changes = isToldAsFact(old.data["state"]) ? compareMeetings(old, now, { names, moves }) : [];
  const [idThen = "", id = ""] = [before, after].map(({ file }) =>
    file.split("/").at(-1)?.replace(".mdx", ""),
  );
  const former = idThen === id ? undefined : `spotkanie „${idThen}”`;
  const place = { proposal: undefined, former, file: after.file, yaml: now.yaml };
  return [
    ...changes.flatMap((change) => tellUnlessTold(change, corrections, place)),
    ...findCorrectionProblems(old, now, { file: after.file, publishedOn }),
  ];
}

/**
 * The same of one proposal, wherever it is now: under its number, under a new one, or in another meeting, whose own
 * corrections do not excuse it unless they name it.
 */
export function findSilentChangesOf(
  { id, meeting: before }: PlacedProposal,
  { id: newId, meeting: after }: PlacedProposal,
  { moves, names }: Pick<Bearings, "moves" | "names">,
): readonly LocatedProblem[] {
  if (id === newId && before.source === after.source) return [];
  const toNewId = (old: string): string => (old === id ? newId : old);
  const [old, now] = [readMeeting(before, { ...moves, toNewId }), readMeeting(after)];
  if (old === undefined || now === undefined) return [];
  const was = listOf(old.data["proposals"]).find((other) => textOf(other["id"]) === id);
  const index = listOf(now.data["proposals"]).findIndex((other) => textOf(other["id"]) === newId);
  const is = listOf(now.data["proposals"])[index];
  if (was === undefined || is === undefined) return [];
  const isSameMeeting = before.file.split("/").at(-1) === after.file.split("/").at(-1);
  const corrections = addedCorrections(old, now).filter((entry) =>
    isAboutMeeting(entry) ? isSameMeeting : textOf(entry["proposal"]) === newId,
  );
  const former = id === newId ? undefined : id;
  const place = { proposal: newId, former, file: after.file, yaml: now.yaml };
  return compareProposals(was, is, { path: ["proposals", index], names, moves }).flatMap((change) =>
    tellUnlessTold(change, corrections, place),
  );
}

/** Identifiers of the proposals that a meeting held. */
export function proposalIdsOf(meeting: WrittenMeeting): readonly string[] {
  return listOf(readMeeting(meeting)?.data["proposals"]).map(({ id }) => textOf(id));
}

/** What is only planned may change. */
function isToldAsFact(state: unknown): boolean {
  return state === "held" || state === "cancelled";
}

function tellUnlessTold(
  change: Change,
  corrections: readonly Data[],
  { file, yaml, ...place }: Place,
): readonly LocatedProblem[] {
  const untold = findUntold(change, corrections);
  if (untold === undefined) return [];
  const position = change.position ?? yaml.positionOf(change.path);
  const message = toMessage(describeSilence({ change, untold, corrections, ...place }));
  return [{ code: "silent-change", file, ...position, message }];
}

/** A proposal by its number in a meeting's file. */
export interface PlacedProposal {
  readonly id: string;
  readonly meeting: WrittenMeeting;
}

/** How to find one's way from what was published to what is there today. */
export interface Bearings extends Pick<Base, "publishedOn"> {
  readonly moves: Moves;
  readonly names: Names;
}

interface Place {
  readonly proposal: string | undefined;
  readonly former: string | undefined;
  readonly file: string;
  readonly yaml: YamlSource;
}
