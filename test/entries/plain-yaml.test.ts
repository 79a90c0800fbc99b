import fc from "fast-check";
import { expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { readPlainYaml } from "../../src/entries/plain-yaml.ts";
import { splitFrontmatter } from "../../src/entries/split-frontmatter.ts";
import { readIntricateYaml } from "../../src/entries/yaml-source.ts";

const lineParts = [
  ...["a", "b: ", "c:", "date: ", "- ", "-", "  ", " ", "    ", "\n", "\n  ", "\n- ", "\n  - ", "\n\n", "\t"],
  ...["|-\n", "|\n", ">-\n", "# x", "#", '"x"', '"', "'", "''", "[", "]", ", ", ",", "{", "}", ":", "&", "*"],
  ...["2025-06-24", "2025-06-24-rada", "12", "012", "1_0", "true", "null", "~", "Ala ma kota", "żółw"],
  ...["\u00a0", "\u0085", "!", "%", "---\n", "...", "@", "`", "?", "? ", "https://krakow.pl", "\\", "TODO"],
];
const soup = fc.array(fc.constantFrom(...lineParts), { maxLength: 16 }).map((parts) => parts.join(""));

const scalar = fc.constantFrom(
  ...[
    "Ala ma kota",
    "a: b",
    "a #b",
    "a#b",
    '"x, y"',
    "'x'",
    "[]",
    '["a","b"]',
    "[a, b ]",
    "[1]",
    "[a,]",
    "[a b]",
  ],
  ...[
    "0",
    "7",
    "true",
    "TRUE",
    "null",
    "2025-06-24",
    "|-\n      raz\n\n       dwa",
    "|\n    raz",
    ">-\n      x",
    "",
  ],
  ...["a", "b", "c"],
);
const line = fc
  .tuple(
    fc.constantFrom("", "  ", "    ", "- ", "  - ", "    - ", "# "),
    fc.constantFrom("a: ", "b: ", "c:", ""),
    scalar,
  )
  .map((parts) => parts.join(""));
const lines = fc.array(line, { maxLength: 6 }).map((some) => some.join("\n"));

/** What may stand behind a name: the rest of its line and the lines below. */
const { value } = fc.letrec<{ value: readonly string[]; fields: readonly string[] }>((tie) => ({
  value: fc.oneof(
    { weight: 3, arbitrary: scalar.map((text) => [` ${text}`]) },
    tie("fields").map((below) => ["", ...indented(below)]),
    fc.array(tie("fields"), { minLength: 1, maxLength: 3 }).map((items) => ["", ...items.flatMap(asItem)]),
    fc
      .array(scalar, { minLength: 1, maxLength: 3 })
      .map((items) => ["", ...items.map((text) => `  - ${text}`)]),
  ),
  fields: fc.array(tie("value"), { minLength: 1, maxLength: 3 }).map(toFields),
}));
const nested = fc
  .tuple(fc.array(value, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "\n", "\n\n", "\n# x"))
  .map(([values, end]) => toFields(values).join("\n") + end);

function toFields(values: readonly (readonly string[])[]): readonly string[] {
  return values.flatMap(([rest = "", ...below], index) => [`${"abc"[index] ?? ""}:${rest}`, ...below]);
}

function asItem(fields: readonly string[]): readonly string[] {
  return indented(indented(fields)).map((text, index) => (index === 0 ? text.replace("    ", "  - ") : text));
}

function indented(some: readonly string[]): readonly string[] {
  return some.map((text) => `  ${text}`);
}

test("what is read without the full parser is what the full parser reads, and it finds nothing amiss", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof(soup, lines, nested), fc.constantFrom("", "a: "), (source, head) => {
      plain += agrees(head + source) ? 1 : 0;
    }),
    { numRuns: 10_000 },
  );
  expect(plain).toBeGreaterThan(200);
});

const folders = ["content", "test/fixtures/portal/content"];
const heads = folders.flatMap((folder) =>
  readContentFolder(folder).flatMap(({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes);
    if (path.endsWith(".mdx")) return splitFrontmatter(text)?.frontmatter ?? [];
    return path.endsWith(".yaml") ? text : [];
  }),
);

test("most files need no full parser, and a sign put in or taken out anywhere changes nothing unseen", () => {
  expect(heads.filter(agrees).length).toBeGreaterThan(heads.length / 2);
  const small = heads.filter((head) => head.length < 3_000);
  fc.assert(
    fc.property(
      fc.constantFrom(...small),
      fc.nat(),
      fc.constantFrom(...lineParts, ""),
      (head, place, sign) => {
        const at = place % head.length;
        agrees(head.slice(0, at) + sign + head.slice(sign === "" ? at + 1 : at));
      },
    ),
    { numRuns: 3_000 },
  );
});

/** Whether the short way was taken; fails where the two ways part. */
function agrees(source: string): boolean {
  const data = readPlainYaml(source);
  if (data === undefined) return false;
  const { problems, decisions, respelled, bareDays, data: full } = readIntricateYaml("a.yaml", source);
  expect({ data, problems: [], decisions: [], respelled: [], bareDays: [] }).toEqual({
    data: full,
    problems,
    decisions,
    respelled,
    bareDays,
  });
  expect(JSON.stringify(data)).toBe(JSON.stringify(full));
  return true;
}
