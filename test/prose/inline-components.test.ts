import type { Root } from "mdast";
import { expect, test } from "vitest";
import { remarkInlineComponents } from "../../src/prose/inline-components.ts";
import { parseProse } from "../../src/prose/parse.ts";
import { walk } from "../../src/prose/walk.ts";

test.each([
  ['<Urzad id="a">\n\nb\n\n</Urzad>', ["root", "paragraph", "mdxJsxTextElement", "paragraph", "text"]],
  ["- <Urzad />", ["root", "list", "listItem", "paragraph", "mdxJsxTextElement"]],
  [
    '- <Organizacja id="a">b</Organizacja>',
    ["root", "list", "listItem", "paragraph", "mdxJsxTextElement", "text"],
  ],
  ["<Organizacje />", ["root", "mdxJsxFlowElement"]],
  ["<Inne />", ["root", "mdxJsxFlowElement"]],
  ["<>\n\n## a\n\n</>", ["root", "mdxJsxFlowElement", "heading", "text"]],
  ["<toString />", ["root", "mdxJsxFlowElement"]],
])("%j alone on its line: %j", (source, types) => {
  const found: string[] = [];
  walk(remarkInlineComponents()(parseProse(source, "body")), ({ type }) => found.push(type));
  expect(found).toEqual(types);
});

test("only the components that are given are put back", () => {
  const tree: Root = parseProse("<Urzad />", "body");
  expect(remarkInlineComponents({ components: {} })(tree).children.map(({ type }) => type)).toEqual([
    "mdxJsxFlowElement",
  ]);
});
