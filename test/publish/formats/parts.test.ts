import { expect, test } from "vitest";
import { toColumns } from "../../../src/publish/columns.ts";
import { toFields } from "../../../src/publish/fields.ts";
import { toCsv } from "../../../src/publish/formats/csv.ts";
import { type FilePart, toRuns, toTextOf } from "../../../src/publish/formats/file-part.ts";
import { toJson, toJsonParts } from "../../../src/publish/formats/json.ts";
import { kinds } from "../../../src/publish/kinds.ts";

const many = Array.from({ length: 950 }, (_, number) => ({
  id: `r${number}`,
  parts: [number, { deep: "ą\n" }],
}));

test.each<[string, object]>([
  ["texts, numbers, null and objects", { name: 'a "b"\n', count: 1, nothing: null, of: { a: [1, {}] } }],
  ["a list of nothing, and of one", { none: [], one: [{ id: "a" }] }],
  ["a list of as many as are written at once", { items: many.slice(0, 100) }],
  [
    "lists of more, before and after something else",
    { items: many, between: "x", others: many.slice(0, 101) },
  ],
  ["a list of what JSON has no word for", { items: [undefined, null, "a"] }],
  [
    "members that are not there, at either end and between",
    { a: undefined, b: 1, c: undefined, d: [2], e: undefined },
  ],
])("JSON in parts is the same as in one: %s", (_, value) => {
  expect(toText(toJsonParts(value))).toBe(toJson(value));
});

test("a list is made in runs that end where the same records end them in any other list", () => {
  const runs = toRuns(many);
  const later = toRuns([{ id: "new" }, ...many.toSpliced(700, 1)]);
  expect(runs.flat()).toEqual(many);
  expect(later.flat()).toHaveLength(many.length);
  const texts = new Set(runs.map((run) => JSON.stringify(run)));
  expect(later.filter((run) => texts.has(JSON.stringify(run)))).toHaveLength(runs.length - 2);
  expect(runs.length).toBeGreaterThan(3);
});

test.each([
  ["nothing", 0, []],
  ["records that no identifier tells apart", 1_000, [400, 400, 200]],
])("runs of %s are not too long", (_, count, lengths) => {
  expect(toRuns(Array.from({ length: count }, () => ({}))).map(({ length }) => length)).toEqual(lengths);
});

test("CSV in parts has one head and every row", () => {
  const columns = toColumns(toFields(kinds.themes.schema)).slice(0, 2);
  const rows = many.map(({ id }) => ({ id, name: "ć" }));
  expect(toText(toCsv(rows, columns))).toBe(
    `\ufeffid,name\r\n${rows.map(({ id }) => `${id},ć\r\n`).join("")}`,
  );
});

function toText(parts: Iterable<FilePart>): string {
  return Array.from(parts, toTextOf).join("");
}
