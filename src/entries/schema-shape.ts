import { z } from "zod";

/** The keys that a schema knows at a path of the data; empty where there are no named keys. */
export function knownKeysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const found = schemaAt(schema, path);
  const place = found && unwrap(found);
  return place instanceof z.ZodObject ? Object.keys(place.shape) : [];
}

/** What the schema tells editors about the field at a path. */
export function descriptionAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const steps = path.at(-1) === undefined ? [] : path;
  const place = walk(schema, steps);
  return place?.description ?? (place && unwrap(place).description);
}

/** The schema of the field at a path. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return walk(schema, path);
}

function walk(schema: z.ZodType, [step, ...rest]: readonly PropertyKey[]): z.ZodType | undefined {
  if (step === undefined) return schema;
  const place = unwrap(schema);
  if (place instanceof z.ZodArray) return walk(place.element as z.ZodType, rest);
  if (!(place instanceof z.ZodObject)) return undefined;
  const next = (place.shape as Record<string, z.ZodType>)[String(step)];
  return next && walk(next, rest);
}

/** A schema without what only says that a value may be left out. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
  )
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.out as z.ZodType);
  return schema;
}
