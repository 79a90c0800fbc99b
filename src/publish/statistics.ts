import type { Portal } from "../domain/portal.ts";
import type { Breakdown } from "../domain/statistics/breakdown.ts";
import { toBreakdowns } from "../domain/statistics/breakdowns.ts";
import { type Figure, toFigures } from "../domain/statistics/figures.ts";
import { toCsvTable } from "./csv-table.ts";

export interface StatisticsFile {
  /** Without the ending. */
  readonly name: string;
  readonly body: string;
}

/** The tables of the statistics page as files, one a table; the numbers by themselves in "liczby". */
export function toStatisticsFiles(portal: Portal): readonly StatisticsFile[] {
  return [
    { name: "liczby", body: toFigureFile(toFigures(portal), portal.asOf) },
    ...toBreakdowns(portal).map((breakdown) => ({
      name: breakdown.id,
      body: toBreakdownFile(breakdown, portal.asOf),
    })),
  ];
}

function toFigureFile(figures: readonly Figure[], asOf: string): string {
  const rows = figures.map(({ label, value, whole, words, method }) => [
    label,
    value ?? "",
    whole,
    words,
    method,
    asOf,
  ]);
  return toCsvTable(["miara", "wartosc", "mianownik", "slowami", "sposob_liczenia", "stan_na"], rows);
}

function toBreakdownFile({ rows, whole, noun: [, , noun] }: Breakdown, asOf: string): string {
  return toCsvTable(
    ["nazwa", "liczba", "mianownik", "czego", "stan_na"],
    rows.map(({ label, count }) => [label, count, whole, noun, asOf]),
  );
}
