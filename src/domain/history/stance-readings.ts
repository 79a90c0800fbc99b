import { type Stance, stanceIds } from "../stance.ts";

/** How the editors read a city's position from a day on. */
export interface StanceReading {
  /** `YYYY-MM-DD`; missing where no commit holds it yet. */
  readonly date?: string;
  /** Its place among all that came to the portal; known where the day is. */
  readonly order?: number;
  /** Undefined where there is no position. */
  readonly stance?: Stance | undefined;
  /** Whether the position is told in words, so that its coming and going is a change of the text. */
  readonly isWorded: boolean;
}

/** The readings that differ from the one before; none where the first was never changed. */
export function keepReadings(readings: readonly StanceReading[]): readonly StanceReading[] {
  const kept = readings.filter(({ stance }, index) => index === 0 || stance !== readings[index - 1]?.stance);
  return kept.length === 1 ? [] : kept;
}

/** Every change of the reading that no change of the words tells of, newest first. */
export function toReadingChanges(readings: readonly StanceReading[]): readonly ReadingChange[] {
  return readings
    .flatMap((after, index) => {
      const before = readings[index - 1];
      return before === undefined || isTextChange(before, after) ? [] : [toReadingChange(before, after)];
    })
    .toReversed();
}

/** A stance as a former version wrote it; undefined where there is no such stance any more. */
export function toKnownStance(asWritten: string): Stance | undefined {
  return stanceIds.find((stance) => stance === asWritten);
}

function isTextChange(before: StanceReading, after: StanceReading): boolean {
  if (before.stance === undefined) return after.isWorded;
  return after.stance === undefined && before.isWorded;
}

function toReadingChange(before: StanceReading, after: StanceReading): ReadingChange {
  return { date: after.date, order: after.order, was: before.stance, is: after.stance };
}

export interface ReadingChange {
  /** Undefined where no commit holds it yet. */
  readonly date: string | undefined;
  readonly order: number | undefined;
  readonly was: Stance | undefined;
  readonly is: Stance | undefined;
}
