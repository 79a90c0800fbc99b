import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseByParser, type ProseKind } from "../../src/prose/parse.ts";
import { toPlainTree } from "../../src/prose/plain-tree.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";

const ofFields = [
  "",
  "\n",
  "raz",
  "\nraz\ndwa\n\n\ntrzy\n",
  "Prosimy o:\n\n- raz\n- dwa, 5 r.\n\nOpis jest na [stronie](https://a.pl/x_y?z=1#b%20c).",
  "[raz](https://a.pl)[dwa](https://b.pl)",
  "[raz dwa](http://a.pl)\ni „trzy”",
  "## Raz, dwa\n\n[trzy](https://a.pl)",
];

const ofBodies = [
  'Był <Urzad id="a-1">Wydział</Urzad>, <Organizacja id="b">Fundacja</Organizacja> i [biuro](https://a.pl).',
  "# Byli\n\n<Organizacje />\n\n## Pokazano\n\n<Materialy />\n\n- raz\n",
  '<NotaRedakcyjna>\n\nBył <Urzad id="a">Wydział</Urzad>.\n\n- raz\n- dwa\n\n</NotaRedakcyjna>\n\nDalej.',
  "<NotaRedakcyjna>\n\n</NotaRedakcyjna>",
];

describe("without the parser the tree is the same", () => {
  test.each([...ofFields.filter((source) => !source.includes("- [")), ...ofBodies])(
    "in a body: %j",
    (source) => {
      expect(toPlainTree(source, true)).toEqual(parseByParser(source, "body"));
    },
  );

  test.each(ofFields)("in a field: %j", (source) => {
    expect(toPlainTree(source, false)).toEqual(parseByParser(source, "field"));
  });

  test.each(["field", "body"] as const)("wherever there is one: of any %s", (kind) => {
    const texts = fc.oneof({ weight: 3, arbitrary: blocks }, arbitraryField, arbitraryNoise);
    fc.assert(
      fc.property(texts, (source) => expectSame(source, kind)),
      { numRuns: 3000 },
    );
  });

  test("of every text that tests of the guard know", () => {
    for (const name of ["innocent", "attacks"]) {
      const texts = JSON.parse(
        readFileSync(new URL(`../fixtures/prose/${name}.json`, import.meta.url), "utf8"),
      ) as readonly { readonly kind: ProseKind; readonly source: string }[];
      for (const { source, kind } of texts) expectSame(source, kind);
    }
  });
});

test.each([
  " raz",
  "raz \ndwa",
  "*raz*",
  "raz\n- dwa",
  "- raz\n\n- dwa",
  "- [raz](https://a.pl)",
  "- raz\n  dwa",
  "## raz\ndwa",
  "##raz",
  "## raz ##",
  "![raz](https://a.pl)",
  "[raz]: https://a.pl",
  "[raz](<https://a.pl>)",
  "[*raz*](https://a.pl)",
  "www.a.pl",
  "import raz",
  "export dwa",
  '<Urzad id="a">raz</Urzad>',
  'raz\n<Urzad id="a">dwa</Urzad>',
  "<Organizacje>",
  "<Organizacje />\nraz",
  "<NotaRedakcyjna>\n\nraz",
  "<NotaRedakcyjna>\n\nraz\n</NotaRedakcyjna>",
  'raz <Urzad id="a">dwa</Organizacja>',
  "raz {dwa}",
])("%j may be anything", (source) => {
  expect(toPlainTree(source, true)).toBeUndefined();
});

function expectSame(source: string, kind: ProseKind): void {
  const tree = toPlainTree(source, kind === "body");
  if (tree !== undefined) expect(tree).toEqual(parseByParser(source, kind));
}

const inline = fc.constantFrom(
  ..."Miasto|i|5|r.|,|!|(|:| | |\u00a0|1.|-|- |import |x[y|]".split("|"),
  "[raz](https://a.pl/b)",
  "[ raz dwa ](http://a.pl/b_c_d-e)",
  "![raz](https://a.pl)",
  '<Urzad id="a-1">Wydział</Urzad>',
  '<Organizacja id="b"> Fundacja i 1. </Organizacja>',
  "<Materialy />",
  "www.",
  "a.pl",
);

const blocks = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.array(inline, { maxLength: 6 }).map((parts) => parts.join("")) },
      fc.constantFrom("# Raz", "### Dwa 1.", "- raz\n- dwa", "- 5", "raz", "<Organizacje />"),
      fc.constantFrom("<Nota>", "</Nota>", "<Nota>\n\nraz\n\n</Nota>", "=", ":-", "-", "---"),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom("\n\n", "\n\n", "\n\n\n", "\n"), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((ends) => parts.map((part, index) => part + (ends[index] ?? "")).join("")),
  )
  .chain((source) => fc.constantFrom(source, source.trim(), `\n${source}`));
