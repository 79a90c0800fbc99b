import type { ColumnRole } from "../interpret/columns.ts";
import type { State } from "./segment.ts";

/** What it costs to go from one cell to the next; Infinity where it cannot be. */
export interface Moves {
  readonly open: (first: State) => number;
  readonly between: (from: State, to: State, isNewPage: boolean) => number;
  readonly close: (last: State | undefined) => number;
}

/** Cells follow each other by columns; after the last a further proposal may begin, or another row. */
export function toMoves(
  row: { isNumbered: boolean; mayLackNames: boolean },
  roles: readonly ColumnRole[],
): Moves {
  const { isNumbered, mayLackNames } = row;
  const required = roles.map((role) => role !== "other");
  const last = required.lastIndexOf(true);
  const lastText = Math.max(roles.lastIndexOf("proposal"), roles.lastIndexOf("response"));
  const forward = (from: number, to: number) => {
    const skipped = roles.slice(from + 1, to);
    if (skipped.some((role) => role !== "proposers" && role !== "other")) return Infinity;
    return (skipped.includes("proposers") ? 3 : 0) + (roles[to] === "other" ? 0.3 : 0);
  };
  const anew = (to: number) => {
    const skipsNames = roles[0] === "proposers" && to === 1;
    if (to === 0) return roles[0] === "proposers" ? (isNumbered ? 5 : 2.5) : isNumbered ? 3 : 1.5;
    return skipsNames ? 1.5 : Infinity;
  };
  // Names beside several proposals stand once.
  const within = (from: number, to: number) =>
    to > from ? forward(from, to) : from >= lastText ? anew(to) + (from < last ? 3 : 0) : Infinity;
  return {
    open: ({ column, isContinued }) => {
      if (isContinued) return Infinity;
      if (column === 0) return 0;
      return column === 1 && roles[0] === "proposers" ? (mayLackNames ? 3 : 6) : Infinity;
    },
    between: (from, to, isNewPage) => {
      if (to.isContinued) {
        if (isNewPage && to.column < from.column) return 2;
        return from.isContinued && to.column > from.column ? 0 : Infinity;
      }
      if (from.isContinued && from.column < last) return to.column <= 1 ? anew(to.column) + 1 : Infinity;
      return within(from.column, to.column);
    },
    close: (end) => (!end || end.column >= last || end.isContinued ? 0 : end.column >= lastText ? 3 : 6),
  };
}
