import type { Entry } from "../collections.ts";
import type { MeetingData } from "../meeting.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { ProposalData } from "../proposal.ts";
import { findRepetitions } from "./repetitions.ts";
import { findUnknown, type Register } from "./register.ts";
import { findResponseProblems } from "./response-problems.ts";

/** Everything that can be wrong with the proposals of a meeting. */
export function findProposalProblems(meeting: Entry<MeetingData>, register: Register): readonly Problem[] {
  return meeting.data.proposals.flatMap((proposal, index) => {
    const at: ProposalPlace = { meeting, proposal, path: ["proposals", index] };
    return [
      ...findProposerProblems(at, register),
      ...findThemeProblems(at, register),
      ...findListProblems(at),
      ...findRelationProblems(at, register),
      ...findResponseProblems(at, register),
      ...findOutcomeProblems(at, register),
    ];
  });
}

function findProposerProblems(
  { meeting, proposal, path }: ProposalPlace,
  register: Register,
): readonly Problem[] {
  const { file } = meeting;
  if (proposal.proposers.length === 0)
    return [
      toProblem("proposal-without-proposer", { file, path: [...path, "proposers"] }, { id: proposal.id }),
    ];
  return proposal.proposers.flatMap((party, index) => {
    const at = [...path, "proposers", index];
    const fields = (["organization", "office", "other"] as const).filter(
      (field) => party[field] !== undefined,
    );
    return [
      ...(fields.length === 1 ? [] : [toProblem("ambiguous-party", { file, path: at }, { fields })]),
      ...findUnknown(
        "organization",
        { id: party.organization, place: { file, path: [...at, "organization"] } },
        register,
      ),
      ...findUnknown("office", { id: party.office, place: { file, path: [...at, "office"] } }, register),
    ];
  });
}

function findThemeProblems(
  { meeting, proposal, path }: ProposalPlace,
  register: Register,
): readonly Problem[] {
  return proposal.themes.flatMap((id, index) =>
    findUnknown("theme", { id, place: { file: meeting.file, path: [...path, "themes", index] } }, register),
  );
}

function findListProblems({ meeting, proposal, path }: ProposalPlace): readonly Problem[] {
  const { file } = meeting;
  const proposers = proposal.proposers.map(
    ({ organization, office, other }) => organization ?? office ?? other,
  );
  return [
    ...findRepetitions(proposal.themes, { file, path: [...path, "themes"] }),
    ...findRepetitions(proposers, { file, path: [...path, "proposers"] }),
    ...findRepetitions(proposal.relatedTo, { file, path: [...path, "relatedTo"] }),
  ];
}

function findRelationProblems(
  { meeting, proposal, path }: ProposalPlace,
  register: Register,
): readonly Problem[] {
  return proposal.relatedTo.flatMap((key, index) => {
    const place = { file: meeting.file, path: [...path, "relatedTo", index] };
    const earlier = register.proposals.get(key);
    if (earlier === undefined) return findUnknown("proposal", { id: key, place }, register);
    const { date } = meeting.data;
    const isEarlier = earlier.date !== undefined && (date === undefined || earlier.date < date);
    return isEarlier ? [] : [toProblem("related-not-earlier", place, { key })];
  });
}

function findOutcomeProblems(
  { meeting, proposal, path }: ProposalPlace,
  register: Register,
): readonly Problem[] {
  const { status, paragraph } = proposal.outcome;
  if (status === "unknown") return [];
  const place = { file: meeting.file, path: [...path, "outcome", "status"] };
  const programme = register.programmes.get(meeting.data.programme);
  // What was not adopted has no places.
  if (programme !== undefined && programme.adopted === undefined)
    return [toProblem("outcome-without-programme", place, { programme: meeting.data.programme })];
  return status !== "not-included" && paragraph === undefined
    ? [toProblem("outcome-without-place", place, {})]
    : [];
}

export interface ProposalPlace {
  readonly meeting: Entry<MeetingData>;
  readonly proposal: ProposalData;
  /** Where the proposal stands in the meeting's data. */
  readonly path: readonly (string | number)[];
}
