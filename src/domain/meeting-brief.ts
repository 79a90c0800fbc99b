import { formatDate } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { isOpen, toCommitmentRecords } from "./commitment-record.ts";
import { isAnswered, toStanceCounts } from "./dossier.ts";
import type { Meeting } from "./portal.ts";
import { stances } from "./stance.ts";

/** A meeting in a few plain sentences, all computed from its record; the document has no such summary. */
export function toMeetingBrief(meeting: Meeting): readonly string[] {
  const { state, date } = meeting;
  const day = date === undefined ? "Data nie jest jeszcze znana" : `Dzień spotkania: ${formatDate(date)}`;
  if (state === "planned") return [`Spotkanie jest planowane. ${day}.`, ...toProposalSentences(meeting)];
  if (state === "cancelled") return [`Spotkanie odwołano. ${day}.`];
  return [toAttendanceSentence(meeting), ...toProposalSentences(meeting)];
}

function toAttendanceSentence({ attendance: { organizations } }: Meeting): string {
  if (organizations.length === 0) return "Dokument nie podaje, jakie organizacje przyszły.";
  const count = formatCount(organizations.length, ["organizacja", "organizacje", "organizacji"]);
  return `Po stronie organizacji: ${count}.`;
}

function toProposalSentences({ proposals }: Meeting): readonly string[] {
  if (proposals.length === 0) return [];
  const count = formatCount(proposals.length, ["propozycja", "propozycje", "propozycji"]);
  const answered = proposals.filter(isAnswered).length;
  const readings = toStanceCounts(proposals).map(
    ({ stance, count: times }) => `${stances[stance].label} (${times})`,
  );
  const records = toCommitmentRecords(proposals);
  const open = records.filter(({ standing }) => isOpen(standing)).length;
  return [
    `${count}; stanowisko miasta przy ${answered} z ${proposals.length}.`,
    ...(readings.length === 0 ? [] : [`Odczyt redakcji: ${readings.join(", ")}.`]),
    ...(records.length === 0
      ? []
      : [
          `${formatCount(records.length, ["zapowiedź", "zapowiedzi", "zapowiedzi"])} miasta; otwarte: ${open} z ${records.length}.`,
        ]),
  ];
}
