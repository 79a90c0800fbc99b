import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toHtml } from "../../src/prose/html.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";

const folder = new URL("../fixtures/prose/fields/", import.meta.url);
const read = (name: string, file: string) => readFileSync(new URL(`${name}/${file}`, folder), "utf8");

test.each(readdirSync(folder))("%s: a field's words and its HTML", (name) => {
  const source = read(name, "source.md");
  expect(`${toPlainText(source)}\n`).toBe(read(name, "text.txt"));
  expect(`${toHtml(source, { idPrefix: "p1-" })}\n`).toBe(read(name, "fragment.html"));
});
