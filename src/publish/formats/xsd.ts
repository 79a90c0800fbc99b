import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Field } from "../fields.ts";
import { xmlNamespace, type XmlList } from "./xml.ts";

const xs = "http://www.w3.org/2001/XMLSchema";

/** The XML Schema of a kind's file. */
export function toXsd({ list, element, fields }: Pick<XmlList, "list" | "element" | "fields">): string {
  const schema = create({ version: "1.0", encoding: "UTF-8" }).ele(xs, "xs:schema", {
    targetNamespace: xmlNamespace,
    elementFormDefault: "qualified",
  });
  const root = schema.ele(xs, "xs:element", { name: list }).ele(xs, "xs:complexType");
  const record = root
    .ele(xs, "xs:sequence")
    .ele(xs, "xs:element", { name: element, minOccurs: "0", maxOccurs: "unbounded" });
  writeFields(record, fields);
  for (const name of ["asOf", "licence", "source"]) root.ele(xs, "xs:attribute", { name, type: "xs:string" });
  return `${schema.end({ prettyPrint: true })}\n`;
}

function writeFields(parent: XMLBuilder, fields: readonly Field[]): void {
  const sequence = parent.ele(xs, "xs:complexType").ele(xs, "xs:sequence");
  for (const field of fields) writeField(sequence, field, { name: field.name });
}

function writeField(sequence: XMLBuilder, field: Field, attributes: Readonly<Record<string, string>>): void {
  const nillable = field.nullable ? { nillable: "true" } : {};
  const element = sequence.ele(xs, "xs:element", { ...attributes, ...nillable });
  if (field.description !== "") {
    element.ele(xs, "xs:annotation").ele(xs, "xs:documentation", { "xml:lang": "pl" }).txt(field.description);
  }
  if (field.type === "object") writeFields(element, field.fields);
  else if (field.type === "list") {
    const items = element.ele(xs, "xs:complexType").ele(xs, "xs:sequence");
    writeField(items, field.item, { name: "item", minOccurs: "0", maxOccurs: "unbounded" });
  } else writeSimpleType(element, field);
}

function writeSimpleType(element: XMLBuilder, field: Exclude<Field, { type: "object" | "list" }>): void {
  if (field.type !== "text" || field.choices === undefined) {
    element.att("type", simpleTypes[field.type]);
    return;
  }
  const restriction = element.ele(xs, "xs:simpleType").ele(xs, "xs:restriction", { base: "xs:string" });
  for (const value of field.choices) restriction.ele(xs, "xs:enumeration", { value });
}

const simpleTypes = {
  text: "xs:string",
  address: "xs:anyURI",
  date: "xs:date",
  integer: "xs:integer",
  boolean: "xs:boolean",
} as const;
