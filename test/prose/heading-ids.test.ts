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

function element(tagName: string, properties: Record<string, string>, value: string) {
  return { type: "element" as const, tagName, properties, children: [{ type: "text" as const, value }] };
}
