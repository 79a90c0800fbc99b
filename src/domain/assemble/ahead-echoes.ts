import type { Problem, ProblemCode } from "../problem.ts";

/**
 * Tells of a problem whether it only follows from a day that lies ahead, which is told itself: what is out of order
 * beside that day may be right.
 * @param ahead the problems of such days
 */
export function createAheadTest(ahead: readonly Problem[]): (problem: Problem) => boolean {
  const days = new Map(
    [...Map.groupBy(ahead, ({ file }) => file)].map(([file, all]) => [
      file,
      all.map(({ what }) => dayOf(what)),
    ]),
  );
  const meetings = ahead.filter(isOfMeeting).map(({ file }) => file.replace(/^.*\/|\.[^.]*$/g, ""));
  return ({ code, file, what }) =>
    (ofOrder.has(code) && (days.get(file) ?? []).some((day) => what.includes(day))) ||
    (code === "related-not-earlier" && meetings.some((id) => what.includes(` ${id}/`)));
}

function isOfMeeting({ path }: Problem): boolean {
  return path.length === 1 && path[0] === "date";
}

/** The first day of which a problem speaks. */
function dayOf(what: string): string {
  return /\d{4}-\d\d-\d\d/.exec(what)?.[0] ?? what;
}

const ofOrder: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "other-year",
  "date-after-programme",
  "response-before-meeting",
  "entry-before-meeting",
  "correction-out-of-order",
  "update-out-of-order",
  "day-out-of-order",
]);
