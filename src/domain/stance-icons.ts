import type { Stance } from "./stance.ts";

/** Strokes on a square of 16; each shape repeats what its label says. */
export const stanceIcons: Readonly<Record<Stance, string>> = {
  accepted: "M2.5 8.5 6 12.5 13.5 4",
  "partly-accepted": "M2 8 5 11.5 10.5 4M12 11.5h2.5",
  "already-possible": "M1 8.5 4 12l6-8M8 11l1 1 6-8",
  "under-way": "M8 2a6 6 0 1 1-5.2 3M2.5 1.5v4h4",
  "under-analysis": "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.5 10.5l3.5 3.5",
  forwarded: "M3 13 13 3M6 3h7v7",
  "other-procedure": "M2.5 2.5v5a3 3 0 0 0 3 3h8M10 7l3.5 3.5L10 14",
  "subject-to-funds":
    "M3 4.5C3 3.1 5.2 2 8 2s5 1.1 5 2.5S10.8 7 8 7 3 5.9 3 4.5v7C3 12.9 5.2 14 8 14s5-1.1 5-2.5v-7M3 8c0 1.4 2.2 2.5 5 2.5S13 9.4 13 8",
  declined: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  "no-answer": "M3 8h10",
};
