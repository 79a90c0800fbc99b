import { z } from "zod";
import { unwrap } from "./schema-shape.ts";

/**
 * Data as its schema would read it, in which every faulty or missing value is stood in for by an empty one of its kind
 * ("", NaN, the first of several, no items), so that the sound rest can be judged. Lists keep their indexes; what is
 * unknown to the schema is left out.
 */
export function takeSoundParts(schema: z.ZodType, data: unknown): unknown {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const shape = unwrap(schema);
  if (shape instanceof z.ZodObject) return takeFields(shape.shape, data);
  if (shape instanceof z.ZodArray) {
    const items: readonly unknown[] = Array.isArray(data) ? data : [];
    return items.map((item) => takeSoundParts(shape.element as z.ZodType, item));
  }
  return standInFor(shape);
}

function takeFields(fields: Readonly<Record<string, z.ZodType>>, data: unknown): unknown {
  const given = (typeof data === "object" && data !== null ? data : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, takeSoundParts(field, given[name])]),
  );
}

function standInFor(shape: z.ZodType): unknown {
  if (shape instanceof z.ZodEnum) return shape.options[0];
  if (shape instanceof z.ZodNumber) return NaN;
  return shape instanceof z.ZodBoolean ? false : "";
}
