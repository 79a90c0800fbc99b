import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";
import { toHtml } from "../../src/prose/html.ts";
import type { ProseKind } from "../../src/prose/parse.ts";
import { proseMessages } from "../../src/prose/problems.ts";
import { compileBody } from "./compile-body.ts";

const attacks = JSON.parse(
  readFileSync(new URL("../fixtures/prose/attacks.json", import.meta.url), "utf8"),
) as Attack[];

test("the corpus is large, its names are unique, and every code is in it but those of clumsy markup", () => {
  expect(attacks.length).toBeGreaterThanOrEqual(300);
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
  const unused = Object.keys(proseMessages).filter((code) => attacks.every((attack) => attack.code !== code));
  // Clumsy markup that is shown with its signs attacks nobody; it has its own folder of broken content.
  // No text is known to slip through to the net; the intricate ones are made by their own test.
  expect(unused).toEqual([
    "nested-component",
    "nested-link",
    "unknown-entity",
    "uneven-table",
    "loose-table",
    "tabbed-table",
    "loose-heading",
    "loose-bold",
    "empty-footnote",
    "too-deep",
    "lost-text",
  ]);
});

test.each(attacks)("$kind: $name is refused on its line", ({ kind, source, code, line }) => {
  const problems = findProseProblems(source, { kind });
  expect(problems.map((problem) => `${problem.code} in line ${problem.line}`)).toContain(
    `${code} in line ${line}`,
  );
  expect(problems.filter((problem) => problem.line !== line)).toEqual([]);
});

const inBodies = attacks.filter(({ kind }) => kind === "body");

test.each(inBodies)("$name does not get through the compiler", async ({ source }) => {
  await expect(compileBody(source)).rejects.toThrow();
});

describe("a field rendered without having been checked", () => {
  const inFields = attacks.map(({ name, source }) => ({ name, html: toHtml(source) }));

  test.each(inFields)("$name makes nothing that runs or leads astray", ({ html }) => {
    expect(html).not.toMatch(/<(?:script|style|iframe|img|svg|div|form|object|x-y|textarea)\b/i);
    expect(html).not.toMatch(/<[^>]* (?:on\w+|style)=/i);
    const addresses = [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map((match) => match[1]);
    expect(
      addresses.filter((address) => !/^(?:https?:\/\/[^@]*$|mailto:|#fn|[./]*\w+[./#])/.test(address ?? "")),
    ).toEqual([]);
  });
});

interface Attack {
  readonly name: string;
  readonly kind: ProseKind;
  readonly line: number;
  readonly code: string;
  readonly source: string;
}
