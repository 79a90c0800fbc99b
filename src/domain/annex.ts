import { formatDate } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { type Commitment, commitmentStates, overdueWords } from "./commitment.ts";
import { isAnswered } from "./dossier.ts";
import { outcomeStatuses } from "./outcome.ts";
import type { Meeting, Portal, Proposal } from "./portal.ts";
import type { Programme } from "./programme.ts";
import { stances } from "./stance.ts";
import { meetingLabel, proposerNames } from "./titles.ts";

/** What an official hands in with a programme: how it was consulted, in words and tables, all from the record. */
export interface Annex {
  readonly title: string;
  /** The provision that asks for it. */
  readonly basis: string;
  readonly asOf: string;
  /** Whole sentences. */
  readonly summary: readonly string[];
  /** The oldest first. */
  readonly meetings: readonly AnnexMeeting[];
  /** By meeting, the oldest first; in a meeting in the document's order. */
  readonly proposals: readonly AnnexProposal[];
}

export interface AnnexMeeting {
  readonly meeting: Meeting;
  readonly label: string;
  readonly unit: string;
  readonly organizations: readonly string[];
  /** How many persons came from the organisations, in words; empty where the document names none. */
  readonly persons: string;
  readonly city: readonly string[];
  readonly source: string | undefined;
}

export interface AnnexProposal {
  readonly proposal: Proposal;
  readonly meeting: string;
  readonly proposers: string;
  /** The editors' reading, named as one wherever it is shown; "nie ma jeszcze stanowiska" where there is none. */
  readonly stance: string;
  readonly commitments: readonly AnnexCommitment[];
  readonly outcome: string;
}

export interface AnnexCommitment {
  /** The words of the answer. */
  readonly words: string;
  /** As the answer has it; "nie podano" where it has none. */
  readonly due: string;
  readonly state: string;
}

export function toAnnex(programme: Programme, portal: Pick<Portal, "index" | "asOf">): Annex {
  const all = portal.index.meetingsByProgramme.get(programme.id) ?? [];
  const held = toConsultingMeetings(programme, portal);
  const proposals = held.flatMap((meeting) => meeting.proposals);
  return {
    title: `Przebieg konsultacji z organizacjami: ${programme.short}`,
    basis: "art. 5a ustawy o działalności pożytku publicznego i o wolontariacie",
    asOf: portal.asOf,
    summary: [
      ...summarize(held, proposals),
      ...explainRest(all.flatMap((meeting) => meeting.proposals).length - proposals.length),
    ],
    meetings: held.map(toAnnexMeeting),
    proposals: proposals.map(toAnnexProposal),
  };
}

/** The meetings that an annex is about, those that were held, the oldest first. */
export function toConsultingMeetings(
  programme: Pick<Programme, "id">,
  { index }: Pick<Portal, "index">,
): readonly Meeting[] {
  const all = index.meetingsByProgramme.get(programme.id) ?? [];
  return all.filter(({ state }) => state === "held").toReversed();
}

function summarize(meetings: readonly Meeting[], proposals: readonly Proposal[]): readonly string[] {
  if (meetings.length === 0) return ["Portal nie zna jeszcze żadnego spotkania, które się odbyło."];
  const bodies = new Set(
    meetings.flatMap(({ attendance }) => attendance.organizations.map(({ organization }) => organization.id)),
  );
  const answered = proposals.filter(isAnswered).length;
  const unknown = proposals.filter(({ outcome }) => outcome.status === "unknown").length;
  return [
    `Liczba spotkań, na których zbierano propozycje: ${meetings.length}; liczba organizacji, które wzięły w nich udział: ${bodies.size}.`,
    `Zgłoszono ${formatCount(proposals.length, ["propozycję", "propozycje", "propozycji"])}; stanowisko miasta jest przy ${answered} z ${proposals.length}.`,
    `Wynik w programie nie jest jeszcze znany przy ${unknown} z ${proposals.length}.`,
  ];
}

/** Why the programme's own page, the statistics and the data count more proposals than the annex. */
function explainRest(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Załącznik opisuje tylko spotkania, które się odbyły. Nie liczy więc propozycji zapisanych w portalu przy spotkaniach planowanych albo odwołanych (${count}).`,
  ];
}

function toAnnexMeeting(meeting: Meeting): AnnexMeeting {
  const { attendance, unit, source } = meeting;
  return {
    meeting,
    label: meetingLabel(meeting),
    unit: unit.office.name,
    organizations: attendance.organizations.map(({ organization }) => organization.name),
    persons: formatPersons(attendance),
    city: attendance.city.map(({ office }) => office.name),
    source: source?.title,
  };
}

function formatPersons({ ngoPersons = 0 }: Meeting["attendance"]): string {
  return ngoPersons === 0 ? "" : formatCount(ngoPersons, ["osoba", "osoby", "osób"]);
}

function toAnnexProposal(proposal: Proposal): AnnexProposal {
  const { response, outcome, meeting } = proposal;
  const place = outcome.paragraph === undefined ? "" : `, ${outcome.paragraph}`;
  return {
    proposal,
    meeting: meeting.date === undefined ? "data nieznana" : formatDate(meeting.date),
    proposers: proposerNames(proposal),
    stance: response === undefined ? "nie ma jeszcze stanowiska" : formatStance(response),
    commitments: (response?.commitments ?? []).map(toAnnexCommitment),
    outcome: `${outcomeStatuses[outcome.status]}${place}`,
  };
}

function toAnnexCommitment({ evidence, due, state, overdue, updates }: Commitment): AnnexCommitment {
  const newest = updates.at(-1);
  const known = newest && `${commitmentStates[state]} (${formatDate(newest.date)})`;
  const unknown = overdue ? overdueWords : known === undefined ? "nie wiadomo jeszcze" : undefined;
  return {
    words: evidence.replace(/\s+/gu, " "),
    due: due?.asWritten ?? "nie podano",
    state: [known, unknown].filter((words) => words !== undefined).join("; "),
  };
}

function formatStance({ stance, detail }: NonNullable<Proposal["response"]>): string {
  return detail === undefined ? stances[stance].label : `${stances[stance].label}: ${detail}`;
}
