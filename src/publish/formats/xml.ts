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
  return withInside(
    `${root.end({ prettyPrint: true })}\n`,
    records.map((record) => {
      const one = create().ele(element);
      writeFields(one, fields, record);
      return toPart(one);
    }),
  );
}

/** An element as it stands in the document's own: its names are in the namespace that the document declares. */
export function toPart(element: XMLBuilder): string {
  return `\n${element.end({ prettyPrint: true, headless: true, offset: 1 })}`;
}

/** A document whose own element gets parts at its end, each written by itself: a tree of them all would fill the memory. */
export function withInside(document: string, parts: readonly string[]): string {
  if (parts.length === 0) return document;
  const end = document.lastIndexOf("</");
  if (end >= 0) return `${document.slice(0, end - 1)}${parts.join("")}\n${document.slice(end)}`;
  const empty = document.lastIndexOf("/>");
  const name = /<([\w-]+)[^<]*\/>\s*$/.exec(document)?.[1] ?? "";
  return `${document.slice(0, empty)}>${parts.join("")}\n</${name}>\n`;
}

function writeFields(parent: XMLBuilder, fields: readonly Field[], record: unknown): void {
  const values = record as Readonly<Record<string, unknown>>;
  for (const field of fields) writeValue(parent.ele(field.name), field, values[field.name]);
}

function writeValue(element: XMLBuilder, field: Field, value: unknown): void {
  if (value === null) element.att("xsi:nil", "true");
  else if (field.type === "object") writeFields(element, field.fields, value);
  else if (field.type !== "list") element.txt(typeof value === "string" ? value : JSON.stringify(value));
  else {
    for (const item of value as readonly unknown[]) {
      writeValue(element.ele("item"), field.item, item);
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
