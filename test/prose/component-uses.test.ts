import { expect, test } from "vitest";
import { findComponentUses } from "../../src/prose/component-uses.ts";

test("components are listed with their literal attributes and places", () => {
  const body =
    'Byli <Urzad id="wydzial">x</Urzad>.\n\n<Organizacje />\n\n<NotaRedakcyjna>\n\n<Organizacja id={a} b="c">y</Organizacja>\n\n</NotaRedakcyjna>';
  expect(findComponentUses(body, { firstLine: 10 })).toEqual([
    { name: "Urzad", attributes: { id: { value: "wydzial", line: 10, column: 17 } } },
    { name: "Organizacje", attributes: {} },
    { name: "NotaRedakcyjna", attributes: {} },
    { name: "Organizacja", attributes: { b: { value: "c", line: 16, column: 24 } } },
  ]);
});

test("a value stands behind the spaces around its sign, and what is spread has none", () => {
  const body = '<Organizacje a = "b" {...c} d=\n"e" />';
  expect(findComponentUses(body)).toEqual([
    {
      name: "Organizacje",
      attributes: { a: { value: "b", line: 1, column: 19 }, d: { value: "e", line: 2, column: 2 } },
    },
  ]);
});

test("a body that is no MDX has none: the guard tells why", () => {
  expect(findComponentUses("<Urzad")).toEqual([]);
});

test("a body too intricate to be read has none", () => {
  expect(findComponentUses(`<Organizacje />\n\n${"- ".repeat(60)}x`)).toEqual([]);
});
