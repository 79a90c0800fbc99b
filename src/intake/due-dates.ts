import { formatDate } from "../polish/dates.ts";
import { findDates } from "./interpret/dates.ts";
import type { ExtractedMeeting } from "./interpret/meeting.ts";

/** A term that a response gives in words that only the meeting's date makes a date. */
export interface DueDate {
  readonly where: string;
  readonly written: string;
  readonly resolved: string;
}

/** Terms such as "czerwca br.", "do końca III kwartału br.", read against the year of the meeting. */
export function dueDates({ date, proposals }: ExtractedMeeting): DueDate[] {
  if (date === undefined) return [];
  return proposals.flatMap(({ lp, response }) =>
    [...response.matchAll(thisYear)].map(([written]) => ({
      where: lp === "" ? "stanowisko" : `L.p. ${lp}`,
      written: written.trim(),
      resolved: resolveYear(written, date),
    })),
  );
}

/**
 * What "br." means: the year of the meeting, with the day or the month where the words name one.
 * @example resolveYear("pod koniec czerwca br.", "2025-06-24") // "czerwiec 2025"
 */
export function resolveYear(written: string, meetingDate: string): string {
  const year = meetingDate.slice(0, 4);
  const day = findDates(written, Number(year))[0];
  if (day) return formatDate(day.date);
  const month = months.findIndex((stem) => new RegExp(`(?<!\\p{L})${stem}`, "iu").test(written));
  return month < 0 ? year : formatDate(`${year}-${String(month + 1).padStart(2, "0")}`);
}

const months = [
  "styczni",
  "lut[ye]",
  "marc|marz",
  "kwietni|kwiecie",
  "maj[ua]?(?!\\p{L})",
  "czerw",
  "lip(?:iec|c)",
  "sierpni",
  "wrze",
  "październi",
  "listopad",
  "grud",
];
const thisYear =
  /(?:(?:do|na|w|we|od|pod|po|jesienią|wiosną|latem|zimą)\s+)?(?:(?!(?:do|na|od|po|w|we)\s)[\p{L}\d]+\s+){0,3}(?:br\.|b\.r\.|bieżącego roku)/giu;
