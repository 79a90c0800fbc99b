import { create } from "xmlbuilder2";
import type { Field } from "../fields.ts";
import { type FilePart, toRuns } from "./file-part.ts";
import { escapeText } from "./markup.ts";

export const xmlNamespace = "urn:postulat:dane:1";
export const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * The records of a kind as `<kind><record>…`: an element a field, unknown values marked `xsi:nil`. The document is made
 * as a tree, its records are written as they come: trees of them all take five times as long.
 */
export function toXml({ list, element, fields, records, attributes }: XmlList): Generator<FilePart> {
  const root = create({ version: "1.0", encoding: "UTF-8" })
    .ele(xmlNamespace, list)
    .att("http://www.w3.org/2000/xmlns/", "xmlns:xsi", instanceNamespace);
  for (const [name, value] of Object.entries(attributes)) root.att(name, toNodeText(value));
  const form = `xml ${element} ${JSON.stringify(fields)}`;
  const toRecord = (record: unknown): string =>
    toElement(element, toFieldElements(fields, record, "\n    "), "\n  ");
  return withInside(`${root.end({ prettyPrint: true })}\n`, toRuns(records), (run) => ({
    ...{ form, records: run },
    toText: () => run.map(toRecord).join(""),
  }));
}

/** A text as xmlbuilder2 takes it: what looks like an entity it would leave one, whatever was meant. */
export function toNodeText(text: string): string {
  return text.replaceAll("&", "&amp;");
}

/**
 * An element that holds a text.
 * @param margin the line break and the spaces before it
 */
export function toTextElement(name: string, text: string, margin: string): string {
  return text === "" ? `${margin}<${name}/>` : `${margin}<${name}>${escapeText(text)}</${name}>`;
}

/**
 * An element that holds others, each on a line of its own.
 * @param margin the line break and the spaces before it
 */
export function toElement(name: string, inside: string, margin: string): string {
  return inside === "" ? `${margin}<${name}/>` : `${margin}<${name}>${inside}${margin}</${name}>`;
}

/**
 * A document whose own element gets items at its end, each written by itself: a tree of them all would fill the memory,
 * and one text of them all would not be short of it.
 */
export function* withInside<Item, Part>(
  document: string,
  items: readonly Item[],
  toPart: (item: Item) => Part,
): Generator<Part | string> {
  if (items.length === 0) {
    yield document;
    return;
  }
  const end = document.lastIndexOf("</");
  const name = /<([\w-]+)[^<]*\/>\s*$/.exec(document)?.[1] ?? "";
  yield end >= 0 ? document.slice(0, end - 1) : `${document.slice(0, document.lastIndexOf("/>"))}>`;
  for (const item of items) yield toPart(item);
  yield `\n${end >= 0 ? document.slice(end) : `</${name}>\n`}`;
}

function toFieldElements(fields: readonly Field[], record: unknown, margin: string): string {
  const values = record as Readonly<Record<string, unknown>>;
  return fields.map((field) => toFieldElement(field, values[field.name], margin)).join("");
}

function toFieldElement(field: Field, value: unknown, margin: string): string {
  const { name } = field;
  const inner = `${margin}  `;
  if (value === null) return `${margin}<${name} xsi:nil="true"/>`;
  if (field.type === "object") return toElement(name, toFieldElements(field.fields, value, inner), margin);
  if (field.type !== "list")
    return toTextElement(name, typeof value === "string" ? value : JSON.stringify(value), margin);
  const items = (value as readonly unknown[]).map((item) => toFieldElement(field.item, item, inner));
  return toElement(name, items.join(""), margin);
}

export interface XmlList {
  readonly list: string;
  readonly element: string;
  readonly fields: readonly Field[];
  readonly records: readonly unknown[];
  readonly attributes: Readonly<Record<string, string>>;
}
