import type { Standing } from "../../domain/commitment-record.ts";

/** Strokes on a square of 16; each shape repeats what its label says. */
export const standingIcons: Readonly<Record<Standing, string>> = {
  overdue: "M3 2h10M3 14h10M4 2c0 4 8 8 8 12M12 2c0 4-8 8-8 12",
  upcoming: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M8 5v3.5l2.5 1.5",
  undated: "M2 8h2M7 8h2M12 8h2",
  done: "M2.5 8.5 6 12.5 13.5 4",
  abandoned: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2M4 4l8 8",
};
