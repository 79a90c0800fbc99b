import { remember } from "../../domain/remember.ts";
import type { CalendarEvent } from "./events.ts";
import { warsawTimeZone } from "./time-zone.ts";

/**
 * RFC 5545. Hours are written as they are in Poland, with the rules of Polish time beside them, so that no reader has
 * to know them and no summer or winter can move a meeting. Written by hand: the libraries turn hours into UTC or leave
 * the rules out.
 */
export function toICalendar({ title, events }: Calendar): string {
  const head = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Postulat//Kalendarz//PL", "CALSCALE:GREGORIAN"],
    ...["METHOD:PUBLISH", `NAME:${escapeText(title)}`, `X-WR-CALNAME:${escapeText(title)}`],
    ...["REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"],
    ...warsawTimeZone,
  ];
  return [foldLines(head), ...events.map(toEvent), foldLines(["END:VCALENDAR"])].join("");
}

/** Written once: a meeting stands in several calendars. */
const toEvent = remember((event: CalendarEvent): string => foldLines(toEventLines(event)));

function toEventLines(event: CalendarEvent): readonly string[] {
  const { uid, summary, description, location, link, status, changed, revision } = event;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${compact(changed)}T000000Z`,
    ...(revision === undefined ? [] : [`LAST-MODIFIED:${compact(changed)}T000000Z`, `SEQUENCE:${revision}`]),
    ...toTimeLines(event),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(location === undefined ? [] : [`LOCATION:${escapeText(location)}`]),
    `URL:${link}`,
    `STATUS:${status}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function toTimeLines({ day, start, end, lastDay }: CalendarEvent): readonly string[] {
  if (start === undefined) {
    const until = lastDay === undefined ? [] : [`DTEND;VALUE=DATE:${compact(dayAfter(lastDay))}`];
    return [`DTSTART;VALUE=DATE:${compact(day)}`, ...until];
  }
  const until = end === undefined ? [] : [`DTEND;TZID=Europe/Warsaw:${toLocal(day, end)}`];
  return [`DTSTART;TZID=Europe/Warsaw:${toLocal(day, start)}`, ...until];
}

const compact = (day: string): string => day.replaceAll("-", "");
const toLocal = (day: string, hour: string): string => `${compact(day)}T${hour.replace(":", "")}00`;

// The end of an event of whole days is the first day that it does not take.
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r?\n/g, String.raw`\n`);
}

function foldLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Lines of at most 75 bytes, never cut inside a letter. */
function foldLine(line: string): string {
  if (line.length * mostBytes <= lineBytes || sizeOf(line) <= lineBytes) return line;
  const folded = Array.from(line).reduce<Fold>(
    ({ text, bytes }, letter) => {
      const size = sizeOf(letter);
      return bytes + size > lineBytes
        ? { text: `${text}\r\n ${letter}`, bytes: 1 + size }
        : { text: text + letter, bytes: bytes + size };
    },
    { text: "", bytes: 0 },
  );
  return folded.text;
}

/** The bytes that a text takes in UTF-8. */
function sizeOf(text: string): number {
  let bytes = 0;
  for (const letter of text) bytes += sizeOfCode(letter.codePointAt(0) ?? 0);
  return bytes;
}

function sizeOfCode(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const lineBytes = 75;

// That one UTF-16 unit takes in UTF-8.
const mostBytes = 3;

export interface Calendar {
  readonly title: string;
  readonly events: readonly CalendarEvent[];
}

interface Fold {
  readonly text: string;
  readonly bytes: number;
}
