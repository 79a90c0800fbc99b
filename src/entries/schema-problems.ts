import type { z } from "zod";
import { findNearest } from "../domain/nearest.ts";
import { type Problem, toProblem } from "../domain/problem.ts";
import { descriptionAt, knownKeysAt } from "./schema-shape.ts";

/** Checks data against a schema; every fault becomes a problem that says in Polish what was expected. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  file: string,
): { readonly data: z.output<Schema> | undefined; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  return {
    data: undefined,
    problems: result.error.issues.flatMap((issue) => toProblems({ schema, data, file, issue })),
  };
}

function toProblems({ schema, data, file, issue }: Fault): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step));
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
