import type { Portal } from "./portal.ts";

/**
 * The newest day of which the record itself speaks as past: of a held meeting, a dated response, an update, a
 * correction. Terms and planned meetings do not count, since they may lie ahead.
 */
export function findNewestDate({ meetings }: Pick<Portal, "meetings">): string | undefined {
  return meetings
    .flatMap(({ state, date, corrections, proposals }) => [
      ...(state === "held" ? [date] : []),
      ...corrections.map((correction) => correction.date),
      ...proposals.flatMap(({ response }) => [
        response?.date,
        ...(response?.commitments ?? []).flatMap(({ updates }) => updates.map((update) => update.date)),
      ]),
    ])
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
