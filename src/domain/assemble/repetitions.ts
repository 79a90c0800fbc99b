import { type Problem, toProblem } from "../problem.ts";

/** Items of a list that stand in it before; `undefined` items are passed over. */
export function findRepetitions(
  items: readonly (string | undefined)[],
  { file, path }: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  return items.flatMap((item, index) =>
    item === undefined || items.indexOf(item) === index
      ? []
      : [toProblem("listed-twice", { file, path: [...path, index] }, { what: item })],
  );
}
