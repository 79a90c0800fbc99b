import { createConfig, lintFromString } from "@redocly/openapi-core";
import { type AnySchemaObject, Ajv2020 } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { describe, expect, test } from "vitest";
import { addressedKinds, toOpenApi } from "../../src/publish/api/openapi.ts";
import { toApiIndex, toApiRecord } from "../../src/publish/api/records.ts";
import { toDataset } from "../../src/publish/dataset.ts";
import { kindNames, kinds } from "../../src/publish/kinds.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

describe.each(["real", "fixture"] as const)("the OpenAPI description of the %s portal", (name) => {
  const edition = readEditionOf(CONTENT[name]);

  test("leaves a linter with its recommended rules nothing to say but that the publisher gave no licence", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const problems = await lintFromString({ source: JSON.stringify(toOpenApi(edition)), config });
    const gaps = edition.portal.settings.dataLicence === null ? ["info-license"] : [];
    expect(problems.map(({ ruleId }) => ruleId)).toEqual(gaps);
  });

  const { paths, components } = toOpenApi(edition) as unknown as Description;
  const toValidator = (path: string) =>
    new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, formats: fullFormats })
      .addVocabulary(["components"])
      .compile({
        ...(paths[path]?.get.responses["200"].content["application/json"].schema ?? { not: {} }),
        // What a file holds is described; nothing else may stand in it.
        unevaluatedProperties: false,
        components,
      });

  test("describes the index as it is", () => {
    const validate = toValidator("/index.json");
    expect(validate(toApiIndex(edition)) ? [] : validate.errors).toEqual([]);
  });

  test.each(kindNames)("describes the list of %s and a file of each of its records as they are", (kind) => {
    const { slug, toRecords } = kinds[kind];
    const list = toValidator(`/${slug}.json`);
    expect(list(toDataset(kind, edition)) ? [] : list.errors).toEqual([]);
    if (!addressedKinds.includes(kind)) return;
    const record = toValidator(`/${slug}/${kind === "proposals" ? "{meeting}/{id}" : "{id}"}.json`);
    const wrong = toRecords(edition).filter((one) => !record(toApiRecord(kind, one, edition)));
    expect(wrong).toEqual([]);
  });

  test("is one in which the linter would find a fault", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const faulty = { ...toOpenApi(edition), servers: [], components: {} };
    const problems = await lintFromString({ source: JSON.stringify(faulty), config });
    expect(problems.map(({ ruleId }) => ruleId)).toContain("no-unresolved-refs");
  });
});

interface Description {
  readonly paths: Readonly<Record<string, Path>>;
  readonly components: object;
}

interface Path {
  readonly get: {
    readonly responses: {
      readonly "200": {
        readonly content: { readonly "application/json": { readonly schema: AnySchemaObject } };
      };
    };
  };
}
