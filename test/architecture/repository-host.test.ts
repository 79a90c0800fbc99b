import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = new URL("../../.github/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

test("the packages and the actions are kept up to date", () => {
  const { updates } = parse(read("dependabot.yml")) as { updates: Record<string, unknown>[] };
  expect(updates.map((update) => update["package-ecosystem"])).toEqual(["npm", "github-actions"]);
});

test.each(readdirSync(new URL("ISSUE_TEMPLATE/", root)).filter((name) => name !== "config.yml"))(
  "the form %s has a name, a description and fields with ids of their own",
  (name) => {
    const form = parse(read(`ISSUE_TEMPLATE/${name}`)) as Form;
    expect(form).toMatchObject({
      name: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const ids = form.body.filter(({ type }) => type !== "markdown").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  },
);

test("those who own a folder are named by an example whose folders exist", () => {
  const paths = read("CODEOWNERS.example").match(/^\/\S+/gm) ?? [];
  expect(paths.length).toBeGreaterThan(2);
  // What no other line names belongs to somebody too.
  expect(read("CODEOWNERS.example")).toMatch(/^#.*\n\* +@/);
  expect(paths.filter((path) => !existsSync(new URL(`..${path}`, root)))).toEqual([]);
});

interface Form {
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}
