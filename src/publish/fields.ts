import { z } from "zod";

/** The fields of a kind in their order, with what a reader of the data has to know about each. */
export function toFields(schema: z.ZodObject): readonly Field[] {
  return toObjectFields(z.toJSONSchema(schema) as SchemaNode);
}

function toObjectFields({ properties = {} }: SchemaNode): readonly Field[] {
  return Object.entries(properties).map(([name, node]) => toField(name, node));
}

function toField(name: string, node: SchemaNode): Field {
  const { value, nullable } = withoutNull(node);
  return { name, description: node.description ?? value.description ?? "", nullable, ...toValue(value) };
}

/** Zod writes "or null" as `anyOf`, or into the list of types. */
function withoutNull(node: SchemaNode): { readonly value: SchemaNode; readonly nullable: boolean } {
  if (node.anyOf !== undefined) {
    const known = node.anyOf.filter(({ type }) => type !== "null");
    return { value: known[0] ?? node, nullable: known.length < node.anyOf.length };
  }
  if (!Array.isArray(node.type)) return { value: node, nullable: false };
  const types = (node.type as readonly string[]).filter((type) => type !== "null");
  return { value: { ...node, type: types[0] ?? "string" }, nullable: types.length < node.type.length };
}

function toValue(node: SchemaNode): FieldValue {
  if (node.type === "object") return { type: "object", fields: toObjectFields(node) };
  if (node.type === "array") return { type: "list", item: toField("item", node.items ?? {}) };
  if (node.type === "integer" || node.type === "boolean") return { type: node.type };
  if (node.enum !== undefined) return { type: "text", choices: node.enum };
  if (node.format === "date") return { type: "date" };
  return { type: node.format === "uri" ? "address" : "text" };
}

export type Field = FieldHead & FieldValue;

interface FieldHead {
  readonly name: string;
  readonly description: string;
  /** Whether the value may be unknown. */
  readonly nullable: boolean;
}

export type FieldValue =
  | { readonly type: "text"; readonly choices?: readonly string[] }
  | { readonly type: "date" | "address" | "integer" | "boolean" }
  | { readonly type: "object"; readonly fields: readonly Field[] }
  | { readonly type: "list"; readonly item: Field };

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}
