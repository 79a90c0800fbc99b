import type { z } from "zod";
import { findNearest } from "../domain/nearest.ts";
import { type Problem, toProblem } from "../domain/problem.ts";
import type { ProblemDetails } from "../domain/problem-details.ts";
import { isCalendarDate } from "../domain/calendar.ts";
import { readPolishDay } from "../polish/dates.ts";
import { descriptionAt, knownKeysAt, schemaAt } from "./schema-shape.ts";
import { explainValue, findByLabel, type Hint, splitAdvice } from "./value-hints.ts";
import { findByPolishName } from "./polish-keys.ts";
import { toDash } from "./yaml-layout.ts";

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
  const known = knownKeysAt(schema, path);
  return keys.flatMap((key) =>
    [findByPolishName(key, known) ?? nearestOf(key, known)[0] ?? []]
      .flat()
      .map((meant) => [...path.map(toStep), meant]),
  );
}

function nearestOf(key: string, known: readonly string[]): readonly string[] {
  return findNearest(
    key,
    known.map((id) => ({ id, names: [] })),
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
    return issue.keys.map((key) => {
      const named = findByPolishName(key, known);
      const isTaken = named !== undefined && valueAt(data, [...path, named]) !== undefined;
      const isOfOuter = isKnownAbove(schema, path, key);
      const details = { key, known, near: nearestOf(key, known), isOfOuter, named, isTaken };
      return toProblem("unknown-key", { file, path: [...path, key] }, details);
    });
  }
  const value = valueAt(data, path);
  if (issue.code === "custom" && issue.params?.["problem"] === "impossible-date")
    return [toProblem("impossible-date", place, toDateFault(String(value)))];
  const description = descriptionAt(schema, path);
  const step = path.at(-1);
  const telling = tell({
    ...{ issue, value, description, isItem: typeof step === "number", keys: knownKeysAt(schema, path) },
    ...{ field: String(step), isOptional: isOptionalAt(schema, path) },
  });
  const isWhole = description === undefined || telling.isWhole === true;
  const how = isWhole ? telling.how : `${telling.how}; ma w nim być: ${lowerFirst(description)}`;
  return [toProblem("schema", place, { what: telling.what, how })];
}

function tell(fault: FaultOfField): Hint {
  const { issue, value, description, field, isOptional } = fault;
  if (value === undefined) return { what: `brakuje pola „${field}”`, how: "dopisz to pole" };
  if (value === null && isOptional)
    return { what: "to pole jest puste", how: "wpisz jego wartość albo usuń to pole" };
  if (value === null) return { what: "to pole jest puste", how: "uzupełnij to pole" };
  if (typeof value === "string" && value.trim() === "") return tellEmpty(fault);
  if (issue.code === "invalid_value") return tellValue(value, issue.values, description);
  const explained = explainValue(issue, value);
  if (explained !== undefined) return explained;
  const item = typeof value === "string" && issue.code === "invalid_type" && issue.expected === "array";
  if (item && value.startsWith("-"))
    return { what: "po myślniku brakuje spacji, więc nie zaczyna on listy", how: "wpisz po nim spację" };
  if (item && /^[–—−•·]/.test(value)) return toDash(value.charAt(0));
  if (typeof value === "string" && issue.code === "invalid_type") {
    const shaped = tellShape(issue.expected, value, fault);
    if (shaped !== undefined) return shaped;
  }
  const what = toTelling(issue);
  return splitAdvice(what) ?? { what, how: "popraw to pole" };
}

/** What was written in one line and is to be fields, or a list. */
function tellShape(expected: string, value: string, { issue, keys, isItem }: FaultOfField): Hint | undefined {
  if (/\n/.test(value) || value.length > 80) return undefined;
  const what = toTelling(issue);
  if (expected === "array") {
    const items = value.split(/,\s*/).map((item) => JSON.stringify(item));
    return { what, how: `zapisz to w jednym wierszu tak: [${items.join(", ")}]` };
  }
  const [key = ""] = keys;
  if (expected !== "object" || !/^(?:organization|office|name|title|text)$/.test(key)) return undefined;
  return {
    what,
    how: `${isItem ? "zapisz to tak: -" : "zapisz to w następnym wierszu, z wcięciem:"} ${key}: ${value}`,
  };
}

function tellEmpty({ isItem, isOptional }: FaultOfField): Hint {
  const instead = isItem ? " albo usuń tę pozycję listy" : isOptional ? " albo usuń to pole" : "";
  return { what: "tekst jest pusty", how: `wpisz go${instead}` };
}

/** Whether a field that is not known at a place is known in what lies around it. */
function isKnownAbove(schema: z.ZodType, path: Path, key: string): boolean {
  return path.some((_, at) => knownKeysAt(schema, path.slice(0, at)).includes(key));
}

/** Acronyms keep their letters. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function isOptionalAt(schema: z.ZodType, path: readonly PropertyKey[]): boolean {
  return schemaAt(schema, path)?.safeParse(undefined).success === true;
}

function toDateFault(value: string): ProblemDetails["impossible-date"] {
  const isInForm = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return {
    value,
    isInForm,
    isDay: isCalendarDate(value),
    meant: isInForm ? undefined : readPolishDay(value),
  };
}

function tellValue(value: unknown, allowed: readonly unknown[], description?: string): Hint {
  const candidates = allowed.map((id) => ({ id: String(id), names: [] }));
  const what = `„${String(value)}” nie jest żadną z wartości: ${allowed.join(", ")}`;
  const byName = findByPolishName(
    String(value),
    candidates.map(({ id }) => id),
  );
  const byLabel = findByLabel(String(value), description);
  const [labelled, ...others] = byLabel.length > 0 || byName === undefined ? byLabel : [byName];
  if (labelled !== undefined && others.length === 0)
    return { what, how: `wpisz ${labelled} (${String(value).trim().toLowerCase()})`, isWhole: true };
  const near = labelled === undefined ? findNearest(String(value), candidates) : [labelled, ...others];
  const hint = near.length > 0 ? ` (czy chodziło o „${near.join("”, „")}”?)` : "";
  return { what: `${what}${hint}`, how: "wybierz jedną z nich" };
}

function toTelling(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_union") {
    const nested = issue.errors.flat().find(({ code }) => code !== "invalid_type");
    return nested === undefined ? "to nie jest ani tekst, ani liczba całkowita" : toTelling(nested);
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
  object: "mają tu być pola z wartościami (pole: wartość), a jest coś innego",
  array: "ma tu być lista (wiersze zaczynające się od myślnika), a jest coś innego",
  string: "to nie jest tekst; liczbę albo datę weź w cudzysłów",
  number: "to nie jest liczba",
  int: "to nie jest liczba całkowita",
  boolean: "ma tu być true (tak) albo false (nie)",
};

interface FaultOfField {
  readonly issue: z.core.$ZodIssue;
  readonly value: unknown;
  readonly description: string | undefined;
  readonly field: string;
  readonly isOptional: boolean;
  /** Of a list. */
  readonly isItem: boolean;
  /** The fields of which it is to consist. */
  readonly keys: readonly string[];
}

interface Fault {
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly file: string;
  readonly issue: z.core.$ZodIssue;
}
