import { z } from "zod";
import { dateSchema, lastDayOf, monthSchema, yearSchema } from "./calendar.ts";
import { compareText } from "./compare-text.ts";
import { identifierSchema } from "./identifier.ts";
import { lineSchema, passageSchema, proseSchema, webAddressSchema } from "./text.ts";

export const commitmentStates = {
  announced: "zapowiedziano",
  "in-progress": "w realizacji",
  done: "wykonano",
  abandoned: "zaniechano",
} as const;

/** What can be said of a commitment whose term is over. */
export const overdueWords = "termin minął, portal nie wie, czy wykonano";

export type CommitmentState = keyof typeof commitmentStates;

const dueSchema = z
  .strictObject({
    date: dateSchema.optional().describe("Termin co do dnia"),
    month: monthSchema.optional().describe("Termin co do miesiąca, RRRR-MM"),
    year: yearSchema.optional().describe("Termin co do roku"),
    asWritten: passageSchema.describe("Termin słowami odpowiedzi, dosłownie"),
  })
  .describe("Termin: jedno z pól date, month, year oraz asWritten; bez terminu pomiń całe due");

const updateSchema = z
  .strictObject({
    date: dateSchema.describe("Kiedy to stwierdzono"),
    state: z
      .enum(["in-progress", "done", "abandoned"])
      .describe("Stan: in-progress (w realizacji), done (wykonano), abandoned (zaniechano)"),
    text: proseSchema.describe("Co się stało"),
    source: z
      .strictObject({
        title: lineSchema.describe("Nazwa źródła"),
        url: webAddressSchema.optional().describe("Adres źródła"),
      })
      .describe("Skąd to wiadomo"),
  })
  .describe("Wiadomość o losach zapowiedzi, ze źródłem");

export const commitmentSchema = z
  .strictObject({
    id: identifierSchema.describe("Trwały identyfikator zapowiedzi w tej odpowiedzi"),
    evidence: passageSchema.describe("Zapowiedź słowami odpowiedzi, dosłownie"),
    due: dueSchema.optional(),
    updates: z.array(updateSchema).default([]).describe("Wiadomości o losach zapowiedzi, od najstarszej"),
  })
  .describe("Co miasto zapowiedziało, że zrobi");

export type CommitmentData = z.output<typeof commitmentSchema>;

export interface Commitment extends CommitmentData {
  /** The state of the newest update; `announced` where there is none. */
  readonly state: CommitmentState;
  /** The term as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; undefined where the city gave none. */
  readonly term: string | undefined;
  readonly overdue: boolean;
}

/** Adds what is derived. A term is over when its last day is before `asOf` (both in the Polish calendar). */
export function toCommitment(data: CommitmentData, asOf: string): Commitment {
  const updates = [...data.updates].sort((a, b) => compareText(a.date, b.date));
  const state: CommitmentState = updates.at(-1)?.state ?? "announced";
  const term = data.due?.date ?? data.due?.month ?? data.due?.year?.toString();
  const open = state === "announced" || state === "in-progress";
  return { ...data, updates, state, term, overdue: open && term !== undefined && lastDayOf(term) < asOf };
}
