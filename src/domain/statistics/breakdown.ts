import type { NounForms } from "../../polish/plural.ts";
import { fewRecords } from "./numbers.ts";

/** A whole split by one of its sides, with everything that a reader needs to judge the numbers. */
export interface Breakdown {
  /** Names its place on the page and its file. */
  readonly id: string;
  readonly title: string;
  /** What was counted and how, in whole sentences. */
  readonly method: string;
  /** What the rows are parts of. */
  readonly whole: number;
  /** The whole in words; the last form is the genitive plural: "z 65 propozycji". */
  readonly noun: NounForms;
  readonly rows: readonly BreakdownRow[];
  /** Whether one record can stand in several rows, so that they add up to more than the whole. */
  readonly overlaps: boolean;
}

export interface BreakdownRow {
  readonly label: string;
  /** The list of these records, where there is one. */
  readonly path?: string | undefined;
  readonly count: number;
}

/** Too few records to draw or to speak of percent. */
export function isFew({ whole }: Pick<Breakdown, "whole">): boolean {
  return whole < fewRecords;
}

/** Leaves out the rows without records. */
export function toBreakdown(parts: Breakdown): Breakdown {
  return { ...parts, rows: parts.rows.filter(({ count }) => count > 0) };
}
