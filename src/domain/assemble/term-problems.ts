import { monthNamesGenitive } from "../../polish/dates.ts";
import { lastDayOf } from "../calendar.ts";
import type { CommitmentData } from "../commitment.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { ResponsePlace } from "./response-problems.ts";

/** What a commitment says of time: its term is that of the words, and news of it come after the meeting, oldest first. */
export function findTermProblems(
  { file, path }: ResponsePlace,
  { commitment, index, meeting }: CommitmentAt,
): readonly Problem[] {
  const at = { file, path: [...path, "commitments", index] };
  return [...findDueProblems(at, commitment, meeting), ...findUpdateProblems(at, commitment, meeting)];
}

function findDueProblems(
  { file, path }: Place,
  { due }: CommitmentData,
  meeting: string | undefined,
): readonly Problem[] {
  if (due === undefined) return [];
  const field = due.date !== undefined ? "date" : due.month !== undefined ? "month" : "year";
  const term = due[field]?.toString();
  if (term === undefined) return [];
  const place = { file, path: [...path, "due", field] };
  const year = Number(term.slice(0, 4));
  const said = yearsOf(due.asWritten);
  if (said.length > 0 && !said.includes(year))
    return [toProblem("due-of-other-year", place, { term: String(year), asWritten: due.asWritten })];
  if (meeting !== undefined && lastDayOf(term) < meeting)
    return [toProblem("entry-before-meeting", place, { entry: "termin", date: term, meeting })];
  return isElsewhere(term, due.asWritten)
    ? [toProblem("due-of-other-year", place, { term, asWritten: due.asWritten })]
    : [];
}

/** Whether a term is none of the days that its words name in full, or not in the month whose end they name. */
function isElsewhere(term: string, words: string): boolean {
  if (/(?<!\p{L})przed(?!\p{L})/iu.test(words)) return false;
  const [, month, day] = term.split("-");
  const named = [...words.matchAll(dayOfMonth)].map(([, date, name = ""]) => ({
    day: date?.padStart(2, "0"),
    month: String(monthNamesGenitive.indexOf(name.toLowerCase()) + 1).padStart(2, "0"),
  }));
  const days = named.filter((one) => one.day !== undefined);
  if (day !== undefined && days.length > 0)
    return !days.some((one) => one.month === month && one.day === day);
  const ends = named.filter((one) => one.day === undefined);
  return (
    month !== undefined && days.length === 0 && ends.length > 0 && !ends.some((one) => one.month === month)
  );
}

const dayOfMonth = new RegExp(
  String.raw`(?:(?<!\d)(\d{1,2})\.? |(?<!\p{L})(?:końca|koniec) )(${monthNamesGenitive.join("|")})(?!\p{L})`,
  "giu",
);

/** The years that words name, the second of `2025/26` too. */
function yearsOf(words: string): readonly number[] {
  return [...words.matchAll(/(?<!\d)((?:19|20)\d\d)(?:\s?[/–-]\s?(\d\d)(?!\d))?(?!\d)/g)].flatMap(
    ([, year = "", second]) =>
      second === undefined ? [Number(year)] : [Number(year), Number(year.slice(0, 2) + second)],
  );
}

function findUpdateProblems(
  { file, path }: Place,
  { updates }: CommitmentData,
  meeting: string | undefined,
): readonly Problem[] {
  return updates.flatMap(({ date }, index) => {
    const place = { file, path: [...path, "updates", index, "date"] };
    const before = updates[index - 1]?.date;
    if (meeting !== undefined && date < meeting)
      return [toProblem("entry-before-meeting", place, { entry: "wiadomość", date, meeting })];
    return before === undefined || date >= before
      ? []
      : [toProblem("update-out-of-order", place, { date, before })];
  });
}

interface CommitmentAt {
  readonly commitment: CommitmentData;
  readonly index: number;
  /** The meeting's day. */
  readonly meeting: string | undefined;
}

interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}
