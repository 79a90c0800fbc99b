import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";
import type { ProseKind } from "../../src/prose/parse.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";
import { compileBody } from "./compile-body.ts";
import { wordsOf } from "./words.ts";

const texts = JSON.parse(
  readFileSync(new URL("../fixtures/prose/innocent.json", import.meta.url), "utf8"),
) as { kind: ProseKind; source: string }[];

test.each(texts)("$kind: $source is let through", ({ kind, source }) => {
  expect(findProseProblems(source, { kind })).toEqual([]);
});

test.each(texts)("$kind: $source keeps its words", ({ kind, source }) => {
  const written = source.replace(/\]\([^)]*\)|\[\^\d\]:?|<[A-Z/][^>]*>|\{\/\*.*?\*\/\}|\[1\]:? ?\S*/g, " ");
  expect(wordsOf(toPlainText(source, kind)).sort()).toEqual(wordsOf(written).sort());
});

test.each(texts.filter(({ kind }) => kind === "body"))("$source compiles", async ({ source }) => {
  await expect(compileBody(source)).resolves.toContain("MDXContent");
});
