import { officesOfKind } from "./parties.ts";
import { toRandom } from "./random.ts";

/** Which meetings there are, from the oldest; everything else about one follows from its plan and the seed. */
export function planMeetings(count: number, seed: string): readonly MeetingPlan[] {
  const years = Math.min(longestRecord, Math.max(4, Math.ceil(count / meetingsInAYear)));
  const ids = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const year = newestYear - years + 1 + Math.floor((index * years) / count);
    const first = Math.ceil(((year - newestYear + years - 1) * count) / years);
    const inYear = Math.ceil(((year - newestYear + years) * count) / years) - first;
    return toPlan({ index, seed, year, share: (index - first) / inYear, ids });
  });
}

function toPlan({ index, seed, year, share, ids }: Place): MeetingPlan {
  const random = toRandom(`${seed} meeting ${index}`);
  const departments = officesOfKind("department");
  const unit = departments[index % departments.length]?.id ?? "";
  // Propositions towards a programme are collected before November, when it is adopted.
  const isAhead = year === newestYear && share >= 0.9;
  const date = dayOf(year, isAhead ? 320 + Math.floor(share * 40) : 10 + Math.floor(share * 290));
  const isUndated = isAhead && index % 3 === 0;
  const state = isAhead ? "planned" : index % 29 === 7 ? "cancelled" : "held";
  const id = claim(isUndated ? `zapowiedziane-${unit}` : `${date}-${unit}`, ids);
  const proposals = state === "held" ? random.integer(7, 14) : isAhead ? random.integer(0, 2) : 0;
  return { index, id, unit, state, proposals, date: isUndated ? undefined : date, year };
}

function claim(id: string, ids: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (ids.has(candidate)) continue;
    ids.add(candidate);
    return candidate;
  }
}

/** @param day from 0 for the first of January */
function dayOf(year: number, day: number): string {
  return new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
}

export const newestYear = 2026;

// What the model allows before the newest year.
const longestRecord = 36;
const meetingsInAYear = 50;

export interface MeetingPlan {
  readonly index: number;
  readonly id: string;
  readonly unit: string;
  readonly state: "planned" | "held" | "cancelled";
  readonly proposals: number;
  readonly date: string | undefined;
  readonly year: number;
}

interface Place {
  readonly index: number;
  readonly seed: string;
  readonly year: number;
  /** How much of the year's meetings went before, from 0 to 1. */
  readonly share: number;
  readonly ids: Set<string>;
}
