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
    return [toProblem("due-of-other-year", place, { year, asWritten: due.asWritten })];
  return meeting === undefined || lastDayOf(term) >= meeting
    ? []
    : [toProblem("entry-before-meeting", place, { entry: "termin", date: term, meeting })];
}

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
