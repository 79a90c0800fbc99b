import { expect, test } from "vitest";
import { type CalendarEntry, toPublicCalendar } from "../../src/domain/public-calendar.ts";
import { aMeeting, aPortal, aProgramme } from "../builders/entries.ts";

const adopted = { date: "2025-11-20", title: "Uchwała" };

test.each([
  ["2025-11-29", ["2025-11-30 adoption", "2027-05-31 report"], [["2025", ["2025-03-10-spotkanie"]]]],
  ["2025-11-30", ["2025-11-30 adoption", "2027-05-31 report"], [["2025", ["2025-03-10-spotkanie"]]]],
  ["2025-12-01", ["2027-05-31 report"], [["2025", ["2025-11-30 adoption", "2025-03-10-spotkanie"]]]],
  [
    "2027-06-01",
    [],
    [
      ["2027", ["2027-05-31 report"]],
      ["2025", ["2025-11-30 adoption", "2025-03-10-spotkanie"]],
    ],
  ],
])("on %s the calendar has %j ahead and %j behind", (asOf, ahead, past) => {
  const calendar = toPublicCalendar(aPortal({ programmes: [aProgramme({ adopted })] }, { asOf }));
  expect(calendar.ahead.map(nameEntry)).toEqual(ahead);
  expect(calendar.past.map(({ year, entries }) => [year, entries.map(nameEntry)])).toEqual(past);
});

test("the days of the calendar follow one another, those of one day by what they are about", () => {
  const meetings = [
    aMeeting({ id: "b", date: "2025-11-30", start: "10:00" }),
    aMeeting({ id: "c", date: "2025-10-01" }),
    aMeeting({ id: "a", date: "2025-11-30", start: "09:00" }),
    aMeeting({ id: "z", date: "2025-11-30", start: "08:00" }),
  ];
  const programmes = [aProgramme({}), aProgramme({ id: "rpw-2024" })];
  const { ahead, past } = toPublicCalendar(aPortal({ meetings, programmes }, { asOf: "2025-05-31" }));
  expect(ahead.map(nameEntry)).toEqual([
    ...["2025-05-31 report", "c", "a", "b", "2025-11-30 adoption", "z", "2027-05-31 report"],
  ]);
  expect(past.map(({ year, entries }) => [year, entries.map(nameEntry)])).toEqual([
    ["2023", ["2023-11-30 adoption"]],
  ]);
});

test("the calendar keeps meetings without a date apart and loses none", () => {
  const planned = aMeeting({ id: "kiedys", state: "planned", date: undefined, source: undefined });
  const portal = aPortal({ meetings: [planned, aMeeting({}), aMeeting({ date: "2025-09-01" })] });
  const { ahead, undated, past } = toPublicCalendar(portal);
  expect(undated.map(({ id }) => id)).toEqual(["kiedys"]);
  const dated = [...ahead, ...past.flatMap(({ entries }) => entries)];
  expect(dated.filter(({ kind }) => kind === "meeting")).toHaveLength(2);
});

test("a deadline that was met carries its document, one that was not carries none", () => {
  const { past, ahead } = toPublicCalendar(
    aPortal({ programmes: [aProgramme({ adopted })] }, { asOf: "2026-01-01" }),
  );
  const entries = [...past.flatMap((year) => year.entries), ...ahead];
  const documents = entries.flatMap((entry) => (entry.kind === "deadline" ? [entry.document?.title] : []));
  expect(documents).toEqual(["Uchwała", undefined]);
});

function nameEntry(entry: CalendarEntry): string {
  return entry.kind === "meeting" ? entry.meeting.id : `${entry.date} ${entry.deadline.kind}`;
}
