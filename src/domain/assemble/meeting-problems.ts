import type { Entry } from "../collections.ts";
import type { MeetingData } from "../meeting.ts";
import { type Problem, toProblem } from "../problem.ts";
import { findRepetitions } from "./repetitions.ts";
import { findUnknown, type Register } from "./register.ts";

/** Everything that can be wrong with a meeting apart from its proposals. */
export function findMeetingProblems(meeting: Entry<MeetingData>, register: Register): readonly Problem[] {
  return [
    ...findUnknownReferences(meeting, register),
    ...findTimeProblems(meeting, register),
    ...findStateProblems(meeting),
    ...findCorrectionProblems(meeting),
    ...findListProblems(meeting),
  ];
}

function findUnknownReferences({ file, data }: Entry<MeetingData>, register: Register): readonly Problem[] {
  const { unit, programme, spheres, attendance } = data;
  return [
    ...findUnknown("office", { id: unit.office, place: { file, path: ["unit", "office"] } }, register),
    ...findUnknown("programme", { id: programme, place: { file, path: ["programme"] } }, register),
    ...spheres.flatMap((id, index) =>
      findUnknown("sphere", { id, place: { file, path: ["spheres", index] } }, register),
    ),
    ...attendance.organizations.flatMap(({ organization: id }, index) => {
      const path = ["attendance", "organizations", index, "organization"];
      return findUnknown("organization", { id, place: { file, path } }, register);
    }),
    ...attendance.city.flatMap(({ office: id }, index) =>
      findUnknown("office", { id, place: { file, path: ["attendance", "city", index, "office"] } }, register),
    ),
  ];
}

/** A proposal towards a programme can be made until the programme is adopted, or at the latest until its year begins. */
function findTimeProblems({ file, data }: Entry<MeetingData>, register: Register): readonly Problem[] {
  const { date, start, end } = data;
  const programme = register.programmes.get(data.programme);
  const problems: Problem[] = [];
  const folder = /(?:^|\/)(\d{4})\/[^/]+$/.exec(file)?.[1];
  if (date !== undefined && folder !== undefined && !date.startsWith(folder))
    problems.push(toProblem("other-year", { file, path: ["date"] }, { date, folder: `meetings/${folder}` }));
  if (start !== undefined && end !== undefined && end <= start)
    problems.push(toProblem("end-before-start", { file, path: ["end"] }, { start, end }));
  if (date !== undefined && programme !== undefined) {
    const last = programme.adopted ?? `${programme.year - 1}-12-31`;
    if (date > last)
      problems.push(
        toProblem(
          "date-after-programme",
          { file, path: ["date"] },
          { date, programme: data.programme, last },
        ),
      );
  }
  return problems;
}

function findStateProblems({ file, data }: Entry<MeetingData>): readonly Problem[] {
  const isAnswered = data.proposals.some(({ response }) => response !== undefined);
  if (data.state === "planned" && isAnswered)
    return [toProblem("planned-answer", { file, path: ["state"] }, {})];
  if (data.state !== "held") return [];
  return [
    ...(data.date === undefined ? [toProblem("missing-date", { file, path: ["state"] }, {})] : []),
    ...(data.source === undefined ? [toProblem("missing-source", { file, path: ["state"] }, {})] : []),
  ];
}

function findListProblems({ file, data }: Entry<MeetingData>): readonly Problem[] {
  const { spheres, attendance } = data;
  return [
    ...findRepetitions(spheres, { file, path: ["spheres"] }),
    ...findRepetitions(
      attendance.organizations.map(({ organization }) => organization),
      { file, path: ["attendance", "organizations"] },
    ),
    // Two functions of one office may both have been there, each in its words.
    ...findRepetitions(
      attendance.city.map(({ office, asWritten }) => (asWritten === undefined ? office : undefined)),
      { file, path: ["attendance", "city"] },
    ),
  ];
}

function findCorrectionProblems({ file, data }: Entry<MeetingData>): readonly Problem[] {
  const ids = new Set(data.proposals.map(({ id }) => id));
  return data.corrections.flatMap(({ proposal, date, was, is }, index) => {
    const problems: Problem[] = [];
    const place = ["corrections", index] as const;
    const before = data.corrections[index - 1]?.date;
    if (before !== undefined && date < before)
      problems.push(
        toProblem("correction-out-of-order", { file, path: [...place, "date"] }, { date, before }),
      );
    if (data.date !== undefined && date < data.date)
      problems.push(
        toProblem(
          "entry-before-meeting",
          { file, path: [...place, "date"] },
          { entry: "sprostowanie", date, meeting: data.date },
        ),
      );
    if (proposal !== undefined && !ids.has(proposal))
      problems.push(toProblem("correction-of-nothing", { file, path: [...place, "proposal"] }, { proposal }));
    if (toWords(was) === toWords(is))
      problems.push(toProblem("correction-without-change", { file, path: [...place, "is"] }, {}));
    return problems;
  });
}

function toWords(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
