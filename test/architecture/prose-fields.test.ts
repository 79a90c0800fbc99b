import { expect, test } from "vitest";
import { z } from "zod";
import { collections } from "../../src/domain/collections.ts";
import { isProse } from "../../src/domain/text.ts";
import { unwrap } from "../../src/entries/schema-shape.ts";
import { listSources, readSource } from "./imports.ts";

const proseNames = new Set(Object.values(collections).flatMap(({ schema }) => namesOf(schema)));

// What is verbatim of a text is Markdown if the text is, and the check compares the two.
const passages = ["evidence"];

const shown = listSources(["src/components", "src/layouts", "src/pages", "src/publish"], [".ts", ".astro"])
  .flatMap((file) => [...readSource(file).matchAll(/<Prose text=\{([\w.]+)\}|\btoHtml\(([\w.]+)[,)]/g)])
  .map(([, text, html]) => (text ?? html ?? "").split(".").at(-1) ?? "")
  .filter((name) => name !== "");

test.each([...new Set(shown)].toSorted())("what a page shows as Markdown is guarded as such: %s", (name) => {
  expect(proseNames.has(name) || passages.includes(name)).toBe(true);
});

test("pages show the words of every kind", () => {
  expect(shown).toEqual(expect.arrayContaining([...proseNames]));
});

function namesOf(schema: z.ZodType, name = ""): readonly string[] {
  if (isProse(schema)) return [name];
  const plain = unwrap(schema);
  if (plain !== schema) return namesOf(plain, name);
  if (schema instanceof z.ZodArray) return namesOf(schema.element as z.ZodType, name);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
    namesOf(field, key),
  );
}
