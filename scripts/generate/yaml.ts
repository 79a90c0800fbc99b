/** A value as block YAML, which a person can read and thousands of which are written in a second. Undefined fields are left out. */
export function toYaml(fields: Fields, indent = ""): string {
  return Object.entries(fields)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${indent}${key}:${toValue(value, indent)}\n`]))
    .join("");
}

function toValue(value: Value, indent: string): string {
  if (typeof value === "string") return toText(value, indent);
  if (typeof value !== "object") return ` ${String(value)}`;
  if (Array.isArray(value)) return toList(value as readonly Value[], indent);
  const fields = toYaml(value as Fields, `${indent}  `);
  return fields === "" ? " {}" : `\n${fields.trimEnd()}`;
}

function toList(items: readonly Value[], indent: string): string {
  if (items.length === 0) return " []";
  if (items.every((item) => typeof item === "string")) return ` ${JSON.stringify(items)}`;
  return items.map((item) => `\n${indent}  - ${toYaml(item as Fields, `${indent}    `).trim()}`).join("");
}

function toText(text: string, indent: string): string {
  if (text.includes("\n")) return ` |-\n${text.replace(/^(?=.)/gm, `${indent}  `)}`;
  return ` ${plain.test(text) ? text : JSON.stringify(text)}`;
}

// Begins with a letter, is no word that YAML reads as a value, and has no sign that YAML gives a meaning.
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)\p{L}[\p{L}\p{N} ,.;()/„”–-]*$/iu;

export type Value = string | number | boolean | readonly Value[] | Fields;

export interface Fields {
  readonly [key: string]: Value | undefined;
}
