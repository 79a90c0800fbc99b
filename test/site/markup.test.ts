import { HtmlValidate, StaticConfigLoader } from "html-validate/node";
import { describe, expect, test } from "vitest";
import config from "../../.config/html-validate.config.js";
import { readBuiltSite, SITE_NAMES, type Page } from "./built-site.ts";

describe.each(SITE_NAMES)("the markup of the %s portal", (name) => {
  test("is valid on every page", async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const { pages, redirects } = readBuiltSite(name);
    const findings = await Promise.all([...pages, ...redirects].map((page) => listFindings(validator, page)));
    expect(groupByRule(findings.flat())).toEqual({});
  });
});

async function listFindings(validator: HtmlValidate, page: Page): Promise<Finding[]> {
  const { results } = await validator.validateString(page.html, page.path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => ({
      rule: `${ruleId}: ${message}`,
      place: `${page.path}:${line}:${column}`,
    })),
  );
}

/** A fault of a component shows on every page it stands on: a few places are enough to find it. */
function groupByRule(findings: readonly Finding[]): Record<string, string> {
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)];
  return Object.fromEntries(
    groups.map(([rule, found]) => {
      const places = found.slice(0, 3).map(({ place }) => place);
      return [rule, `${found.length} × ${places.join(" ")}`];
    }),
  );
}

interface Finding {
  rule: string;
  place: string;
}
