import { expect, test } from "vitest";
import { toProgrammeCourse } from "../../src/domain/programme-course.ts";
import { aMeeting, aPortal, aProgramme } from "../builders/entries.ts";

test("meetings, phases and the law's two days stand in the order of time; what has no date is left out", () => {
  const adopted = { date: "2025-11-20", title: "Uchwała" };
  const phases = [
    { name: "bez dat" },
    { name: "konsultacje", start: "2025-10-01", end: "2025-10-21" },
    { name: "ogłoszenie", end: "2025-12-31" },
    { name: "komisja", start: "2025-11-03" },
  ];
  const { programmes, meetings } = aPortal({
    programmes: [aProgramme({ phases, adopted })],
    meetings: [aMeeting({ id: "a", state: "planned", date: undefined }), aMeeting({ date: "2025-03-10" })],
  });
  const [programme] = programmes;
  if (programme === undefined) throw new Error("The programme is missing.");
  const steps = toProgrammeCourse(programme, meetings).map((step) => [
    step.date,
    step.kind === "meeting"
      ? step.meeting.id
      : step.kind === "phase"
        ? [step.name, step.end]
        : step.document?.title,
  ]);
  expect(steps).toEqual([
    ["2025-03-10", "2025-03-10-spotkanie"],
    ["2025-10-01", ["konsultacje", "2025-10-21"]],
    ["2025-11-03", ["komisja", undefined]],
    ["2025-11-30", "Uchwała"],
    ["2025-12-31", ["ogłoszenie", undefined]],
    ["2027-05-31", undefined],
  ]);
});
