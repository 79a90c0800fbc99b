import { z } from "zod";
import { describe, expect, test } from "vitest";
import { collections } from "../../src/domain/collections.ts";
import { findByPolishName, polishNames } from "../../src/entries/polish-keys.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { unwrap } from "../../src/entries/schema-shape.ts";

const objectsOf = (schema: z.ZodType): readonly (readonly string[])[] => {
  const plain = unwrap(schema);
  if (plain instanceof z.ZodArray) return objectsOf(plain.element as z.ZodType);
  if (!(plain instanceof z.ZodObject)) return [];
  const shape = plain.shape as Record<string, z.ZodType>;
  return [Object.keys(shape), ...Object.values(shape).flatMap(objectsOf)];
};
const objects = Object.values(collections).flatMap(({ schema }) => objectsOf(schema));
const keys = [...new Set(objects.flat())].sort();
const toldOf = (path: string, text: string) =>
  readEntry({ path, bytes: new TextEncoder().encode(text) })?.problems.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

describe("the name of a field in Polish", () => {
  const names = {
    address: "adres",
    aliases: "Inne nazwy",
    asWritten: "jak_w_dokumencie",
    caption: "podpis-tabeli",
    corrections: "sprostowania",
    date: "Data",
    due: "termin",
    ngoPersons: "liczba osób",
    reason: "powód",
    source: "źródło",
    proposers: "wnioskodawcy",
  };

  test.each(Object.entries(names))("of %s is also %s", (key, name) => {
    expect(findByPolishName(name, ["x", key])).toBe(key);
  });

  test.each(["powódź", "x", ""])("is not %j", (written) => {
    expect(findByPolishName(written, keys)).toBeUndefined();
  });

  test("may be of two fields: the one that is known there is meant", () => {
    expect(findByPolishName("stan", ["title", "status"])).toBe("status");
    expect(findByPolishName("stan", ["title", "state"])).toBe("state");
    expect(findByPolishName("stan", ["title"])).toBeUndefined();
  });

  test.each(keys)("is known of every field of every file: %s", (key) => {
    const named = polishNames[key] ?? [];
    expect(named).not.toEqual([]);
    expect(named.map((name) => findByPolishName(name, [key]))).toEqual(named.map(() => key));
  });

  test("is of no field that no file has", () => {
    expect(Object.keys(polishNames).filter((key) => !keys.includes(key))).toEqual([]);
  });

  test.each(objects)("means one field where it stands: %j", (...known) => {
    const named = known.flatMap((key) => polishNames[key] ?? []);
    expect(named.filter((name, at) => named.indexOf(name) < at)).toEqual([]);
    expect(named.filter((name) => known.includes(name))).toEqual([]);
  });
});

describe("a field by its name in Polish", () => {
  test("is told once, with its right name, where it is required", () => {
    expect(toldOf("themes/a.yaml", "nazwa: A\n")).toEqual([
      "1:1 pole „nazwa” nazywa się tu „name”. Jak naprawić: wpisz name zamiast nazwa.",
    ]);
  });

  test("is told with its right name where it is not required", () => {
    expect(toldOf("themes/a.yaml", "name: A\nOpis: B\n")).toEqual([
      "2:1 pole „Opis” nazywa się tu „description”. Jak naprawić: wpisz description zamiast Opis.",
    ]);
  });

  test("is one too many where that stands there too", () => {
    expect(toldOf("themes/a.yaml", "name: A\nnazwa: B\n")).toEqual([
      "2:1 pole „nazwa” nazywa się tu „name”, a takie już jest. Jak naprawić: zostaw jedno z nich, pod nazwą name.",
    ]);
  });
});
