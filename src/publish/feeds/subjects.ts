import type { Meeting, MeetingHead, Proposal } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";

/** What one can follow, by the first part of its feed's address. */
export const subjectKinds = {
  organizacje: "Organizacje",
  miasto: "Strona miejska",
  tematy: "Tematy",
  sfery: "Sfery zadań publicznych",
  programy: "Programy współpracy",
  stanowiska: "Stanowiska",
} as const;

export type SubjectKind = keyof typeof subjectKinds;

/** `kind/id`: names a feed. */
export const toSubject = (kind: SubjectKind, id: string): string => `${kind}/${id}`;

/** Who asked, who answered, what it was about and what the answer was. */
export const subjectsOfProposal = remember((proposal: Proposal): readonly string[] => {
  const { proposers, meeting, themes, response } = proposal;
  const parties = proposers.flatMap((party) => {
    if (party.kind === "organization") return [toSubject("organizacje", party.organization.id)];
    return party.kind === "office" ? [toSubject("miasto", party.office.id)] : [];
  });
  const stance = response === undefined ? [] : [toSubject("stanowiska", response.stance)];
  const office = response?.unit?.office ?? meeting.unit.office;
  const about = themes.map(({ id }) => toSubject("tematy", id));
  const all = [...parties, toSubject("miasto", office.id), ...about, ...stance, ...subjectsOfHead(meeting)];
  return [...new Set(all)];
});

export function subjectsOfMeeting(meeting: Meeting): readonly string[] {
  const present = meeting.attendance.organizations.map(({ organization }) =>
    toSubject("organizacje", organization.id),
  );
  return [...new Set([...present, toSubject("miasto", meeting.unit.office.id), ...subjectsOfHead(meeting)])];
}

/** Who is going to lead it and what it will be about. */
export function subjectsOfAnnounced(meeting: MeetingHead): readonly string[] {
  return [toSubject("miasto", meeting.unit.office.id), ...subjectsOfHead(meeting)];
}

function subjectsOfHead({ spheres, programme }: MeetingHead): readonly string[] {
  return [...spheres.map(({ id }) => toSubject("sfery", id)), toSubject("programy", programme.id)];
}
