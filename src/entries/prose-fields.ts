import { z } from "zod";
import { collections, type CollectionName } from "../domain/collections.ts";
import { isProse } from "../domain/text.ts";
import { remember } from "../domain/remember.ts";
import { unwrap } from "./schema-shape.ts";

/** A field whose words may have paragraphs, lists and links. */
export interface ProseField {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** The prose of a file's data, wherever its schema has any. */
export function findProseFields(name: CollectionName, data: unknown): readonly ProseField[] {
  const shape = shapeOf(collections[name].schema);
  return shape === undefined ? [] : findIn({ shape, data, path: [] });
}

function findIn({ shape, data, path }: Place): readonly ProseField[] {
  if (typeof data === "string") return shape === "prose" ? [{ path, text: data }] : [];
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data))
    return data.flatMap((item, at) => findIn({ shape, data: item, path: [...path, at] }));
  if (shape === "prose") return [];
  return Object.entries(data).flatMap(([key, value]) => {
    const below = shape.get(key);
    return below === undefined ? [] : findIn({ shape: below, data: value, path: [...path, key] });
  });
}

const shapeOf = remember(toShape);

/** Lists are as their items are. */
function toShape(schema: z.ZodType): Shape | undefined {
  if (isProse(schema)) return "prose";
  const plain = unwrap(schema);
  if (plain !== schema) return toShape(plain);
  if (schema instanceof z.ZodArray) return toShape(schema.element as z.ZodType);
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const shape = toShape(field);
    return shape === undefined ? [] : [[key, shape] as const];
  });
  return fields.length === 0 ? undefined : new Map(fields);
}

/** The fields that are prose, or hold some. */
type Shape = "prose" | ReadonlyMap<string, Shape>;

interface Place {
  readonly shape: Shape;
  readonly data: unknown;
  readonly path: readonly (string | number)[];
}
