import { describe, expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";

const places = (source: string, kind: "body" | "field" = "body") =>
  findProseProblems(source, { kind }).map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("a link is told of", () => {
  test.each([
    ["without words", "a [ ](/a/)", ["1:3 empty-link"]],
    ["without words, by reference", "[][d] [ ][d]\n\n[d]: /a/", ["1:1 empty-link", "1:7 empty-link"]],
    [
      "with a scheme that only looks right",
      "[a](xtel:123) [b](1https://a.pl)",
      ["1:5 unsafe-address", "1:19 unsafe-address"],
    ],
    ["with no number to call", "[a](tel:x)", ["1:5 unsafe-address"]],
    ["to a program, by reference", "[a][d]\n\n[d]: javascript:x", ["3:6 unsafe-address"]],
    ["with words that only a pointer shows", '[**x**](/a/ "t")', ["1:1 link-title"]],
    ["that says another address than its own", "a [ https://a.pl ](https://b.pl)", ["1:3 disguised-address"]],
    ["that was not finished", "a[b](https://x", ["1:2 undefined-reference"]],
    ["that was not finished, to a plain address", "[ab cd](http://a.pl", ["1:1 undefined-reference"]],
    ["whose halves are apart", "zob. [x] (https://a.example)", ["1:6 undefined-reference"]],
    ["whose halves are apart, to a page", "zob. [x] (/x/)", ["1:6 undefined-reference"]],
    ["whose address is missing", "a [x][y]", ["1:3 undefined-reference"]],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test.each([
    "[a](tel:123) i [b](tel:+48123)",
    "[a](/b:c)",
    "[HTTPS://A.example](https://a.example)",
    "[zob. https://a.pl](https://b.pl)",
  ])("unless it is sound: %s", (source) => {
    expect(places(source)).toEqual([]);
  });
});

describe("an image is told of", () => {
  test.each([
    ["without a description", "a ![](/a.png)", ["1:3 image-without-alt"]],
    ["without one, by reference", "![ ][d]\n\n[d]: /a.png", ["1:1 image-without-alt"]],
    ["that is no file of the portal", "![a](javascript:x)", ["1:6 image-file"]],
    ["that is none, by reference", "![a][d]\n\n[d]: javascript:x", ["3:6 image-file"]],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test("wherever it stands in a field, by reference too", () => {
    expect(places("a ![a](/a.png)", "field")).toEqual(["1:3 image-in-field"]);
    expect(places("![a][d]\n\n[d]: /a.png", "field")).toEqual(["1:1 image-in-field"]);
    expect(places('![a](/a.svg "t") ![b][d]\n\n[d]: x.svg', "field")).toEqual([
      "1:1 image-in-field",
      "1:18 image-in-field",
    ]);
  });

  test("unless it is sound, by reference too", () => {
    expect(places("![a](/a.png) i ![b][d]\n\n[d]: /a.png")).toEqual([]);
  });
});

describe("a component is told of", () => {
  test.each([
    ["that holds a line alone", '<Urzad id="a">\n\n---\n\n</Urzad>', ["1:1 component-children"]],
    ["that holds a heading", '<Urzad id="a">\n\n## b\n\n</Urzad>', ["1:1 component-children"]],
    [
      "that holds a list beside words",
      '<Urzad id="a">\n\ntekst\n\n- a\n\n</Urzad>',
      ["1:1 component-children"],
    ],
    ["that holds words and may not", "<Organizacje>x</Organizacje>", ["1:1 component-children"]],
    ["with an empty identifier", 'a <Urzad id="">x</Urzad>', ["1:14 attribute-value"]],
    ["that stands in a sentence", "a <Organizacje />", ["1:3 component-place"]],
    ["that stands in bold print", "**<Organizacje />**", ["1:3 component-place"]],
    ["without a name", "a <>b</>", ["1:3 unknown-component"]],
  ])("%s", (_, source, found) => {
    expect(places(source).slice(0, 1)).toEqual(found);
  });

  test.each([
    ["a quotation", "> b"],
    ["code", "```\nb\n```"],
    ["a list", "- b"],
    ["a table", "| b |\n| - |"],
    ["an editor's note", "<NotaRedakcyjna>\n\nb\n\n</NotaRedakcyjna>"],
  ])("that holds %s alone", (_, held) => {
    expect(places(`<Urzad id="a">\n\n${held}\n\n</Urzad>`)).toContain("1:1 component-children");
  });

  test("unless it stands where it may: between empty lines, also in a list", () => {
    expect(places("<Organizacje />\n\n- <Materialy />")).toEqual([]);
    expect(places('<Urzad id="wydzial-zdrowia-2b">x</Urzad>')).toEqual([]);
  });
});

describe("HTML in a field is told of once", () => {
  test.each([
    ["an element", "a <u>b</u> c", ["1:3 raw-html"]],
    ["one within another", "a <b>x <i>y</i></b> c", ["1:3 raw-html", "1:8 raw-html"]],
    ["with attributes", 'a <b class="x">y</b>', ["1:3 raw-html"]],
    ["the same twice", "a <b>x</b> <b>y</b>", ["1:3 raw-html", "1:12 raw-html"]],
    ["an end without a beginning", "a </b> c <b>x</b>", ["1:3 raw-html", "1:10 raw-html"]],
    ["the end of another", "a <b>x</i>", ["1:3 raw-html", "1:7 raw-html"]],
    ["the end of another within one", "a <b>x</i></b>", ["1:3 raw-html", "1:7 raw-html"]],
    ["one within its like", "a <b>x <b>y</b></b>", ["1:3 raw-html", "1:8 raw-html"]],
    ["an end behind a comment", "a <!-- <b> --> c</b>", ["1:3 raw-html", "1:17 raw-html"]],
    ["an end behind a whole block", "<div>x</div>\n\n</div>", ["1:1 raw-html", "3:1 raw-html"]],
    ["an end for each beginning", "a <b>x</b> y</b>", ["1:3 raw-html", "1:13 raw-html"]],
    ["a comment", "a <!-- b --> c", ["1:3 raw-html"]],
    ["a block", "<div>\n<b>x</b>\n</div>", ["1:1 raw-html"]],
  ])("%s", (_, source, found) => {
    expect(places(source, "field")).toEqual(found);
  });
});

describe("what only looks like markup is told of", () => {
  test.each([
    ["a table without its second row", "tekst\n\n| a | b |\n| c | d |", ["3:1 loose-table"]],
    ["a heading without its space", "raz\ndwa\n##trzy", ["3:1 loose-heading"]],
    [
      "one above a row of hyphens with too few parts",
      "##trzy\n| a | b |\n| - |",
      ["1:1 loose-heading", "3:1 uneven-table"],
    ],
    ["a strong sign in a word", "a\n\nx**b**", ["3:2 sign-lost"]],
    ["a footnote that nothing mentions", "a\n\n[^A]: nic", ["3:1 unused-footnote"]],
    ["a definition that nothing mentions", "a\n\n[b]: /x/", ["3:1 unused-definition"]],
    ["a footnote that is not there", "a [^9]", ["1:3 undefined-footnote"]],
  ])("%s", (_, source, found) => {
    expect(places(source)).toEqual(found);
  });

  test("in a field too, but for headings, which no field has", () => {
    expect(places("a\n\n| a | b |\n| c | d |", "field")).toEqual(["3:1 loose-table"]);
    expect(places("a\n\n##trzy", "field")).toEqual([]);
  });
});

describe("a text too intricate to be read in time is told of at the place that is one too many", () => {
  const nested = (depth: number, step: string, before = "") =>
    Array.from({ length: depth }, (_, at) => `${before}${step.repeat(at)}- x`).join("\n");
  const defined = (count: number, sign = "") =>
    `a\n\n${Array.from({ length: count }, (_, at) => `[${sign}n${at}]: b\n`).join("\n")}`;

  test.each([
    ["a list further in than fifty others", nested(51, "  "), ["51:101 too-deep"]],
    ["one of numbers", nested(51, "  ").replace(/- x$/, "17. x"), ["51:101 too-deep"]],
    ["one whose item is empty", `${nested(51, "  ").slice(0, -2)}\n`, ["51:101 too-deep"]],
    ["one that tabs put there", nested(101, "\t"), ["101:101 too-deep"]],
    ["one in a quotation", nested(51, "  ", "> "), ["50:101 too-deep"]],
    ["definitions of links", defined(2_001), ["4003:1 too-deep"]],
    ["footnotes", defined(2_001, "^"), ["4003:1 too-deep"]],
  ])("%s", (_, source, found) => {
    expect(places(source, "body")).toEqual(found);
    expect(places(source, "field")).toEqual(found);
  });

  test.each([
    ["fifty lists", nested(50, "  ")],
    ["a number far to the right", `a\n\n${" ".repeat(120)}-5 i 3.5`],
    ["two thousand definitions", defined(2_000)],
  ])("unlike %s", (_, source) => {
    expect(places(source, "field").filter((place) => place.endsWith("too-deep"))).toEqual([]);
  });
});

describe("a line of many addresses", () => {
  test("has its broken links told of, each at its place", () => {
    const many = "a@b.example ".repeat(50);
    expect(places(`${many}[c](https://a.example/ b) ${many}[d](https://a.example`, "field")).toEqual([
      "1:605 unsafe-address",
      "1:1227 undefined-reference",
    ]);
  });

  test.each([
    ["[bez końca", []],
    ["[ab](https://a.example", ["1:1 undefined-reference"]],
    ["[12](https://a.example", []],
    ["(ab)[/c/]", ["1:1 undefined-reference"]],
    ["(1. ab)[/c/]", ["1:1 undefined-reference"]],
    ["[1. ab](https://a.example", ["1:1 undefined-reference"]],
    ["[x] *b* [p](/a b)", ["1:13 unsafe-address"]],
    ["[p](/a b) i [x][y]", ["1:5 unsafe-address", "1:13 undefined-reference"]],
    ["(12)[/c/]", []],
  ])("%j", (source, found) => {
    expect(places(source, "field")).toEqual(found);
  });
});

describe("a text too intricate to be read in time is told of", () => {
  const lists = (depth: number, sign: string) => `a\n\n${sign.repeat(depth)} b`;
  const signs = (count: number, sign: string) => `a\n\n${`x${sign}y `.repeat(count)}`;

  test.each([
    ["lists in lists", lists(50, "- "), ["3:1 too-deep"]],
    ["quotations and numbers", lists(25, "> 100) "), ["3:1 too-deep"]],
    ["signs in one paragraph", signs(1_001, "**"), ["2:1 too-deep"]],
  ])("%s", (_, source, found) => {
    expect(
      findProseProblems(source, { kind: "field" })
        .map(({ code }) => code)
        .slice(0, 1),
    ).toEqual(found.map((one) => one.split(" ")[1]));
  });

  test.each([
    ["signs in many paragraphs", signs(600, "_").concat("\n \n", signs(600, "_"))],
    ["a row of dashes in a sentence", `a ${"- ".repeat(60)}b`],
    ["long runs of one sign", `${"_".repeat(1_500)}a`],
  ])("unlike %s", (_, source) => {
    expect(findProseProblems(source, { kind: "field" }).map(({ code }) => code)).not.toContain("too-deep");
  });
});
