import { HtmlValidate, StaticConfigLoader } from "html-validate/node";
import { describe, expect, test } from "vitest";
import config from "../../.config/html-validate.config.js";
import { readBuiltSite, SITE_NAMES } from "./built-site.ts";

describe.each(SITE_NAMES)("the markup of the %s portal", (name) => {
  test("is valid on every page", async () => {
    const validator = new HtmlValidate(new StaticConfigLoader(config));
    const { pages, redirects } = readBuiltSite(name);
    const reports = await Promise.all(
      [...pages, ...redirects].map(async (page) => ({
        page,
        report: await validator.validateString(page.html, page.path),
      })),
    );
    const findings = reports.flatMap(({ page, report }) =>
      report.results.flatMap((result) =>
        result.messages.map(
          ({ line, column, ruleId, message }) => `${page.path}:${line}:${column} ${ruleId}: ${message}`,
        ),
      ),
    );
    expect(findings).toEqual([]);
  });
});
