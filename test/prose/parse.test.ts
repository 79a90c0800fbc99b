import { expect, test } from "vitest";
import { offsetsOf, parseIfSound, parseProse } from "../../src/prose/parse.ts";
import { walk } from "../../src/prose/walk.ts";

test.each([
  ["a tilde strikes nothing through", "ok. ~5~ zł", ["root", "paragraph", "text"]],
  ["two do", "~~5~~", ["root", "paragraph", "delete", "text"]],
  [
    "an indented line is no code",
    "*a*\n\n    b",
    ["root", "paragraph", "emphasis", "text", "paragraph", "text"],
  ],
  ["a brace is a brace", "{a}", ["root", "paragraph", "text"]],
])("in a field %s", (_, source, types) => {
  expect(typesOf(source, "field")).toEqual(types);
});

test("in a body a brace is an expression, and nothing of it is evaluated", () => {
  expect(typesOf("a {zhakowano = 1}", "body")).toEqual(["root", "paragraph", "text", "mdxTextExpression"]);
  expect(globalThis).not.toHaveProperty("zhakowano");
});

test("a node stands where the source has it, or nowhere where the parser has lost it", () => {
  const [paragraph] = parseProse("a [www.a.example", "field").children;
  expect(paragraph && offsetsOf(paragraph)).toEqual({ start: 0, end: 16 });
  const children = paragraph?.type === "paragraph" ? paragraph.children : [];
  expect(children.map((child) => [child.type, offsetsOf(child)])).toEqual([
    ["text", undefined],
    ["link", undefined],
  ]);
});

function typesOf(source: string, kind: "field" | "body"): readonly string[] {
  const types: string[] = [];
  walk(parseProse(source, kind), ({ type }) => types.push(type));
  return types;
}

test.each([
  ["no MDX", "<A", "body"],
  ["too intricate", "- ".repeat(60), "field"],
] as const)("of a text that is %s there is an empty tree", (_, source, kind) => {
  expect(parseIfSound(source, kind)).toEqual({ type: "root", children: [] });
});

test("a node stands somewhere only where both its ends are known", () => {
  const at = (offset?: number) => ({ line: 1, column: 1, ...(offset === undefined ? {} : { offset }) });
  const places = [
    { start: at(1), end: at(2) },
    { start: at(1), end: at() },
    { start: at(), end: at(2) },
    undefined,
  ].map((position) => offsetsOf({ type: "text", ...(position === undefined ? {} : { position }) }));
  expect(places).toEqual([{ start: 1, end: 2 }, undefined, undefined, undefined]);
});
