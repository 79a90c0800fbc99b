/** An attribute whose value has no quotes, or only the first one. */
export interface QuoteFault {
  readonly name: string;
  readonly kind: "unclosed" | "unquoted";
  /** Of the quote, or of the value that has none. */
  readonly start: number;
  /** Where the value must end at the latest. */
  readonly end: number;
}

/** What is wrong with the quotes of an attribute, if that is what the parser has stumbled over. */
export function findQuoteFault(source: string, stumbled: number): QuoteFault | undefined {
  return findUnquoted(source, stumbled) ?? findUnclosed(source, stumbled);
}

/** The source with the value in quotes, as if it had stood in them, every other sign in its place. */
export function withQuotes(source: string, { start, end }: QuoteFault): string {
  const value = `"${"x".repeat(Math.max(0, end - start - 2))}"`;
  return source.slice(0, start) + value.slice(0, end - start) + source.slice(end);
}

function findUnquoted(source: string, stumbled: number): QuoteFault | undefined {
  const name = /<[^<>]*\s([^\s=<>{}"']+)\s*=\s*$/.exec(source.slice(0, stumbled))?.[1];
  const value = /^[^\s<>]+/.exec(source.slice(stumbled))?.[0];
  if (name === undefined || value === undefined) return undefined;
  return { name, kind: "unquoted", start: stumbled, end: stumbled + value.replace(/\/$/, "").length };
}

// The parser reads on to the next quote of its kind, which may be the first of another attribute.
function findUnclosed(source: string, stumbled: number): QuoteFault | undefined {
  const faults = [...source.matchAll(unclosed)].flatMap((match): QuoteFault[] => {
    const [written, name = "", quote = ""] = match;
    const start = match.index + written.length - 1;
    const between = source.slice(start + 1, stumbled);
    if (start > stumbled || between.split(quote).length > 2) return [];
    const value = /^[^<>\n]*/.exec(source.slice(start + 1))?.[0] ?? "";
    return [{ name, kind: "unclosed", start, end: start + 1 + value.replace(/[\s/]+$/, "").length }];
  });
  return faults[0];
}

const unclosed = /<[\p{L}_$][^<>{}]*?\s([^\s=<>{}"']+)\s*=\s*(["'])(?=(?:(?!\2)[^<>])*(?:[<>]|$))/gu;
