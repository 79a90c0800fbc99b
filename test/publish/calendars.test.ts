import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import {
  type CalendarHead,
  icsPath,
  listCalendars,
  toCalendarFile,
} from "../../src/publish/calendars/calendars.ts";
import { toICalendar } from "../../src/publish/calendars/icalendar.ts";
import type { Edition } from "../../src/publish/edition.ts";
import { toSlug } from "../../src/polish/folding.ts";
import { aMeeting, aPortal, aProgramme } from "../builders/entries.ts";
import { anEdition, CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the calendars of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);
  const files = listCalendars(edition).map((calendar) => ({
    path: icsPath(calendar),
    text: toCalendarFile(calendar, edition),
  }));

  test("are read by a calendar's reader, every meeting with a day and both deadlines of each programme in the first", () => {
    const [whole] = files.map(({ text }) => readEvents(text).map(({ uid }) => uid));
    const { meetings, programmes } = edition.portal;
    const expected = [
      ...meetings
        .filter(({ date }) => date !== undefined)
        .map(({ id }) => `spotkanie-${id}@postulat.example`),
      ...programmes.flatMap(({ id, phases }) => [
        ...phases.flatMap(({ name, start, end }) =>
          (start ?? end) === undefined ? [] : [`etap-${id}-${toSlug(name)}@postulat.example`],
        ),
        ...["adoption", "report"].map((kind) => `termin-${id}-${kind}@postulat.example`),
      ]),
    ];
    expect(whole?.toSorted()).toEqual(expected.toSorted());
  });

  test("are one for everything, one for each office and one for each programme", () => {
    const { offices, programmes } = edition.portal;
    expect(files.map(({ path }) => path)).toEqual([
      "/kalendarze/wszystko.ics",
      ...offices.map(({ id }) => `/kalendarze/miasto/${id}.ics`),
      ...programmes.map(({ id }) => `/kalendarze/programy/${id}.ics`),
    ]);
  });

  test("have no line longer than 75 bytes and no bare line break", () => {
    const lines = files.flatMap(({ text }) => text.split("\r\n"));
    expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
  });
});

test.each(["a", "ą", "€", "🦜"])(
  "a line of %s is folded where no other letter fits, and never inside one",
  (letter) => {
    const title = letter.repeat(100);
    const calendar = toICalendar({ title, events: [] });
    const [, folded = ""] = /\r\nNAME:((?:.|\r\n )*)\r\n/u.exec(calendar) ?? [];
    expect(folded.replaceAll("\r\n ", "")).toBe(title);
    const lines = `NAME:${folded}`.split("\r\n").map((line) => Buffer.byteLength(line));
    const least = 76 - Buffer.byteLength(letter);
    expect(lines.slice(0, -1).filter((bytes) => bytes < least || bytes > 75)).toEqual([]);
  },
);

test.each([
  ["2026-01-15", "17:00", "2026-01-15T16:00:00.000Z"],
  ["2026-07-15", "17:00", "2026-07-15T15:00:00.000Z"],
  ["2026-03-28", "09:30", "2026-03-28T08:30:00.000Z"],
  ["2026-03-29", "09:30", "2026-03-29T07:30:00.000Z"],
  ["2026-10-24", "09:30", "2026-10-24T07:30:00.000Z"],
  ["2026-10-25", "09:30", "2026-10-25T08:30:00.000Z"],
  ["1999-12-31", "23:59", "1999-12-31T22:59:00.000Z"],
])("A meeting on %s at %s in Poland begins at %s", (date, start, moment) => {
  const [event] = readMeetings({ date, start });
  expect(event?.startDate.toJSDate().toISOString()).toBe(moment);
});

test("A cancelled meeting says so and keeps its name", () => {
  const [event] = readMeetings({ id: "a", state: "cancelled", date: "2026-05-05" });
  expect([event?.uid, event?.summary, event?.component.getFirstPropertyValue("status")]).toEqual([
    "spotkanie-a@postulat.example",
    "Odwołane: Spotkanie a",
    "CANCELLED",
  ]);
});

test("A meeting without an hour takes the whole day, one without a day is left out", () => {
  const [event] = readMeetings({ date: "2026-05-05" });
  expect([event?.startDate.isDate, event?.startDate.toString()]).toEqual([true, "2026-05-05"]);
  const planned = aMeeting({ id: "kiedys", state: "planned", source: undefined });
  const portal = aPortal({ meetings: [{ ...planned, data: { ...planned.data, date: undefined } }] });
  expect(readWhole(portal).map(({ uid }) => uid.split("-")[0])).toEqual(["termin", "termin"]);
});

test("Names with commas, semicolons, backslashes and long words come back as they were", () => {
  const title = String.raw`Zażółć, gęślą; jaźń \ ${"ąęśćółżźń".repeat(12)} 🦜`;
  const [event] = readMeetings({ title, venue: { name: "sala 1; piętro, lewo" } });
  expect([event?.summary, event?.location]).toEqual([title, "sala 1; piętro, lewo"]);
});

test("A phase lasts to the end of its last day, and the law's days are those of the programme", () => {
  const phases = [{ name: "konsultacje", start: "2025-09-01", end: "2025-09-30" }];
  const events = readWhole(aPortal({ programmes: [aProgramme({ phases })], meetings: [aMeeting({})] }));
  const days = events.map(({ uid, startDate, endDate }) => [uid, startDate.toString(), endDate.toString()]);
  expect(days.slice(1)).toEqual([
    ["etap-rpw-2026-konsultacje@postulat.example", "2025-09-01", "2025-10-01"],
    ["termin-rpw-2026-adoption@postulat.example", "2025-11-30", "2025-12-01"],
    ["termin-rpw-2026-report@postulat.example", "2027-05-31", "2027-06-01"],
  ]);
});

test("An event says how often it changed and when last, where that is known", () => {
  const portal = aPortal({ meetings: [aMeeting({})] });
  const stateOf = (datesOf: Edition["datesOf"]) => {
    const edition = anEdition(portal, { datesOf });
    const [whole] = listCalendars(edition);
    const events = readEvents(toCalendarFile(whole as CalendarHead, edition));
    return events.map(({ uid, component }) => [
      uid.split("-")[0],
      ...["sequence", "last-modified", "dtstamp"].map((name) =>
        component.getFirstPropertyValue(name)?.toString(),
      ),
    ]);
  };
  const known = (file: string) =>
    file.startsWith("meetings/")
      ? { added: "2025-03-12", changed: "2025-04-01", changes: 3 }
      : { added: "2025-01-02", changed: "2025-01-02", changes: 0 };
  const programme = ["0", "2025-01-02T00:00:00Z", "2025-01-02T00:00:00Z"];
  expect(stateOf(known)).toEqual([
    ["spotkanie", "3", "2025-04-01T00:00:00Z", "2025-04-01T00:00:00Z"],
    ["termin", ...programme],
    ["termin", ...programme],
  ]);
  expect(stateOf(() => ({}))[0]).toEqual(["spotkanie", undefined, undefined, "2025-06-30T00:00:00Z"]);
});

test("A calendar asks to be read again after a day", () => {
  const lines = toICalendar({ title: "A", events: [] }).split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining(["REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"]),
  );
});

test("A phase keeps its name when another comes before it, and those that read the same have names of their own", () => {
  const [day, other] = [{ start: "2025-09-01" }, { start: "2025-10-01" }];
  const namesOf = (...phases: { readonly name: string; readonly start: string }[]) =>
    readWhole(aPortal({ programmes: [aProgramme({ phases })] }))
      .map(({ uid }) => uid.split("@")[0])
      .filter((name) => name?.startsWith("etap"));
  const later = [
    { name: "Zgłaszanie uwag", ...day },
    { name: "Konsultacje", ...day },
    { name: "konsultacje", ...other },
  ];
  const named = ["etap-rpw-2026-zglaszanie-uwag", "etap-rpw-2026-konsultacje", "etap-rpw-2026-konsultacje.2"];
  expect(namesOf(...later)).toEqual(named);
  expect(namesOf({ name: "Diagnoza", ...day }, ...later)).toEqual(["etap-rpw-2026-diagnoza", ...named]);
});

test("What moved keeps in calendars the name that it bore first, and leads to where it is", () => {
  const programmes = [aProgramme({ phases: [{ name: "Konsultacje", start: "2025-09-01" }] })];
  const edition = anEdition(aPortal({ programmes, meetings: [aMeeting({})] }), {
    firstIdOf: (kind, id) => (kind === "meeting" ? "dawne" : `${kind}-${id}`),
  });
  const [whole] = listCalendars(edition);
  const events = readEvents(toCalendarFile(whole as CalendarHead, edition));
  expect(events.map(({ uid, component }) => [uid, component.getFirstPropertyValue("url")])).toEqual(
    [
      ["spotkanie-dawne", "spotkania/2025-03-10-spotkanie/"],
      ["etap-programme-rpw-2026-konsultacje", "programy/rpw-2026/"],
      ["termin-programme-rpw-2026-adoption", "programy/rpw-2026/"],
      ["termin-programme-rpw-2026-report", "programy/rpw-2026/"],
    ].map(([name, path]) => [`${name}@postulat.example`, `https://postulat.example/${path}`]),
  );
});

/** The events of a portal of one meeting, to a programme of the year after it. */
function readMeetings(fields: Parameters<typeof aMeeting>[0]): ICAL.Event[] {
  const id = `rpw-${Number((fields.date as string | undefined)?.slice(0, 4) ?? "2025") + 1}`;
  const meetings = [aMeeting({ ...fields, programme: id })];
  return readWhole(aPortal({ meetings, programmes: [aProgramme({ id })] }, { asOf: "2027-01-01" }));
}

function readWhole(portal: ReturnType<typeof aPortal>): ICAL.Event[] {
  const edition = anEdition(portal);
  return listCalendars(edition)
    .slice(0, 1)
    .flatMap((calendar) => readEvents(toCalendarFile(calendar, edition)));
}

function readEvents(text: string): ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text) as object[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}
