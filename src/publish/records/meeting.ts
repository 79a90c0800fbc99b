import { z } from "zod";
import { meetingPath } from "../../domain/addresses.ts";
import { meetingStates } from "../../domain/meeting.ts";
import type { Meeting } from "../../domain/portal.ts";
import { toTextsOfBody } from "../bodies.ts";
import type { Edition } from "../edition.ts";
import {
  maybeAddress,
  maybeDay,
  maybeText,
  mentionSchema,
  namedSchema,
  recordFields,
  text,
  toMention,
  toRecordFields,
} from "./parts.ts";

export const meetingRecordSchema = z
  .strictObject({
    id: text("Identyfikator spotkania"),
    title: text("Tytuł, tak jak w dokumencie"),
    ordinal: z.int().nullable().describe("Które to spotkanie z kolei"),
    state: z.enum(["planned", "held", "cancelled"]).describe("Stan spotkania"),
    stateLabel: text("Stan po polsku"),
    date: maybeDay("Dzień spotkania"),
    start: maybeText("Godzina rozpoczęcia czasu polskiego, GG:MM"),
    end: maybeText("Godzina zakończenia czasu polskiego, GG:MM"),
    venue: maybeText("Miejsce w mianowniku"),
    venueAsWritten: maybeText("Miejsce w zapisie dokumentu, jeśli jest w innym przypadku"),
    unit: mentionSchema("Jednostka miejska, która prowadzi spotkanie"),
    programme: namedSchema("Program współpracy, do którego zgłaszano propozycje"),
    spheres: z.array(namedSchema("Sfera zadań publicznych")).describe("Sfery zadań publicznych spotkania"),
    ngoPersons: z.int().nullable().describe("Liczba osób ze strony organizacji"),
    organizations: z.array(mentionSchema("Organizacja")).describe("Organizacje obecne na spotkaniu"),
    city: z.array(mentionSchema("Urząd lub funkcja")).describe("Strona miejska na spotkaniu"),
    materials: z
      .array(
        z.strictObject({
          text: text("Materiał słowami dokumentu"),
          url: maybeAddress("Adres materiału"),
        }),
      )
      .describe("Materiały przedstawione na spotkaniu"),
    source: z
      .strictObject({
        title: text("Tytuł dokumentu źródłowego"),
        file: maybeText("Nazwa pliku dokumentu"),
        url: maybeAddress("Adres dokumentu"),
        sha256: maybeText("Suma kontrolna SHA-256 pliku dokumentu"),
        note: maybeText("Co jeszcze wiadomo o dokumencie"),
      })
      .nullable()
      .describe("Dokument, z którego pochodzą treści"),
    table: z
      .strictObject({
        caption: maybeText("Zdanie nad tabelą dokumentu"),
        lp: maybeText("Nagłówek kolumny z liczbą porządkową"),
        proposers: maybeText("Nagłówek kolumny z nazwą organizacji"),
        proposal: maybeText("Nagłówek kolumny z propozycją"),
        response: maybeText("Nagłówek kolumny ze stanowiskiem"),
      })
      .describe("Nagłówki tabeli dokumentu"),
    proposalCount: z.int().describe("Liczba propozycji"),
    correctionCount: z.int().describe("Liczba sprostowań"),
    course: text("Przebieg spotkania: same słowa, bez znaczników"),
    courseMarkdown: text("Przebieg spotkania tak, jak go zapisała redakcja: Markdown ze wstawkami portalu"),
    ...recordFields,
  })
  .describe("Spotkanie miasta z organizacjami");

export type MeetingRecord = z.output<typeof meetingRecordSchema>;

export function toMeetingRecord(meeting: Meeting, edition: Edition): MeetingRecord {
  const { id, title, state, unit, programme, file } = meeting;
  const { plain, markdown } = toTextsOfBody(file, edition);
  return {
    ...{ id, title, ordinal: meeting.ordinal ?? null, state, stateLabel: meetingStates[state] },
    date: meeting.date ?? null,
    start: meeting.start ?? null,
    end: meeting.end ?? null,
    venue: meeting.venue?.name ?? null,
    venueAsWritten: meeting.venue?.asWritten ?? null,
    unit: toMention(unit),
    programme: { id: programme.id, name: programme.name },
    spheres: meeting.spheres.map((sphere) => ({ id: sphere.id, name: sphere.name })),
    ...toAttendance(meeting),
    materials: meeting.materials.map(({ text, url }) => ({ text, url: url ?? null })),
    source: toSource(meeting),
    table: toTable(meeting),
    proposalCount: meeting.proposals.length,
    correctionCount: meeting.corrections.length,
    ...{ course: plain, courseMarkdown: markdown },
    ...toRecordFields(edition, meetingPath(id), file),
  };
}

function toAttendance({ attendance }: Meeting): Pick<MeetingRecord, "ngoPersons" | "organizations" | "city"> {
  return {
    ngoPersons: attendance.ngoPersons ?? null,
    organizations: attendance.organizations.map(({ organization, asWritten }) => ({
      id: organization.id,
      name: organization.name,
      asWritten,
    })),
    city: attendance.city.map(toMention),
  };
}

function toSource({ source }: Meeting): MeetingRecord["source"] {
  if (source === undefined) return null;
  const { title, file = null, url = null, sha256 = null, note = null } = source;
  return { title, file, url, sha256, note };
}

function toTable({ table }: Meeting): MeetingRecord["table"] {
  const { caption = null, lp = null, proposers = null, proposal = null, response = null } = table;
  return { caption, lp, proposers, proposal, response };
}
