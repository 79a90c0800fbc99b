import { escapeMarkup } from "./formats/markup.ts";

/** The description by which a browser can add a portal's search to its own. Source: OpenSearch 1.1. */
export function toOpenSearchDescription({ name, city, address, searchPath }: Described): string {
  const template = `${new URL(searchPath, address).href}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The format allows 16 characters here.
    `  <ShortName>${escapeMarkup(name.slice(0, 16))}</ShortName>`,
    `  <Description>${escapeMarkup(`Propozycje organizacji i stanowiska miasta: ${city}`)}</Description>`,
    `  <Url type="text/html" template="${escapeMarkup(template)}"/>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeMarkup(new URL("/znak.svg", address).href)}</Image>`,
    "  <InputEncoding>UTF-8</InputEncoding>",
    "  <Language>pl</Language>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}

interface Described {
  readonly name: string;
  readonly city: string;
  readonly address: string;
  readonly searchPath: string;
}
