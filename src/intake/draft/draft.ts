import { openDecisions } from "./decisions.ts";
import { countOpenWork } from "./open-work.ts";
import { suggestMeetingId, toMeetingFile } from "./meeting-file.ts";
import { resolveParties } from "./resolved-parties.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { Decision } from "./decisions.ts";
import type { DraftContext } from "./meeting-file.ts";
import type { OpenWork } from "./open-work.ts";
import type { DraftFile } from "./party-files.ts";

export interface Draft {
  /** Undefined where no identifier can be made because no date is known. */
  readonly meeting: DraftFile | undefined;
  /** Files for parties that the portal did not know. */
  readonly parties: readonly DraftFile[];
  /** Names of the drafted parties that need no decision but a look: whether the portal knows them by another name. */
  readonly newNames: readonly string[];
  /** What the drafted files leave open, but for what is open in every proposal. */
  readonly doubts: readonly Decision[];
  /** How much a human has to decide before the draft can be published. */
  readonly work: OpenWork;
}

/** The files that a document becomes, and what they leave to a human. */
export function toDraft(meeting: ExtractedMeeting, context: DraftContext & { readonly id?: string }): Draft {
  const parties = resolveParties(meeting, context.parties);
  const id = context.id ?? suggestMeetingId(meeting);
  const year = meeting.date?.slice(0, 4) ?? /^(\d{4})-/.exec(id ?? "")?.[1] ?? "bez-daty";
  const file =
    id === undefined
      ? undefined
      : { path: `meetings/${year}/${id}.mdx`, text: toMeetingFile(meeting, parties, context) };
  const made = parties.made.map((party) => party.file);
  return {
    meeting: file,
    parties: made,
    newNames: parties.made.filter(({ isSure }) => isSure).map(({ names }) => names[0] ?? ""),
    doubts: openDecisions(meeting, parties, context),
    work: countOpenWork(file ? [file, ...made] : made),
  };
}
