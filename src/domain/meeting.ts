import { z } from "zod";
import { dateSchema, timeSchema } from "./calendar.ts";
import { correctionSchema } from "./correction.ts";
import { identifierSchema } from "./identifier.ts";
import { officeReferenceSchema, organizationReferenceSchema } from "./party.ts";
import { proposalSchema } from "./proposal.ts";
import { spherePointSchema } from "./sphere.ts";
import { lineSchema, passageSchema, webAddressSchema } from "./text.ts";

export const meetingStates = { planned: "planowane", held: "odbyło się", cancelled: "odwołane" } as const;

export type MeetingState = keyof typeof meetingStates;

const attendanceSchema = z
  .strictObject({
    ngoPersons: z.int().min(0).optional().describe("Liczba osób ze strony organizacji, jeśli podana"),
    organizations: z
      .array(organizationReferenceSchema)
      .default([])
      .describe("Organizacje obecne na spotkaniu"),
    city: z
      .array(officeReferenceSchema)
      .default([])
      .describe("Strona miejska: urzędy i funkcje, nigdy osoby"),
  })
  .describe("Kto był na spotkaniu");

const sourceSchema = z
  .strictObject({
    title: lineSchema.describe("Tytuł dokumentu źródłowego"),
    file: lineSchema.optional().describe("Nazwa pliku dokumentu"),
    url: webAddressSchema.optional().describe("Adres dokumentu, jeśli jest w sieci"),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "suma SHA-256 to 64 znaki: cyfry i litery od a do f" })
      .optional()
      .describe("Suma kontrolna SHA-256 pliku"),
    note: lineSchema.optional().describe("Co jeszcze wiadomo o dokumencie, np. że to tekst z pliku PDF"),
  })
  .describe("Dokument, z którego pochodzą treści");

const tableSchema = z
  .strictObject({
    caption: lineSchema.optional().describe("Zdanie nad tabelą"),
    lp: lineSchema.optional().describe("Nagłówek kolumny z liczbą porządkową"),
    proposers: lineSchema.optional().describe("Nagłówek kolumny z nazwą organizacji"),
    proposal: lineSchema.optional().describe("Nagłówek kolumny z propozycją"),
    response: lineSchema.optional().describe("Nagłówek kolumny ze stanowiskiem"),
  })
  .describe("Nagłówki tabeli tak jak w dokumencie");

export const meetingSchema = z
  .strictObject({
    title: lineSchema.describe("Tytuł, tak jak w dokumencie"),
    ordinal: z.int().positive().optional().describe("Które to spotkanie z kolei, jeśli dokument podaje"),
    state: z
      .enum(Object.keys(meetingStates) as [MeetingState, ...MeetingState[]])
      .describe("Stan: planned (planowane), held (odbyło się), cancelled (odwołane)"),
    date: dateSchema.optional().describe("Dzień spotkania; przy planowanym może nie być znany"),
    start: timeSchema.optional().describe('Godzina rozpoczęcia, w cudzysłowie, np. "17:00"'),
    end: timeSchema.optional().describe('Godzina zakończenia, w cudzysłowie, np. "19:30"'),
    venue: z
      .strictObject({
        name: lineSchema.describe("Miejsce w mianowniku"),
        asWritten: lineSchema.optional().describe("Zapis z dokumentu, jeśli jest w innym przypadku"),
      })
      .optional()
      .describe("Miejsce spotkania"),
    unit: officeReferenceSchema.describe("Jednostka miejska, która prowadzi spotkanie"),
    programme: identifierSchema.describe("Program współpracy, do którego zgłaszano propozycje"),
    spheres: z
      .array(spherePointSchema)
      .default([])
      .describe("Sfery zadań publicznych, których dotyczy spotkanie"),
    attendance: attendanceSchema.prefault({}),
    materials: z
      .array(
        z.strictObject({
          text: passageSchema.describe("Materiał słowami dokumentu"),
          url: webAddressSchema.optional().describe("Adres materiału, jeśli jest w sieci"),
        }),
      )
      .default([])
      .describe("Materiały przedstawione na spotkaniu"),
    source: sourceSchema.optional().describe("Dokument źródłowy; wymagany, gdy spotkanie się odbyło"),
    table: tableSchema.prefault({}),
    proposals: z
      .array(proposalSchema)
      .default([])
      .describe("Propozycje i stanowiska, w kolejności dokumentu"),
    corrections: z.array(correctionSchema).default([]).describe("Sprostowania, od najstarszego"),
  })
  .describe("Spotkanie");

export type MeetingData = z.output<typeof meetingSchema>;
