import { findNearest } from "../domain/nearest.ts";
import { toProblem } from "../domain/problem.ts";
import { findComponentUses } from "../prose/components.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import type { ReadFile } from "./read-entry.ts";

/** Components of a body that name a party which does not exist. */
export function findReferenceProblems(file: ReadFile, all: readonly ReadFile[]): readonly LocatedProblem[] {
  if (file.body === undefined || !file.body.source.includes("<")) return [];
  return findComponentUses(file.body.source, { firstLine: file.body.line }).flatMap((use) => {
    const kind = kinds[use.name];
    const id = use.attributes["id"];
    if (kind === undefined || id === undefined) return [];
    const known = all.filter(({ name }) => name === `${kind}s`).map((other) => ({ id: other.id, names: [] }));
    if (known.length === 0 || known.some((other) => other.id === id)) return [];
    const place = { file: file.file, path: [] };
    const { code, ...telling } = toProblem(`unknown-${kind}`, place, { id, near: findNearest(id, known) });
    return [{ code, file: file.file, line: use.line, column: use.column, message: toMessage(telling) }];
  });
}

const kinds: Readonly<Record<string, "organization" | "office">> = {
  Organizacja: "organization",
  Urzad: "office",
};
