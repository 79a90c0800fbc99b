import type { Element, Properties } from "hast";
import { expect, test } from "vitest";
import { withFootnotePrefix } from "../../src/prose/footnotes.ts";

const element = (properties: Properties, ...children: Element[]): Element => ({
  ...{ type: "element", tagName: "a", properties, children },
});

test.each<readonly [string, Properties, Properties]>([
  ["a note", { id: "fn-1" }, { id: "p-fn-1" }],
  [
    "a mention",
    { id: "fnref-1", dataFootnoteRef: true, href: "#fn-1" },
    {
      ...{ id: "p-fnref-1", dataFootnoteRef: true, href: "#p-fn-1" },
    },
  ],
  [
    "a way back",
    { dataFootnoteBackref: "", href: "#fnref-1" },
    { dataFootnoteBackref: "", href: "#p-fnref-1" },
  ],
  ["the heading", { id: "footnote-label" }, { id: "p-footnote-label" }],
  [
    "what the heading describes",
    { ariaDescribedBy: ["footnote-label"] },
    { ariaDescribedBy: ["p-footnote-label"] },
  ],
  ["another heading", { id: "footnote-labels" }, { id: "footnote-labels" }],
  ["what is called like a note", { id: "xfn-1" }, { id: "xfn-1" }],
  ["another link", { href: "#fn-1" }, { href: "#fn-1" }],
])("a prefix comes before the id of %s, if it is of a footnote", (_, given, expected) => {
  expect(withFootnotePrefix(element({}, element(given)), "p-")).toEqual(element({}, element(expected)));
});

test("no prefix changes nothing", () => {
  const tree = element({ id: "fn-1", ariaDescribedBy: ["x"] });
  expect(withFootnotePrefix(tree, "")).toEqual(tree);
});
