import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { toOpenApi } from "../../src/publish/api/openapi.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the OpenAPI description of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);

  test("leaves a linter with its recommended rules nothing to say but that the publisher gave no licence", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source: JSON.stringify(toOpenApi(edition)), config });
    const gaps = edition.portal.settings.dataLicence === null ? ["info-license"] : [];
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(gaps);
  });

  test("is one in which the linter would find a fault", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const faulty = { ...toOpenApi(edition), servers: [], components: {} };
    const problems = await lintFromString({ source: JSON.stringify(faulty), config });
    expect(problems.map(({ ruleId }) => ruleId)).toContain("no-unresolved-refs");
  });
});
