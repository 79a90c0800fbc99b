import type { Root } from "hast";
import { expect, test } from "vitest";
import { rehypePrefixHeadingIds, toHeadingId } from "../../src/prose/heading-ids.ts";

test.each([
  ["Ustalenia końcowe", "ustalenia-końcowe"],
  ["Kto przyszedł? (19 osób)", "kto-przyszedł-19-osób"],
  ["„Baza NGO” – co dalej", "baza-ngo--co-dalej"],
])("the heading %s has the id %s", (words, id) => {
  expect(toHeadingId(words)).toBe(id);
});

test("a body's own links lead to its headings, as their words or as their ids say", () => {
  const tree: Root = {
    type: "root",
    children: [
      element("h2", { id: "wtrybie" }, "W\u00a0trybie"),
      ...["#w-trybie", "#wtrybie", "#inny", "/tematy/#w-trybie"].map((href) => element("a", { href }, "tu")),
    ],
  };
  rehypePrefixHeadingIds({ prefix: "tresc-" })(tree);
  expect(tree.children.map((node) => (node.type === "element" ? node.properties : {}))).toEqual([
    { id: "tresc-wtrybie" },
    { href: "#tresc-wtrybie" },
    { href: "#tresc-wtrybie" },
    { href: "#inny" },
    { href: "/tematy/#w-trybie" },
  ]);
});

test("what is no heading, no link, or leads elsewhere stays as it is", () => {
  const children = [
    element("p", { id: "a" }, "a"),
    element("h3", {}, "b"),
    element("th1", { id: "c" }, "c"),
    element("h10", { id: "d" }, "d"),
    element("a", {}, "e"),
    element("span", { href: "#f" }, "f"),
    element("h6", { id: "f" }, "f"),
    element("a", { href: "xf" }, "f"),
  ];
  const tree: Root = { type: "root", children: structuredClone(children) };
  rehypePrefixHeadingIds({ prefix: "tresc-" })(tree);
  expect(tree.children).toEqual(children.with(6, element("h6", { id: "tresc-f" }, "f")));
});

test("what a heading describes names it by its new id, and another by its own", () => {
  const note = element("a", { href: "#fn-1", ariaDescribedBy: ["footnote-label", "inny"] }, "1");
  const tree: Root = {
    type: "root",
    children: [
      note,
      element("a", { ariaDescribedBy: "nic" }, "2"),
      element("h2", { id: "footnote-label" }, "Przypisy"),
    ],
  };
  rehypePrefixHeadingIds({ prefix: "tresc-" })(tree);
  expect(tree.children.map((node) => (node.type === "element" ? node.properties : {}))).toEqual([
    { href: "#fn-1", ariaDescribedBy: ["tresc-footnote-label", "inny"] },
    { ariaDescribedBy: "nic" },
    { id: "tresc-footnote-label" },
  ]);
});

test("a heading is named by all its words, whatever they stand in", () => {
  const words = [element("em", {}, "Nowe"), { type: "text" as const, value: " zasady" }];
  const heading = { ...element("h2", { id: "x" }, ""), children: words };
  const tree: Root = { type: "root", children: [heading, element("a", { href: "#nowe-zasady" }, "tu")] };
  rehypePrefixHeadingIds({ prefix: "p-" })(tree);
  expect(tree.children[1]).toEqual(element("a", { href: "#p-x" }, "tu"));
});

function element(tagName: string, properties: Record<string, string | string[]>, value: string) {
  return { type: "element" as const, tagName, properties, children: [{ type: "text" as const, value }] };
}
