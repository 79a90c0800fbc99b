/** Where a piece of HTML stands in the whole. */
export interface HtmlSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The elements before which a sign stands, in the order of the HTML, which has to close what it opens; of one within
 * another only the outer. Reading it into a tree would tell the same, and take most of the time that a page takes.
 */
export function findElements(html: string, sign: string): readonly HtmlSpan[] {
  const spans: HtmlSpan[] = [];
  for (let place = html.indexOf(sign); place !== -1;) {
    const start = place + sign.length;
    const end = elementEnd(html, start);
    spans.push({ start, end });
    place = html.indexOf(sign, end);
  }
  return spans;
}

/** Where the element ends that begins here. */
function elementEnd(html: string, start: number): number {
  const name = tagName(html.slice(start, tagEnd(html, start)));
  const [opening, closing] = [`<${name}`, `</${name}`];
  let depth = 0;
  for (let tag = start; tag !== -1;) {
    const end = tagEnd(html, tag);
    if (isTagOf(opening, html, tag)) depth += 1;
    else if (isTagOf(closing, html, tag)) depth -= 1;
    if (depth === 0) return end;
    tag = nextTag(html, end);
  }
  return html.length;
}

function isTagOf(beginning: string, html: string, start: number): boolean {
  return html.startsWith(beginning, start) && /[\s/>]/.test(html.charAt(start + beginning.length));
}

function tagName(tag: string): string {
  return /[^\s/>]*/.exec(tag.slice(1))?.[0] ?? "";
}

/** Where the next tag begins; -1 where none does. Comments and scripts hold no tags, whatever stands in them. */
function nextTag(html: string, from: number): number {
  for (let start = html.indexOf("<", from); start !== -1;) {
    const sign = html.charCodeAt(start + 1);
    bare.lastIndex = start;
    if (mayBeBare.has(sign) && bare.test(html)) start = html.indexOf("<", bare.lastIndex);
    else if (sign === slash || isLetter(sign)) return start;
    else start = html.indexOf("<", start + 1);
  }
  return -1;
}

function isLetter(sign: number): boolean {
  const small = sign | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** A quoted value may hold an angle bracket. */
function tagEnd(html: string, start: number): number {
  let quote: number | undefined;
  for (let place = start; place < html.length; place += 1) {
    const sign = html.charCodeAt(place);
    if (quote !== undefined) quote = sign === quote ? undefined : quote;
    else if (sign === doubleQuote || sign === singleQuote) quote = sign;
    else if (sign === closingBracket) return place + 1;
  }
  return html.length;
}

const [doubleQuote, singleQuote, closingBracket] = [0x22, 0x27, 0x3e];

const bare = /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)>/iy;
const mayBeBare: ReadonlySet<number> = new Set(Array.from("!sS", (sign) => sign.charCodeAt(0)));
const slash = 0x2f;
