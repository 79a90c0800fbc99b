import { parseFrontmatter } from "@astrojs/markdown-remark";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { readEntry } from "../../src/entries/read-entry.ts";

describe.each(["content", "test/fixtures/portal/content"])("every file of %s", (folder) => {
  const files = readContentFolder(folder).filter(({ path }) => readEntry({ path, bytes: new Uint8Array() }));

  test.each(files)("is to the builder what it is to the check: $path", ({ path, bytes }) => {
    expect(readAsBuilder(path, new TextDecoder().decode(bytes))).toEqual(
      readEntry({ path, bytes })?.yaml?.data,
    );
  });

  test.each(files)("and with Windows line ends: $path", ({ path, bytes }) => {
    const text = new TextDecoder().decode(bytes).replaceAll("\n", "\r\n");
    const read = readEntry({ path, bytes: new TextEncoder().encode(text) });
    expect(readAsBuilder(path, text)).toEqual(read?.yaml?.data);
  });
});

/** Astro hands the YAML of a data file and of an MDX file's head to the same parser. */
function readAsBuilder(path: string, text: string): unknown {
  const source = path.endsWith(".mdx") ? text : `---\n${text}\n---`;
  return toWrittenDates(parseFrontmatter(source).frontmatter);
}

// That parser makes a Date of a bare day, which the schemas turn back.
function toWrittenDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(toWrittenDates);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toWrittenDates(item)]));
}
