/** The description by which a browser can add a portal's search to its own. Source: OpenSearch 1.1. */
export function toOpenSearchDescription({ name, city, address, searchPath }: Described): string {
  const template = `${new URL(searchPath, address).href}?q={searchTerms}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The format allows 16 characters here.
    `  <ShortName>${escapeXml(name.slice(0, 16))}</ShortName>`,
    `  <Description>${escapeXml(`Propozycje organizacji i stanowiska miasta: ${city}`)}</Description>`,
    `  <Url type="text/html" template="${escapeXml(template)}"/>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(new URL("/znak.svg", address).href)}</Image>`,
    "  <InputEncoding>UTF-8</InputEncoding>",
    "  <Language>pl</Language>",
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

interface Described {
  readonly name: string;
  readonly city: string;
  readonly address: string;
  readonly searchPath: string;
}
