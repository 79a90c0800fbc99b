import { expect, test } from "vitest";
import { toColumns } from "../../../src/publish/columns.ts";
import { toFields } from "../../../src/publish/fields.ts";
import { toCsv } from "../../../src/publish/formats/csv.ts";
import { encodeParts } from "../../../src/publish/formats/encode-parts.ts";
import { toJson, toJsonParts } from "../../../src/publish/formats/json.ts";
import { kinds } from "../../../src/publish/kinds.ts";

const many = Array.from({ length: 250 }, (_, number) => ({
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
  expect([...toJsonParts(value)].join("")).toBe(toJson(value));
});

test("no part of JSON holds more than a hundred items of a list", () => {
  const counts = [...toJsonParts({ items: many })].map((part) => part.match(/"id"/g)?.length ?? 0);
  expect(counts).toEqual([0, 100, 100, 50, 0, 0]);
});

test("CSV in parts has one head and every row", () => {
  const columns = toColumns(toFields(kinds.themes.schema)).slice(0, 2);
  const rows = many.map(({ id }) => ({ id, name: "ć" }));
  expect([...toCsv(rows, columns)].join("")).toBe(
    `\ufeffid,name\r\n${rows.map(({ id }) => `${id},ć\r\n`).join("")}`,
  );
});

test.each([
  ["no parts", []],
  ["short ones", ["", "zażółć", "\u{1F600}", "a"]],
  ["one longer than any room", ["ł".repeat(1 << 18), "b"]],
  ["many that outgrow it", Array.from({ length: 9_000 }, (_, number) => `gęś ${number} „…”`)],
])("parts are encoded as their whole: %s", (_, parts) => {
  expect(encodeParts(parts)).toEqual(new TextEncoder().encode(parts.join("")));
});
