import type { YearPlaces } from "./year-places.ts";

/** One of the portals that a record is cut into. */
export interface YearPart {
  readonly year: string;
  readonly places: YearPlaces;
  /** Where the portal of a year is going to stand, without a slash at the end. */
  readonly toAddress: (year: string) => string;
}
