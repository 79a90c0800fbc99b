/** A day as `YYYY-MM-DD`. The calendar alone: no time, no zone. */
export type IsoDate = string;

/**
 * A day, a month or a year in words, as far as it is known.
 * @example formatDate("2025-06-24") // "24 czerwca 2025"
 * @example formatDate("2025-06") // "czerwiec 2025"
 * @example formatDate("2030") // "2030"
 */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const names = day === undefined ? monthNames : monthNamesGenitive;
  const name = names[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${String(Number(day))}\u00a0${name} ${year}`;
}

/**
 * A day with its weekday.
 * @example formatDateWithWeekday("2025-06-24") // "wtorek, 24 czerwca 2025"
 */
export function formatDateWithWeekday(date: IsoDate): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
  return `${weekday}, ${formatDate(date)}`;
}

/**
 * Hours of a meeting, with an en dash where both are known.
 * @example formatHours("17:00", "19:30") // "17:00–19:30"
 */
export function formatHours(start: string, end?: string): string {
  return end === undefined ? start : `${start}–${end}`;
}

/**
 * The day that a text surely means, however it is written; undefined where it could be another one (the fourth of
 * June or the sixth of April), or none.
 * @example readPolishDay("24.06.2025 r.") // "2025-06-24"
 * @example readPolishDay("4 czerwca 2025") // "2025-06-04"
 * @example readPolishDay("2025-6-4") // "2025-06-04"
 * @example readPolishDay("04/06/2025") // undefined
 */
export function readPolishDay(text: string): IsoDate | undefined {
  const plain = text
    .trim()
    .replace(/\s*(?:r\.|roku)$/i, "")
    .replace(/^\p{L}+,\s*/u, "");
  const [, year, , month, day] = yearFirst.exec(plain) ?? compact.exec(plain) ?? [];
  if (year !== undefined) return toExistingDay(year, month, day);
  const named = inWords.exec(plain);
  if (named !== null) {
    const number = monthNamesGenitive.indexOf(named[2]?.toLowerCase() ?? "") + 1;
    return toExistingDay(named[3], String(number), named[1]);
  }
  const [, first, sign, second, last] = yearLast.exec(plain) ?? [];
  if (sign === "." || first === second || Number(first) > 12) return toExistingDay(last, second, first);
  return Number(second) > 12 ? toExistingDay(last, first, second) : undefined;
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?:[T ]\d.*)?$/;
const compact = /^(\d{4})()(\d{2})(\d{2})$/;
const yearLast = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const inWords = /^(\d{1,2})\.?\s+(\p{L}+)\s+(\d{4})$/u;

function toExistingDay(year = "", month = "", day = ""): IsoDate | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? undefined : date;
}

const monthNames = [
  "styczeń",
  "luty",
  "marzec",
  "kwiecień",
  "maj",
  "czerwiec",
  "lipiec",
  "sierpień",
  "wrzesień",
  "październik",
  "listopad",
  "grudzień",
];

/** In the order of the year, as after the number of a day. */
export const monthNamesGenitive: readonly string[] = [
  "stycznia",
  "lutego",
  "marca",
  "kwietnia",
  "maja",
  "czerwca",
  "lipca",
  "sierpnia",
  "września",
  "października",
  "listopada",
  "grudnia",
];

const weekdays = ["niedziela", "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota"];
