import { expect, test } from "vitest";
import { compileBody } from "./compile-body.ts";

test("the compiler names every problem, at the first one's place", async () => {
  await expect(compileBody("Tekst.\n\n<script />\n\n{1 + 1}\n")).rejects.toMatchObject({
    line: 3,
    column: 1,
    ruleId: "unknown-component",
    message: expect.stringMatching(/^3:1 Znacznik „<script>”.*\n5:1 Nawias klamrowy/) as unknown,
  });
});

test("a table is aligned by classes, without inline style", async () => {
  const code = await compileBody("| a | b |\n| - | -: |\n| 1 | 2 |\n");
  expect(code).toContain('"align-right"');
  expect(code).not.toMatch(/style|align:/);
});

test("footnotes speak Polish", async () => {
  const code = await compileBody("Tekst[^1].\n\n[^1]: Przypis.\n");
  expect(code).toContain("Przypisy");
  expect(code).toContain("Wróć do treści (przypis 1)");
});

test("lists keep their numbers, links lead outside with rel, quotes stay as they are", async () => {
  const code = await compileBody('7) siódmy\n8) ósmy\n\nZob. www.example.org i "cytat" - tak.\n');
  expect(code).toContain('"7)"');
  expect(code).toContain('rel: "external noopener"');
  expect(code).toContain('\\"cytat\\" - tak.');
});

test("an inline component alone on its line keeps its paragraph", async () => {
  const code = await compileBody('<Urzad id="a">Wydział</Urzad>\n');
  expect(code).toMatch(/_components\.p, \{\s*children: _jsx\(Urzad/);
});
