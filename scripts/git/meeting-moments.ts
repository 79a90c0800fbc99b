import { type MeetingState, meetingStates } from "../../src/domain/meeting.ts";
import type { Portal } from "../../src/domain/portal.ts";
import {
  type Arrangement,
  meetingHappenings,
  toArrangementName,
} from "../../src/publish/feeds/meeting-happenings.ts";
import type { FileVersion } from "./file-lineages.ts";
import { type Named, toMeetingId, toMoment } from "./told-register.ts";

/** What was known of each meeting itself in each version: that it is planned or cancelled, and its time. */
export function readMeetingMoments(
  versions: readonly FileVersion[],
  blobs: ReadonlyMap<string, Buffer>,
  { redirects }: Pick<Portal, "redirects">,
): readonly Named[] {
  const moved = redirects.filter(({ kind }) => kind === "meeting");
  const ids = new Map(moved.map(({ from, to }) => [from, to]));
  return versions.flatMap((version) => {
    const arrangement = readArrangement(blobs.get(version.blob)?.toString("utf8") ?? "");
    if (arrangement === undefined) return [];
    const id = toMeetingId(version);
    const told = toMoment(version);
    return toNames(arrangement).map((name) => ({ name: `${ids.get(id) ?? id}#${name}`, told }));
  });
}

function toNames(arrangement: Arrangement): readonly string[] {
  const { announced, cancelled } = meetingHappenings;
  return [
    toArrangementName(arrangement),
    ...(arrangement.state === "planned" ? [announced] : []),
    ...(arrangement.state === "cancelled" ? [cancelled] : []),
  ];
}

/** Undefined where the state cannot be read any more. */
function readArrangement(source: string): Arrangement | undefined {
  const [, facts = ""] = source.split(/^---[ \t]*\r?$/m, 2);
  const read = (field: string): string | undefined =>
    new RegExp(`^${field}:[ \\t]*["']?([\\w:-]+)`, "m").exec(facts)?.[1];
  const state = read("state");
  if (state === undefined || !Object.hasOwn(meetingStates, state)) return undefined;
  return { state: state as MeetingState, date: read("date"), start: read("start"), end: read("end") };
}
