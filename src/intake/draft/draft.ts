import { matchParty, namesOwnUnit } from "./parties.ts";
import { draftNewParties } from "./party-files.ts";
import { suggestMeetingId, toMeetingFile } from "./meeting-file.ts";
import type { Doubt } from "../doubts.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { DraftContext } from "./meeting-file.ts";
import type { Mention, DraftFile } from "./party-files.ts";

export interface Draft {
  readonly meeting: DraftFile;
  /** Files for parties that the portal did not know. */
  readonly parties: readonly DraftFile[];
  /** Names of the drafted parties that need no decision but a look: whether the portal knows them by another name. */
  readonly newNames: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** The files that a document becomes; undefined where no identifier can be made because no date is known. */
export function toDraft(
  meeting: ExtractedMeeting,
  context: DraftContext & { readonly id?: string },
): Draft | undefined {
  const id = context.id ?? suggestMeetingId(meeting);
  if (id === undefined) return undefined;
  const made = draftNewParties(mentionsOf(meeting), context.parties);
  const parties = [...context.parties, ...made];
  const year = meeting.date?.slice(0, 4) ?? /^(\d{4})-/.exec(id)?.[1] ?? "bez-daty";
  return {
    meeting: { path: `meetings/${year}/${id}.mdx`, text: toMeetingFile(meeting, { ...context, parties }) },
    parties: made.map(({ file }) => file),
    newNames: made.filter(({ isSure }) => isSure).map(({ names }) => names[0] ?? ""),
    doubts: [
      ...unsureParties(meeting, context),
      ...made
        .filter(({ isSure }) => !isSure)
        .map(({ file, names }) => ({
          where: `content/${file.path}`,
          message: `Nowy podmiot: „${names[0] ?? ""}”. Wpisz nazwę w mianowniku.`,
        })),
    ],
  };
}

/** Every name of a party in the document; what proposes may be of either kind. */
function mentionsOf({ organizations, cityParticipants, proposals, unit }: ExtractedMeeting): Mention[] {
  const own = cityParticipants.filter((written) => !namesOwnUnit(written));
  return [
    ...(unit === undefined
      ? []
      : [{ written: unit.replace(/\s+(?:Urzędu|Starostwa)\s.*$/u, ""), kind: "office" as const }]),
    ...organizations.map((written) => ({ written, kind: "organization" as const })),
    ...own.map((written) => ({ written, kind: "office" as const })),
    ...proposals.flatMap(({ proposers }) => proposers.map((written) => ({ written }))),
  ];
}

function unsureParties(meeting: ExtractedMeeting, { parties }: DraftContext): Doubt[] {
  const written = new Set(mentionsOf(meeting).map((mention) => mention.written));
  return [...written].flatMap((name) => {
    const match = matchParty(name, parties);
    if (match.status !== "unsure") return [];
    const near = match.near.map(({ id, names }) => `${names[0] ?? id} (${id})`).join(" albo ");
    return [
      {
        where: `„${name}”`,
        message: `Nie wiadomo, czy chodzi o: ${near}. Wskaż właściwy podmiot albo załóż nowy.`,
      },
    ];
  });
}
