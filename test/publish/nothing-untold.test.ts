import { describe, expect, test } from "vitest";
import { type CollectionName, collections } from "../../src/domain/collections.ts";
import { toEverything } from "../../src/publish/dataset.ts";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { wordsOf } from "../../src/publish/integrity/words.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";
import { readEntriesOf } from "../builders/fixture-entries.ts";

// What was published once and is explained elsewhere by now is no fact of its own: pages do not show it either.
const told = (Object.keys(collections) as CollectionName[]).filter((name) => name !== "addresses");

describe.each(["real", "fixture"] as const)("the whole export of the %s portal", (name) => {
  const everything = toEverything(readEditionOf(CONTENT[name]));
  const values = new Set(valuesOf(everything));
  const entries = readEntriesOf(CONTENT[name]);

  test.each(told)("tells every value that the content has of: %s", (collection) => {
    const said = entries[collection].flatMap(({ file, data }) =>
      valuesOf(data).map((value) => ({ file, value })),
    );
    expect(said.filter(({ value }) => !values.has(value))).toEqual([]);
  });

  test("tells every word of every body", () => {
    const words = new Set([...values].flatMap((value) => wordsOf(value).trim().split(" ")));
    const bodies = readContentFolder(CONTENT[name]).flatMap((file) => readEntry(file)?.body?.source ?? []);
    const lost = bodies.flatMap((body) =>
      wordsOf(body.replaceAll(/\{\/\*.*?\*\/\}/gs, ""))
        .trim()
        .split(" ")
        .filter((word) => !words.has(word)),
    );
    expect(bodies.length).toBeGreaterThan(2);
    expect(lost).toEqual([]);
  });
});

/** Every text, number and truth in a value, at whatever depth, as text. */
function valuesOf(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "object") return Object.values(value).flatMap(valuesOf);
  return [typeof value === "string" ? value : JSON.stringify(value)];
}
