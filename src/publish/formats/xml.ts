import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Field } from "../fields.ts";

export const xmlNamespace = "urn:postulat:dane:1";
export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** The records of a kind as `<kind><record>…`: an element a field, unknown values marked `xsi:nil`. */
export function toXml({ list, element, fields, records, attributes }: XmlList): string {
  const root = create({ version: "1.0", encoding: "UTF-8" })
    .ele(xmlNamespace, list)
    .att("http://www.w3.org/2000/xmlns/", "xmlns:xsi", instanceNamespace);
  for (const [name, value] of Object.entries(attributes)) root.att(name, value);
  for (const record of records) writeFields(root.ele(xmlNamespace, element), fields, record);
  return `${root.end({ prettyPrint: true })}\n`;
}

function writeFields(parent: XMLBuilder, fields: readonly Field[], record: unknown): void {
  const values = record as Readonly<Record<string, unknown>>;
  for (const field of fields) writeValue(parent.ele(xmlNamespace, field.name), field, values[field.name]);
}

function writeValue(element: XMLBuilder, field: Field, value: unknown): void {
  if (value === null) element.att(instanceNamespace, "xsi:nil", "true");
  else if (field.type === "object") writeFields(element, field.fields, value);
  else if (field.type !== "list") element.txt(typeof value === "string" ? value : JSON.stringify(value));
  else {
    for (const item of value as readonly unknown[]) {
      writeValue(element.ele(xmlNamespace, "item"), field.item, item);
    }
  }
}

export interface XmlList {
  readonly list: string;
  readonly element: string;
  readonly fields: readonly Field[];
  readonly records: readonly unknown[];
  readonly attributes: Readonly<Record<string, string>>;
}
