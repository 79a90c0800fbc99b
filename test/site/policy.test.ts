import { describe, expect, test } from "vitest";
import { attributeOf, readBuiltSite, SITE_NAMES, type Page } from "./built-site.ts";
import { listResources, listStyleReferences } from "./references.ts";

const PAGES_WITH_SCRIPTS = ["/szukaj/", "/czy-ktos-juz-o-to-pytal/"];

describe.each(SITE_NAMES)("the pages of the %s portal", (name) => {
  const site = readBuiltSite(name);
  const { pages, origin } = site;

  test("carry no style of their own", () => {
    expect(
      offences(pages, (page) =>
        page.root.querySelectorAll("style, [style]").map((element) => element.outerHTML),
      ),
    ).toEqual([]);
  });

  test("carry no inline script and no event handler", () => {
    expect(offences(pages, (page) => scripts(page).filter((script) => !script.startsWith("src=")))).toEqual(
      [],
    );
    expect(
      offences(pages, (page) =>
        page.root.querySelectorAll("*").flatMap((element) => handlersOf(element.attributes)),
      ),
    ).toEqual([]);
  });

  test("load no script, except the search pages", () => {
    expect(
      offences(
        pages.filter(({ path }) => !PAGES_WITH_SCRIPTS.includes(path)),
        scripts,
      ),
    ).toEqual([]);
    const preloads = (page: Page) =>
      page.root
        .querySelectorAll('link[rel="modulepreload"], link[as="script"]')
        .map((link) => link.outerHTML);
    expect(
      offences(
        pages.filter(({ path }) => !PAGES_WITH_SCRIPTS.includes(path)),
        preloads,
      ),
    ).toEqual([]);
  });

  test("ask no third party for anything", () => {
    const isForeign = (base: string) => (reference: string) =>
      !reference.startsWith("data:") && new URL(reference, new URL(base, origin)).origin !== origin;
    expect(offences(pages, (page) => listResources(page).filter(isForeign(page.path)))).toEqual([]);
    const sheets = site.files.filter((file) => file.endsWith(".css"));
    expect(sheets.flatMap((sheet) => listStyleReferences(site, sheet).filter(isForeign(sheet)))).toEqual([]);
  });

  test("state a policy that lets nothing inline and nothing evaluated in", () => {
    const unsafe = (page: Page) => policyTokens(page).filter((token) => UNSAFE_TOKENS.includes(token));
    expect(offences(pages, unsafe)).toEqual([]);
    const lacking = (page: Page) =>
      REQUIRED_DIRECTIVES.filter((directive) => !policyOf(page).includes(directive));
    expect(offences(pages, lacking)).toEqual([]);
  });

  test("let scripts write only through Trusted Types, where any run at all", () => {
    const isUnguarded = (page: Page) =>
      !/script-src 'none'|require-trusted-types-for 'script'/.test(policyOf(page));
    expect(pages.filter(isUnguarded).map(({ path }) => path)).toEqual([]);
  });
});

const REQUIRED_DIRECTIVES = ["default-src", "script-src", "style-src", "object-src 'none'", "base-uri"];
const UNSAFE_TOKENS = ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:"];

function offences(pages: readonly Page[], offencesOf: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => offencesOf(page).map((offence) => `${page.path}: ${offence.slice(0, 200)}`));
}

/** Scripts that run; blocks of data do not. */
function scripts(page: Page): string[] {
  return page.root
    .querySelectorAll("script")
    .filter((script) => script.getAttribute("type") !== "application/ld+json")
    .map((script) =>
      script.hasAttribute("src") ? `src=${script.getAttribute("src") ?? ""}` : script.outerHTML,
    );
}

function handlersOf(attributes: Record<string, string>): string[] {
  return Object.entries(attributes)
    .filter(([attribute, value]) => /^on[a-z]+$/i.test(attribute) || /^\s*javascript:/i.test(value))
    .map(([attribute, value]) => `${attribute}="${value}"`);
}

function policyOf(page: Page): string {
  return attributeOf(page, 'head > meta[http-equiv="content-security-policy" i]', "content") ?? "";
}

function policyTokens(page: Page): string[] {
  return policyOf(page).split(/[\s;]+/);
}
