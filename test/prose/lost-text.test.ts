import type { Nodes } from "mdast";
import { describe, expect, test } from "vitest";
import { parseProse, type ProseKind } from "../../src/prose/parse.ts";
import { textOf } from "../../src/prose/reading.ts";
import { findLostText } from "../../src/prose/rules/lost-text.ts";

describe("words that the tree of a text does not show are told:", () => {
  test.each<[string, string, string, ProseKind?]>([
    ["in a sentence", "Raz **dwa** trzy.", "dwa**"],
    ["in a list", "- jeden\n- dwa", "dwa"],
    ["at the end of an item", "- jeden\n\n  dwa", "dwa"],
    ["at the beginning of an item", "- dwa\n\n  jeden", "dwa"],
    ["in a footnote", "a[^1]\n\n[^1]: jeden\n\n    dwa", "dwa"],
    ["in a link", '[raz **dwa**](/a/ "tytuł") trzy', "dwa**"],
    ["in a component", 'Był <Urzad id="abc">raz **dwa** trzy</Urzad>.', "dwa**", "body"],
    ["in a note", "<NotaRedakcyjna>\n\nraz\n\ndwa\n\n</NotaRedakcyjna>", "dwa", "body"],
    ["to the end of their line alone", "Raz\n\ndwa trzy\n\ncztery\n", "dwa trzy"],
  ])("%s", (_, source, lost, kind = "field") => {
    const word = lost.replace(/\W+$/, "");
    const tree = without(parseProse(source, kind), word) as ReturnType<typeof parseProse>;
    expect(findLostText({ tree, source, kind, components: {} })).toEqual([
      { code: "lost-text", offset: source.indexOf(word), detail: lost },
    ]);
  });
});

test.each(["- jeden\n\n  dwa", "a[^1]\n\n[^1]: jeden\n\n    dwa"])(
  "a last paragraph that is missing whole is told: %j",
  (source) => {
    const tree = withoutParagraph(parseProse(source, "field"), "dwa") as ReturnType<typeof parseProse>;
    expect(findLostText({ tree, source, kind: "field", components: {} })).toEqual([
      { code: "lost-text", offset: source.indexOf("dwa"), detail: "dwa" },
    ]);
  },
);

describe("nothing is told", () => {
  test.each<[string, string, ProseKind?]>([
    ["of markup", "# Raz\n\n> **dwa**\n\n1. trzy\n2) cztery\n\n| a | b |\n|:-|-:|\n| c | d |"],
    ["of labels", "[raz][dwa] ![o][dwa] a[^1]\n\n[dwa]: /a/ 'tytuł'\n\n[^1]: b"],
    ["of addresses", '[raz](/dwa/ "trzy") i <https://a.example>'],
    ["of components", 'Był <Urzad id="abc">Wydział</Urzad>.\n\n<Organizacje />', "body"],
    ["of addresses whose place the parser has lost", "Zob. [www.a.example i [x@b.example"],
  ])("%s", (_, source, kind = "field") => {
    expect(findLostText({ tree: parseProse(source, kind), source, kind, components: {} })).toEqual([]);
  });
});

/** The tree without the text that is, or begins with, a word. */
function without(node: Nodes, word: string): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[])
    .filter((child) => child.type !== "text" || !child.value.startsWith(word))
    .map((child) => without(child, word));
  return { ...node, children } as Nodes;
}

function withoutParagraph(node: Nodes, words: string): Nodes {
  if (!("children" in node)) return node;
  const children = (node.children as Nodes[])
    .filter((child) => child.type !== "paragraph" || textOf(child) !== words)
    .map((child) => withoutParagraph(child, words));
  return { ...node, children } as Nodes;
}
