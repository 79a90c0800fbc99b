import { z } from "zod";

/** Every path of a field in a schema, and every path with each of the values that it may take. */
export function everySaying(schema: z.ZodType, path = ""): readonly string[] {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, z.ZodType>>;
    return Object.entries(shape).flatMap(([key, field]) => [
      `${path}.${key}`,
      ...everySaying(field, `${path}.${key}`),
    ]);
  }
  if (schema instanceof z.ZodArray) return everySaying(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodEnum) return schema.options.map((value) => `${path} = ${String(value)}`);
  if (schema instanceof z.ZodBoolean) return [`${path} = true`, `${path} = false`];
  if (schema instanceof z.ZodPipe) return everySaying(schema.out as z.ZodType, path);
  return "unwrap" in schema ? everySaying((schema as z.ZodOptional<z.ZodType>).unwrap(), path) : [];
}

/** What data says, in the same words. */
export function sayingsOf(data: unknown, path = ""): readonly string[] {
  if (Array.isArray(data)) return data.flatMap((item) => sayingsOf(item, `${path}[]`));
  if (typeof data !== "object" || data === null) return [`${path} = ${String(data)}`];
  return Object.entries(data).flatMap(([key, value]) => [
    `${path}.${key}`,
    ...sayingsOf(value, `${path}.${key}`),
  ]);
}

/** One city keeps its portal itself or does not, its accessibility has one status, and no other portal stands beside it. */
export function isOtherCitys(saying: string): boolean {
  return (
    saying === ".official = false" ||
    saying.startsWith(".searchedTogether") ||
    /^\.accessibility\.status = (?:full|none)$/.test(saying)
  );
}
