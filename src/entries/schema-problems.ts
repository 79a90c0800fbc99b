import type { z } from "zod";
import { findNearest } from "../domain/nearest.ts";
import { type Problem, toProblem } from "../domain/problem.ts";
import { descriptionAt, knownKeysAt } from "./schema-shape.ts";

/**
 * Checks data against a schema; every fault becomes a problem that says in Polish what was expected. A field that is
 * missing because its name is mistyped is told once.
 */
export function validate(schema: z.ZodType, data: unknown, file: string): Validation {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [], faults: [] };
  const { issues } = result.error;
  const meant = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? toMeant(schema, issue) : []));
  const told = issues.filter(
    ({ path }) => valueAt(data, path) !== undefined || !meant.some((other) => isSamePath(other, path)),
  );
  const problems = told.flatMap((issue) => toProblems({ schema, data, file, issue }));
  return { data: undefined, problems, faults: [...problems.map(({ path }) => path), ...meant] };
}

export interface Validation {
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** Where the data are not what they should be, and where what stands under a mistyped name would stand. */
  readonly faults: readonly Path[];
}

export type Path = readonly (string | number)[];

function toMeant(schema: z.ZodType, { keys, path }: z.core.$ZodIssueUnrecognizedKeys): readonly Path[] {
  const candidates = knownKeysAt(schema, path).map((id) => ({ id, names: [] }));
  return keys.flatMap((key) =>
    findNearest(key, candidates)
      .slice(0, 1)
      .map((near) => [...path.map(toStep), near]),
  );
}

function isSamePath(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  return a.length === b.length && a.every((step, at) => step === b[at]);
}

function toStep(step: PropertyKey): string | number {
  return typeof step === "symbol" ? step.toString() : step;
}

function toProblems({ schema, data, file, issue }: Fault): readonly Problem[] {
  const path = issue.path.map(toStep);
  const place = { file, path };
  if (issue.code === "unrecognized_keys") {
    const known = knownKeysAt(schema, path);
    const candidates = known.map((id) => ({ id, names: [] }));
    return issue.keys.map((key) =>
      toProblem(
        "unknown-key",
        { file, path: [...path, key] },
        { key, known, near: findNearest(key, candidates) },
      ),
    );
  }
  const value = valueAt(data, path);
  if (issue.code === "custom" && issue.params?.["problem"] === "impossible-date")
    return [toProblem("impossible-date", place, { value: String(value) })];
  const description = descriptionAt(schema, path);
  const how = description === undefined ? "popraw tę wartość" : `oczekiwane: ${description}`;
  if (value === undefined)
    return [toProblem("schema", place, { what: `brakuje pola „${String(path.at(-1))}”`, how })];
  if (value === null)
    return [
      toProblem("schema", place, { what: "to pole jest puste", how: `wpisz wartość albo usuń pole; ${how}` }),
    ];
  if (issue.code === "invalid_value")
    return [toProblem("schema", place, { what: toValueFault(value, issue.values), how })];
  return [toProblem("schema", place, { what: toTelling(issue), how })];
}

function toValueFault(value: unknown, allowed: readonly unknown[]): string {
  const near = findNearest(
    String(value),
    allowed.map((id) => ({ id: String(id), names: [] })),
  );
  const hint = near.length > 0 ? ` (czy chodziło o „${near.join("”, „")}”?)` : "";
  return `„${String(value)}” nie jest żadną z wartości: ${allowed.join(", ")}${hint}`;
}

function toTelling(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union") {
    const nested = issue.errors.flat().find(({ code }) => code !== "invalid_type");
    return nested === undefined
      ? "ta wartość ma zły rodzaj: oczekiwano tekstu albo liczby całkowitej"
      : toTelling(nested);
  }
  if (!zodsOwn.test(issue.message)) return issue.message;
  if (issue.code === "invalid_type") return polishTypes[issue.expected] ?? "ta wartość ma zły rodzaj";
  if (issue.code === "too_small" && issue.inclusive === false)
    return `wartość za mała: ma być większa niż ${String(issue.minimum)}`;
  if (issue.code === "too_small") return `wartość za mała: najmniejsza dozwolona to ${String(issue.minimum)}`;
  if (issue.code === "too_big") return `wartość za duża: największa dozwolona to ${String(issue.maximum)}`;
  return "ta wartość jest niedozwolona";
}

/** How the messages begin that the schemas did not word themselves; they are English. */
const zodsOwn = /^(?:Invalid|Too|Unrecognized)\b/;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
}

const polishTypes: Readonly<Record<string, string>> = {
  object: "oczekiwano pól z wartościami (pole: wartość), a jest coś innego",
  array: "oczekiwano listy (wiersze zaczynające się od myślnika), a jest coś innego",
  string: "oczekiwano tekstu; liczbę albo datę weź w cudzysłów",
  number: "oczekiwano liczby",
  int: "oczekiwano liczby całkowitej",
  boolean: "oczekiwano true albo false",
};

interface Fault {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly file: string;
  readonly issue: z.core.$ZodIssue;
}
