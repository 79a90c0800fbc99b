import { z } from "zod";
import { collections, type CollectionName } from "../domain/collections.ts";
import { synonymFileSchema } from "./synonym-schema.ts";

/** A JSON Schema that helps an editor to fill in the files of one collection, or the list that only the search reads. */
export interface EditorSchema {
  readonly name: CollectionName | "synonyms";
  /** Which files it is for, from the root of the project. */
  readonly glob: string;
  readonly schema: Record<string, unknown>;
}

/** Made of the very schemas by which content is checked, with their Polish words. */
export function toEditorSchemas(): readonly EditorSchema[] {
  const ofCollections = (Object.keys(collections) as CollectionName[]).map((name) => {
    const place = collections[name];
    const glob = "file" in place ? place.file : `${place.folder}/**/*${place.ending}`;
    return { name, glob: `content/${glob}`, schema: { title: place.noun, ...toSchema(place.schema) } };
  });
  const ofSynonyms = { title: "synonimy", ...toSchema(synonymFileSchema) };
  return [...ofCollections, { name: "synonyms", glob: "content/synonyms.yaml", schema: ofSynonyms }];
}

function toSchema(schema: z.ZodType): Record<string, unknown> {
  return z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    // What is prepared before it is checked is written as what it becomes: a date as its text.
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.in instanceof z.ZodTransform)) return;
      Object.assign(jsonSchema, z.toJSONSchema(zodSchema.out as z.ZodType), { $schema: undefined });
    },
  });
}
