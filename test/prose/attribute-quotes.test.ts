import { describe, expect, test } from "vitest";
import { findQuoteFault, withQuotes } from "../../src/prose/attribute-quotes.ts";
import { findProseProblems } from "../../src/prose/guard.ts";

const told = (source: string) =>
  findProseProblems(source, { kind: "body" }).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );

const unclosed = (name: string) =>
  `Cudzysłów przed wartością atrybutu „${name}” nie jest zamknięty. Jak naprawić: dopisz za wartością taki sam znak: ${name}="…".`;
const unquoted = (name: string) =>
  `Wartość atrybutu „${name}” musi stać w prostym cudzysłowie. Jak naprawić: zapisz ją tak: ${name}="…".`;

describe("a quote that is not closed is told of at the quote", () => {
  test.each([
    ["before the end of its tag", 'Portal <Urzad id="a-b>Urząd</Urzad> prowadzi.', `1:18 ${unclosed("id")}`],
    ["of the other kind", "Portal <Urzad id='a-b>Urząd</Urzad> prowadzi.", `1:18 ${unclosed("id")}`],
    ["behind a sound tag", '<Urzad id="a">x</Urzad> <Urzad id="bc>y</Urzad>', `1:35 ${unclosed("id")}`],
    ["before a sound tag", '<Urzad id="ab>x</Urzad> i <Urzad id="cd">y</Urzad>', `1:11 ${unclosed("id")}`],
    ["closed by a typographic one", 'Zob. <Urzad id="a”>x</Urzad>', `1:16 ${unclosed("id")}`],
    ["before the closing tag", 'Zob. <Urzad id="a</Urzad>', `1:16 ${unclosed("id")}`],
    ["at the end of the text", 'Zob.\n\n<Urzad id="a', `3:11 ${unclosed("id")}`],
    ["with nothing behind it", 'Zob. <Urzad id=">x</Urzad>', `1:16 ${unclosed("id")}`],
    ["behind a space", 'Zob. <Urzad id= "ab>x</Urzad>', `1:17 ${unclosed("id")}`],
  ])("%s", (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
  });

  test("and what follows is read on", () => {
    expect(told('<Urzad id="a-b>x</Urzad>\n\nWiek <b>y</b>')).toEqual([
      `1:11 ${unclosed("id")}`,
      expect.stringMatching(/^3:6 Znacznik „<b>” nie jest dozwolony/),
    ]);
  });

  test("of an attribute that may not be there, that is told too, and nothing of the closing tag", () => {
    expect(told('<NotaRedakcyjna a="bc>\n\nx\n\n</NotaRedakcyjna>')).toEqual([
      expect.stringMatching(/^1:17 Atrybut „a” nie jest dozwolony/),
      `1:19 ${unclosed("a")}`,
    ]);
  });
});

describe("a value without quotes is told of at the value", () => {
  test.each([
    ["bare", "Portal <Urzad id=a-b>x</Urzad>.", `1:18 ${unquoted("id")}`],
    ["in typographic quotes", "Portal <Urzad id=„a-b”>x</Urzad>.", `1:18 ${unquoted("id")}`],
    ["behind a space", "Portal <Urzad id= a-b>x</Urzad>.", `1:19 ${unquoted("id")}`],
  ])("%s", (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
  });

  test.each([
    ["a number behind a sign of comparison", "Wiek <18 lat = a", "1:6 Znak „<”"],
    ["no value at all", "<Urzad id=>x</Urzad>", "1:1 Znak „<”"],
    ["words in quotes that are no value", '<Urzad id="a" oraz "b" c', "1:1 Znak „<”"],
  ])("unlike %s", (_, source, expected) => {
    expect(told(source)).toEqual([expect.stringContaining(expected)]);
  });
});

describe("the fault of an attribute", () => {
  test.each([
    ['<A b="cd>', 9, { name: "b", kind: "unclosed", start: 5, end: 8 }],
    ['<A b="cd />', 11, { name: "b", kind: "unclosed", start: 5, end: 8 }],
    ['<A b="cd\nx', 10, { name: "b", kind: "unclosed", start: 5, end: 8 }],
    ['<A b="c" d="ef>', 15, { name: "d", kind: "unclosed", start: 11, end: 14 }],
    ["<A b=cd/>", 5, { name: "b", kind: "unquoted", start: 5, end: 7 }],
    ["<A b=c d>", 5, { name: "b", kind: "unquoted", start: 5, end: 6 }],
    ['<A b ="cd>', 10, { name: "b", kind: "unclosed", start: 6, end: 9 }],
    ['<A b="c/d>', 10, { name: "b", kind: "unclosed", start: 5, end: 9 }],
    ['<A b="cd> "e <', 13, { name: "b", kind: "unclosed", start: 5, end: 8 }],
    ["<A b =cd>", 6, { name: "b", kind: "unquoted", start: 6, end: 8 }],
    ["<A b=c/d>", 5, { name: "b", kind: "unquoted", start: 5, end: 8 }],
    ['<A b="cd">', 10, undefined],
    ['<A b="cd> "e" <', 14, undefined],
    ['<A b="c" d="e" f="g', 12, undefined],
    ["<A b=>", 5, undefined],
    ["A b=cd", 4, undefined],
  ])("of %s at %d", (source, stumbled, fault) => {
    expect(findQuoteFault(source, stumbled)).toEqual(fault);
  });

  test.each([
    ['<A b="cdef>', { start: 5, end: 10 }, '<A b="xxx">'],
    ['<A b="c>', { start: 5, end: 7 }, '<A b="">'],
    ['<A b=">', { start: 5, end: 6 }, '<A b=">'],
    ["<A b=cdef>", { start: 5, end: 9 }, '<A b="xx">'],
  ])("is mended with every other sign in its place: %s", (source, range, mended) => {
    expect(withQuotes(source, { name: "b", kind: "unclosed", ...range })).toBe(mended);
  });
});
