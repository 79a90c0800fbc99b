import { describe, expect, test } from "vitest";
import { meetingComponents, pageComponents, type ComponentRules } from "../../src/prose/components.ts";
import { findProseProblems } from "../../src/prose/guard.ts";
import { parseProse } from "../../src/prose/parse.ts";
import { toPlainText } from "../../src/prose/plain-text.ts";
import { findLostText } from "../../src/prose/rules/lost-text.ts";

const places = (source: string, options: Parameters<typeof findProseProblems>[1]) =>
  findProseProblems(source, options).map(({ code, line, column }) => `${line}:${column} ${code}`);

test("all problems of a body are told at once, in the order of the text", () => {
  const body = [
    "## Przebieg",
    "",
    'import x from "y"',
    "",
    "Kwota {2 + 2} i <5% oraz <b>x</b>. {/* uwaga */}",
    "",
    'Byli <Urzad id={"a"} b="c" {...d}>x</Urzad> i ![](./plan.svg).',
    "",
    "Razem {10 zł} oraz {nie zamknięte",
    "",
    "| a | b |",
    "| - | - |",
    "| 1 | 2 | trzy |",
    "",
    "#### Za głęboko",
  ].join("\n");
  expect(places(body, { kind: "body" })).toEqual([
    "3:1 import-export",
    "5:7 expression",
    "5:17 mdx-syntax",
    "5:26 unknown-component",
    "7:16 attribute-value",
    "7:22 unknown-attribute",
    "7:28 attribute-spread",
    "7:47 image-without-alt",
    "7:51 image-file",
    "9:7 expression",
    "13:11 ragged-row",
    "15:1 heading-skipped",
  ]);
});

test("the place of a text in its file shifts every line and column", () => {
  const options = { kind: "field", firstLine: 40, firstColumn: 9 } as const;
  expect(places("Dobrze.\n\n# Źle\n\n> 18 lat", options)).toEqual([
    "42:9 heading-in-field",
    "44:9 sign-lost",
  ]);
});

test("a tag that is not closed before a line that makes its line a heading is told", () => {
  expect(places("<b>a\n---\n\ntekst", { kind: "body" })).toEqual([
    "1:1 mdx-syntax",
    "1:1 heading-underlined",
  ]);
});

test.each(["\n", "\r\n", "\r"])("lines are counted whatever ends them: %j", (end) => {
  expect(places(["Tekst.", "", "Kwota <b>x</b>."].join(end), { kind: "body" })).toEqual([
    "3:7 unknown-component",
  ]);
});

test("a message says what is wrong and how to mend it", () => {
  expect(findProseProblems("Mniej niż <5% osób.", { kind: "body" })).toEqual([
    {
      code: "mdx-syntax",
      line: 1,
      column: 11,
      message:
        "Znak „<” otwiera w MDX znacznik, a to nie jest poprawny znacznik. Jak naprawić: zwykły znak „<” zapisz jako „\\<”.",
    },
  ]);
});

describe("what the message advises helps", () => {
  test.each([
    ["body", "Mniej niż \\<5% osób.", "Mniej niż <5% osób."],
    ["body", "Pole \\{imię}.", "Pole {imię}."],
    ["field", "\\> 18 lat", "> 18 lat"],
    ["field", "\\+ 5 osób", "+ 5 osób"],
    ["field", "\\* dotyczy 2025 r.", "* dotyczy 2025 r."],
    ["field", "Razem 2\\*3\\*4", "Razem 2*3*4"],
    ["field", "\\***", "***"],
    ["field", "\\~~nie skreślone~~", "~~nie skreślone~~"],
    ["field", "- \\[x] zrobione", "[x] zrobione"],
    ["field", "\\# 5", "# 5"],
    ["field", "\\[1]: Uchwała", "[1]: Uchwała"],
    ["field", "\\[^1] tekst", "[^1] tekst"],
    ["field", "\\[a][b]", "[a][b]"],
    ["field", "a \\<b i c> d", "a <b i c> d"],
    ["field", "\\`kod\\`", "`kod`"],
    ["field", "\\~~~\ntekst", "~~~ tekst"],
  ] as const)("%s: %s", (kind, source, shown) => {
    expect(findProseProblems(source, { kind })).toEqual([]);
    expect(toPlainText(source, kind)).toBe(shown);
  });
});

test("a field is Markdown, so that braces and words like import are plain words in it", () => {
  expect(findProseProblems("import {imię} < 5\n\nexport {1 + 1}", { kind: "field" })).toEqual([]);
});

test("other rules for components can be given", () => {
  const components: ComponentRules = { Mapa: { attributes: { x: { required: false } }, children: "none" } };
  expect(places('<Mapa x="1" />\n\n<Mapa />', { kind: "body", components })).toEqual([]);
  expect(places('<Mapa x="" />', { kind: "body", components })).toEqual(["1:10 attribute-value"]);
  expect(places("<Organizacje />", { kind: "body", components })).toEqual(["1:1 unknown-component"]);
});

test("a meeting lists who came and what was presented, a page shows the licence", () => {
  const body = "<Organizacje />\n\n<LicencjaDanych />";
  expect(places(body, { kind: "body", components: meetingComponents })).toEqual(["3:1 unknown-component"]);
  expect(places(body, { kind: "body", components: pageComponents })).toEqual(["1:1 unknown-component"]);
});

test("words that no part of the tree accounts for are told, a line at a time", () => {
  const source = "Tekst został.\n\nTen wiersz zniknął.\nI ten też.\n";
  const tree = parseProse("Tekst został.", "field");
  expect(findLostText({ tree, source, kind: "field", components: {} })).toEqual([
    { code: "lost-text", offset: 15, detail: "Ten wiersz zniknął." },
  ]);
});

describe.each(["field", "body"] as const)("a %s too intricate to be read", (kind) => {
  test.each([
    "> ".repeat(20_000),
    "- ".repeat(20_000),
    "1. ".repeat(10_000),
    "**a*".repeat(20_000),
    "_a".repeat(20_000),
    "[".repeat(20_000),
    "[^a]: x\n".repeat(5_000),
    "<Urzad id='a'>".repeat(5_000),
    "`a``".repeat(5_000),
  ])("is refused before it is read: %#", (source) => {
    expect(places(`Tekst.\n\n${source}`, { kind })).toEqual(["3:1 too-deep"]);
  });
});

test("a form with long lines to fill in is not too intricate", () => {
  const form = Array.from({ length: 60 }, () => "Imię: ______________ Nazwisko: ______________").join("\n");
  expect(findProseProblems(form, { kind: "field" })).toEqual([]);
});
