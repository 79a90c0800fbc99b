import { expect, test } from "vitest";
import { splitFrontmatter } from "../../src/entries/split-frontmatter.ts";

test.each([
  ["---\na: 1\n---\n\nTekst\n", { frontmatter: "a: 1\n", body: "\nTekst\n", bodyLine: 4 }],
  ["---\na: 1\nb: 2\n---\nTekst", { frontmatter: "a: 1\nb: 2\n", body: "Tekst", bodyLine: 5 }],
  ["---  \na: 1\n---\t\nTekst", { frontmatter: "a: 1\n", body: "Tekst", bodyLine: 4 }],
  ["---\na: 1\n---", { frontmatter: "a: 1\n", body: "", bodyLine: 3 }],
  ["---\n---\nTekst", { frontmatter: "\n", body: "Tekst", bodyLine: 3 }],
  ["---\na: |-\n  ---\n  b\n---\nTekst", { frontmatter: "a: |-\n  ---\n  b\n", body: "Tekst", bodyLine: 6 }],
  ["---\na: 1\n---\nraz\n\n---\ndwa", { frontmatter: "a: 1\n", body: "raz\n\n---\ndwa", bodyLine: 4 }],
])("%j is split", (source, parts) => {
  expect(splitFrontmatter(source)).toEqual({ ...parts, frontmatterLine: 2 });
});

test.each(["", "Tekst", "\n---\na: 1\n---\n", "---\na: 1\n", "---a: 1\n---\n", " ---\na: 1\n---\n"])(
  "%j has no frontmatter",
  (source) => {
    expect(splitFrontmatter(source)).toBeUndefined();
  },
);

test("the line given for the body is the line on which it stands in the file", () => {
  const source = "---\na: 1\n---\n\nTekst\n";
  const split = splitFrontmatter(source);
  expect(
    source
      .split("\n")
      .slice((split?.bodyLine ?? 0) - 1)
      .join("\n"),
  ).toBe(split?.body);
});
