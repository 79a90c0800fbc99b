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

const monthNamesGenitive = [
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
