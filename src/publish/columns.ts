import type { Field, FieldValue } from "./fields.ts";

/**
 * A kind as a flat table. What lies inside an object becomes columns `outer_inner`; a list becomes one column for each
 * of its items' fields, the values parted by ` | `; a bar that stands by itself in a value has another beside it. A list
 * inside a list is left out: it has a table of its own.
 */
export function toColumns(fields: readonly Field[]): readonly Column[] {
  return fields.flatMap((field) => toFieldColumns(field, { path: [], inList: false, nullable: false }));
}

/** The cell of a record: empty where the value is unknown. */
export function toCell(record: unknown, { path, isList }: Pick<Column, "path" | "isList">): string {
  const texts = readPath(record, path).map(toText);
  return isList
    ? texts.map((text) => text.replace(ownBars, "$&|")).join(listSeparator)
    : texts.join(listSeparator);
}

function toText(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null ? "" : JSON.stringify(value);
}

// Only a single one parts values.
const ownBars = /(?<!\S)\|+(?!\S)/g;

export const listSeparator = " | ";

function toFieldColumns(field: Field, outer: Outer): readonly Column[] {
  const path = [...outer.path, field.name];
  const nullable = outer.nullable || field.nullable;
  if (field.type === "object") {
    return field.fields.flatMap((inner) => toFieldColumns(inner, { ...outer, path, nullable }));
  }
  if (field.type !== "list") {
    const { type, description } = field;
    const head = { name: path.join("_"), path, type, description };
    return [{ ...head, choices: toChoices(field), isList: outer.inList, nullable }];
  }
  if (outer.inList) return [];
  const list = { path, inList: true, nullable };
  if (field.item.type === "object") {
    return field.item.fields.flatMap((inner) => toFieldColumns(inner, list));
  }
  const item = field.item as SingleField;
  const head = { name: path.join("_"), path, type: item.type, description: field.description };
  return [{ ...head, choices: toChoices(item), isList: true, nullable }];
}

function toChoices(field: SingleField): readonly string[] {
  return field.type === "text" ? (field.choices ?? []) : [];
}

function readPath(value: unknown, path: readonly string[], depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => readPath(item, path, depth));
  const name = path[depth];
  if (name === undefined || value === null || value === undefined) return [value ?? null];
  return readPath((value as Readonly<Record<string, unknown>>)[name], path, depth + 1);
}

export interface Column {
  readonly name: string;
  /** The names of the fields that lead to the value. */
  readonly path: readonly string[];
  readonly type: Exclude<FieldValue["type"], "object" | "list">;
  readonly description: string;
  /** The only values that there are; empty where any may stand. */
  readonly choices: readonly string[];
  /** Whether the cell holds several values. */
  readonly isList: boolean;
  readonly nullable: boolean;
}

type SingleField = Exclude<Field, { readonly type: "object" | "list" }>;

interface Outer {
  readonly path: readonly string[];
  readonly inList: boolean;
  readonly nullable: boolean;
}
