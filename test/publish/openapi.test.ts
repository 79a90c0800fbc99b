import { createConfig, lintFromString } from "@redocly/openapi-core";
import { type AnySchemaObject, Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { toOpenApi } from "../../src/publish/api/openapi.ts";
import { toApiIndex } from "../../src/publish/api/records.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the OpenAPI description of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);

  test("leaves a linter with its recommended rules nothing to say but that the publisher gave no licence", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source: JSON.stringify(toOpenApi(edition)), config });
    const gaps = edition.portal.settings.dataLicence === null ? ["info-license"] : [];
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(gaps);
  });

  test("describes the index as it is", () => {
    const { paths } = toOpenApi(edition) as { paths: Record<string, Path> };
    const schema = paths["/index.json"]?.get.responses["200"].content["application/json"].schema;
    const validate = new Ajv2020({ strict: true, allErrors: true, formats: fullFormats }).compile(
      schema ?? false,
    );
    expect(validate(toApiIndex(edition)) ? [] : validate.errors).toEqual([]);
  });

  test("is one in which the linter would find a fault", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const faulty = { ...toOpenApi(edition), servers: [], components: {} };
    const problems = await lintFromString({ source: JSON.stringify(faulty), config });
    expect(problems.map(({ ruleId }) => ruleId)).toContain("no-unresolved-refs");
  });
});

interface Path {
  readonly get: {
    readonly responses: {
      readonly "200": {
        readonly content: { readonly "application/json": { readonly schema: AnySchemaObject } };
      };
    };
  };
}
