import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listFiles } from "../../scripts/output-files.ts";
import { attributeOf, readBuiltSite, SITE_NAMES } from "./built-site.ts";
import { toWords, wordsOfPage } from "./document-words.ts";

// What the portal says of itself, whatever the content is: labels, forms of words, explanations.
const own = new Set(
  listFiles("src").flatMap((file) =>
    toWords(
      readFileSync(join("src", file), "utf8").replaceAll(/&(?:nbsp|shy|ndash);|\\u00[aA]0|\$\{[^}]*\}/g, " "),
    ),
  ),
);

describe.each(SITE_NAMES)("what the pages of the %s portal show", (name) => {
  const site = readBuiltSite(name);
  const readJson = (path: string): unknown => JSON.parse(readFileSync(join(site.out, path), "utf8"));
  const data = readJson("dane/wszystko.json");
  const told = new Set(textsOf(data).flatMap(toWords));

  test("is told to machines in the same words, but for labels and what is counted", () => {
    const untold = site.pages.flatMap(({ path, html, root }) => {
      // A number raised after a word, or letters side by side, are one word only where elements part none.
      const parted = new Set(toWords(root.innerHTML.replaceAll(/<[^>]*>/g, " ")));
      return wordsOfPage(html)
        .filter((word) => parted.has(word) && !told.has(word) && !own.has(word) && !isCounted(word))
        .map((word) => `${path}: ${word}`);
    });
    expect(untold).toEqual([]);
  });

  test("has a file of its own for each record, which its page names for programs and shows to people", () => {
    const named = site.pages.flatMap((page) => {
      const file = attributeOf(page, 'link[rel="alternate"][type="application/json"]', "href");
      return file === undefined ? [] : [{ page, file }];
    });
    const wrong = named.filter(({ page, file }) => {
      const { item } = readJson(file) as { readonly item: Shown };
      const isShown = page.root.querySelector(`main a[href="${file}"]`) !== null;
      return item.page !== site.origin + page.path || !isShown;
    });
    expect(wrong).toEqual([]);
    const kinds = ["meetings", "proposals", "organizations", "offices", "themes", "programmes", "pages"];
    const everything = data as Readonly<Record<string, readonly Shown[]>>;
    const expected = kinds.flatMap((kind) => (everything[kind] ?? []).map(({ page }) => page));
    const addresses = new Set(named.map(({ page }) => site.origin + page.path));
    expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
  });
});

/** A number, or the letter that names begin with. */
function isCounted(word: string): boolean {
  return /^(?:\d+|\p{Lu})$/u.test(word);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return typeof value === "string" ? [value] : [];
}

interface Shown {
  readonly page: string;
}
