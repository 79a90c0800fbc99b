import { readFileSync } from "node:fs";
import { rehypeHeadingIds } from "@astrojs/markdown-remark";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyPlugins, bodyRehypePlugins } from "../../src/prose/body-plugins.ts";
import { type BodySegment, toBodyReader } from "../../src/prose/body-segments.ts";
import { findProseProblems } from "../../src/prose/guard.ts";
import { escapeText } from "../../src/prose/tags.ts";
import { arbitraryField, arbitraryNoise } from "./arbitrary-prose.ts";
import { runBody } from "./run-body.ts";

// The compiler would look for the file of an image that is named from the text's own place.
const innocent = read("innocent.json").filter(
  ({ kind, source }) => kind === "body" && !source.includes("](./"),
);
const attacks = read("attacks.json");
const readBody = toBodyReader({
  remark: bodyPlugins,
  rehype: [...bodyRehypePlugins, rehypeHeadingIds],
});
const readGuarded = toBodyReader({ remark: bodyPlugins, rehype: bodyRehypePlugins });
const readUnguarded = toBodyReader({ remark: [], rehype: bodyRehypePlugins });

test.each([
  ...innocent.map(({ source }) => source),
  'Był <Urzad id="a">Wydział</Urzad> i <Organizacja id="b">*Fundacja*</Organizacja>.',
  '<Urzad id="a">Wydział</Urzad>',
  '<Urzad id="a">Wydział</Urzad> <Organizacja id="b">Fundacja</Organizacja>\n<Urzad id="c">Biuro</Urzad>',
  "Byli:\n\n<Organizacje />\n\nPokazano:\n\n<Materialy />",
  "<NotaRedakcyjna>\n\nPierwszy.\n\n- raz\n- dwa\n\n</NotaRedakcyjna>",
  '## „Tak” & "nie"\n\nZob. [tu](https://a.pl/?b=1&c="d").',
  "| a | b |\n| :- | -: |\n| 1 | |\n",
  "",
])("%j is the same HTML as by way of the compiler", async (source) => {
  expect(toHtml(readBody(source))).toBe(await runBody(source));
});

test("any body that the guard lets through is the same HTML as by way of the compiler", async () => {
  const body = fc.oneof(arbitraryField, arbitraryNoise).filter((source) => isFree(source));
  await fc.assert(
    fc.asyncProperty(body, async (source) => {
      expect(toHtml(readBody(source))).toBe(await runBody(source));
    }),
    { numRuns: 300 },
  );
});

test("a body is cut into runs of HTML and the components between them", () => {
  expect(readGuarded('Raz *dwa* <Urzad id="a">trzy</Urzad> {/* uwaga */}.\n\n{/* uwaga */}')).toEqual([
    { html: "<p>Raz <em>dwa</em> " },
    { name: "Urzad", attributes: { id: "a" }, children: [{ html: "trzy" }] },
    { html: " .</p>\n" },
  ]);
});

test.each([
  ["{1}", "a body holds an expression"],
  ["a {1} b", "a body holds an expression"],
  ["import a from 'b'", "a body holds a node that is never shown: mdxjsEsm"],
  ["<Inne />", "a body holds an unknown component: Inne"],
  ["<>x</>", "a body holds an unknown component: null"],
  ["<Urzad id={1}>x</Urzad>", "Urzad has an attribute that is not its own"],
  ["<Urzad {...a}>x</Urzad>", "Urzad has an attribute that is not its own"],
  ["<Urzad id>x</Urzad>", "Urzad has an attribute that is not its own"],
  ['<Urzad onclick="x">x</Urzad>', "Urzad has an attribute that is not its own"],
])("without the guard, %j is refused, and nothing of it is evaluated", (source, message) => {
  expect(() => toBodyReader({ remark: [], rehype: [] })(source)).toThrow(message);
});

test.each(attacks.filter(({ kind }) => kind === "body"))("$name is refused", ({ source }) => {
  expect(() => readGuarded(source)).toThrow();
});

test.each(attacks)(
  "without the guard, $name comes out as Markdown's elements or not at all",
  ({ source }) => {
    const html = withoutGuard(source);
    expect(html).not.toMatch(
      /<(?:script|style|iframe|svg|form|object|embed|base|meta|link|textarea|button)\b/i,
    );
    expect(html).not.toMatch(/<(?:[^>"]|"[^"]*")* (?:on\w+|style)=/i);
    expect(globalThis).not.toHaveProperty("zhakowano");
  },
);

/** What a page would show: nothing where the body is refused. */
function withoutGuard(source: string): string {
  try {
    return toHtml(readUnguarded(source));
  } catch {
    return "";
  }
}

function toHtml(segments: readonly BodySegment[]): string {
  return segments
    .map((segment) => {
      if ("html" in segment) return segment.html;
      const { name, attributes, children } = segment;
      const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
      return `<${name}${written.join("")}>${toHtml(children)}</${name}>`;
    })
    .join("");
}

function isFree(source: string): boolean {
  try {
    return findProseProblems(source, { kind: "body" }).length === 0;
  } catch {
    return false;
  }
}

function read(name: string): { name: string; kind: string; source: string }[] {
  const file = new URL(`../fixtures/prose/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as { name: string; kind: string; source: string }[];
}
