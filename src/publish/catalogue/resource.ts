/** A thing with an address and what is said of it, before it takes the form of a language. */
export interface Resource {
  readonly id: string;
  /** With a prefix, as the names of properties are. */
  readonly type: string;
  readonly properties: readonly (readonly [string, ResourceValue])[];
}

export type ResourceValue =
  { readonly id: string } | { readonly value: string; readonly language?: string; readonly type?: string };

export const prefixes = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export const address = (id: string): ResourceValue => ({ id });

/** Words in Polish. */
export const literal = (value: string): ResourceValue => ({ value, language: "pl" });

export const date = (value: string): ResourceValue => ({ value, type: "xsd:date" });
