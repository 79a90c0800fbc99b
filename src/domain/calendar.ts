import { z } from "zod";

/** Whether `YYYY-MM-DD` is a day that exists. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A year out of these is a slip of the keyboard. */
function isPlausibleDate(text: string): boolean {
  return isCalendarDate(text) && /^(?:19|20|21)/.test(text);
}

/**
 * The last day that a day, month or year covers: `2025-06` → `2025-06-30`, `2030` → `2030-12-31`.
 * Days compare as text, so a term is over when its last day is before the day at hand.
 */
export function lastDayOf(term: string): string {
  const [year = "", month, day] = term.split("-");
  if (day !== undefined) return term;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

// Astro's YAML reader turns an unquoted date into a Date at UTC midnight; the checker's reader leaves it a text.
function withoutTime(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;
}

export const dateSchema = z
  .preprocess(
    withoutTime,
    z.string({ error: "to nie jest data w postaci RRRR-MM-DD, np. 2025-06-24" }).refine(isPlausibleDate, {
      error: "takiego dnia nie ma w kalendarzu albo zapis nie ma postaci RRRR-MM-DD, np. 2025-06-24",
      params: { problem: "impossible-date" },
    }),
  )
  .describe("Data w postaci RRRR-MM-DD, np. 2025-06-24");

export const monthSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, { error: "to nie jest miesiąc w postaci RRRR-MM, np. 2025-06" })
  .describe("Miesiąc w postaci RRRR-MM, np. 2025-06");

export const yearSchema = z
  .int({ error: "to nie jest rok zapisany liczbą bez cudzysłowu, np. 2026" })
  .min(1990, { error: "rok ma być nie wcześniejszy niż 1990" })
  .max(2200, { error: "rok ma być nie późniejszy niż 2200" })
  .describe("Rok, np. 2026");

export const timeSchema = z
  .string({ error: 'to nie jest godzina w cudzysłowie, np. "17:00"' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'to nie jest godzina w postaci "GG:MM", np. "17:00"' })
  .describe('Godzina czasu polskiego w cudzysłowie, np. "17:00"');
