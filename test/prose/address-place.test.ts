import { describe, expect, test } from "vitest";
import { addressOffset } from "../../src/prose/address-place.ts";
import { findProseProblems } from "../../src/prose/guard.ts";
import { parseProse } from "../../src/prose/parse.ts";
import { walk } from "../../src/prose/walk.ts";

/** What stands from the place of every address on. */
function shown(source: string): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  walk(parseProse(source, "field"), (node) => {
    if (!("url" in node)) return;
    const offset = addressOffset(node, source);
    found.push(offset === undefined ? undefined : source.slice(offset, offset + 4));
  });
  return found;
}

describe("the place of an address is its first sign", () => {
  test.each([
    ["of a link", "Zob. [a b](/x/y/).", ["/x/y"]],
    ["behind spaces", "[a](  /x/y/ )", ["/x/y"]],
    ["on the next line", "[a](\n/x/y/)", ["/x/y"]],
    ["between angle brackets", "[a](< x y>)", [" x y"]],
    ["behind bold words", "[**a** b](/x/y/)", ["/x/y"]],
    ["behind words that end in a space", "[a ](/x/y/)", ["/x/y"]],
    ["behind brackets within the words", "[a [b] \\] c](/x/y/)", ["/x/y"]],
    ["behind a bracket in code", "[a `]` b](/x/y/)", ["/x/y"]],
    ["behind no words", "[](/x/y/)", ["/x/y"]],
    ["before a title", '[a](/x/y/ "[b](/c/)")', ["/x/y"]],
    ["of an image", "![a](/x.png)", ["/x.p"]],
    ["of an image without a description", "![](/x.png)", ["/x.p"]],
    ["of an image with brackets in its description", "![a [b\\]] \\] c](/x.png)", ["/x.p"]],
    ["of an image within a link", "[![a](/x.png)](/y/z/)", ["/y/z", "/x.p"]],
    ["of a definition", "[a][b \\] c]\n\n[b \\] c]: /x/y/", ["/x/y"]],
    ["of a definition between angle brackets", "[a]\n\n[a]:\n<x y>", ["x y>"]],
    ["of a bare address", "Zob. https://a.example.", ["http"]],
  ])("%s", (_, source, places) => {
    expect(shown(source)).toEqual(places);
  });

  test.each([
    ["a link", "a [b]() c", ["[b]("]],
    ["an image", "a ![b]() c", ["![b]"]],
    ["a definition", "[b]\n\n[b]: <>", ["[b]:"]],
  ])("or of %s that has none", (_, source, places) => {
    expect(shown(source)).toEqual(places);
  });

  test("and nothing where the parser has lost it", () => {
    expect(addressOffset({ type: "link", url: "/a/", children: [] }, "[a](/a/)")).toBeUndefined();
  });

  test("where the source is not what was parsed, the construct itself", () => {
    const position = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 12, offset: 11 } };
    const link = { type: "link" as const, url: "/a/", children: [], position };
    expect(["xyabcd", "xyab[c](/d/)"].map((source) => addressOffset(link, source))).toEqual([2, 2]);
  });
});

test("faults of addresses are shown at them, faults of words and titles at the link itself", () => {
  const body = [
    "[a](javascript:x) [b](data:x) [c]()",
    '[ ](/x/ "t") ![](/a.svg) [https://a.pl](https://b.pl) [d][e]',
    "",
    "[e]: javascript:y",
  ].join("\n");
  expect(
    findProseProblems(body, { kind: "body" }).map(({ code, line, column }) => `${line}:${column} ${code}`),
  ).toEqual([
    "1:5 unsafe-address",
    "1:23 unsafe-address",
    "1:31 unsafe-address",
    "2:1 link-title",
    "2:1 empty-link",
    "2:14 image-without-alt",
    "2:18 image-file",
    "2:26 disguised-address",
    "4:6 unsafe-address",
  ]);
});

describe("a link with a space in its address is told of at the address", () => {
  const told = (source: string, kind: "body" | "field" = "body") =>
    findProseProblems(source, { kind }).map(({ code, line, column }) => `${line}:${column} ${code}`);

  test.each([
    ["of the portal", "Zob. [plan](/pliki/moj plan.pdf) tu.", ["1:13 unsafe-address"]],
    ["outside", "Zob. [plan](https://a.example/moj plan.pdf) i (nawias).", ["1:13 unsafe-address"]],
    ["without a scheme", "[p](www.a.example/b c)", ["1:5 unsafe-address"]],
    ["outside, unencrypted", "[p](http://a.example/b c)", ["1:5 unsafe-address"]],
    ["behind two spaces", "[p](/a  b)", ["1:5 unsafe-address"]],
    ["of an image", "![p](./moja sala.png)", ["1:6 unsafe-address"]],
    ["to a box", "[p](mailto:a b@c.example)", ["1:5 unsafe-address"]],
    ["to a place on the page", "[p](#moj plan)", ["1:5 unsafe-address"]],
    ["twice", "[p](/a b) i [r](/c d)", ["1:5 unsafe-address", "1:17 unsafe-address"]],
    ["on the second line", "tekst\n[p](/a\tb)", ["2:5 unsafe-address"]],
  ])("%s", (_, source, places) => {
    expect(told(source)).toEqual(places);
    expect(told(source, "field")).toEqual(places);
  });

  test.each([
    ["an escaped bracket", "\\[p](/a b)"],
    ["one before words", "\\[plan na rok](/a/)"],
    ["words in brackets, not an address", "[p](nie adres) i [p](ani to)"],
    ["a sound link and a remark", "[p](/a) (b c)"],
  ])("but not %s", (_, source) => {
    expect(told(source, "field")).toEqual([]);
  });

  test("and one with a title behind it is told of the title alone", () => {
    expect(told('[p](/a "b c")')).toEqual(["1:1 link-title"]);
  });
});
