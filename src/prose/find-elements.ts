/** Where a piece of HTML stands in the whole. */
export interface HtmlSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost elements of the given classes, in the order of the HTML, which has to close what it opens. Reading it
 * into a tree would tell the same, and take most of the time that a page takes.
 */
export function findElements(html: string, classes: readonly string[]): readonly HtmlSpan[] {
  if (!mayHaveClass(html, classes)) return [];
  const spans: HtmlSpan[] = [];
  let open: { readonly name: string; readonly start: number } | undefined;
  let depth = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(tagOrBare)) {
    if (name === undefined || (open !== undefined && name !== open.name)) continue;
    if (open === undefined) {
      if (slash !== "" || !hasClass(tag, classes) || empty.has(name)) continue;
      open = { name, start: index };
    }
    depth += slash === "" ? 1 : -1;
    if (depth > 0) continue;
    spans.push({ start: open.start, end: index + tag.length });
    open = undefined;
  }
  return open === undefined ? spans : [...spans, { start: open.start, end: html.length }];
}

function hasClass(tag: string, classes: readonly string[]): boolean {
  if (!mayHaveClass(tag, classes)) return false;
  const [, quoted, single, bare] = classAttribute.exec(tag) ?? [];
  const own = (quoted ?? single ?? bare ?? "").split(/\s+/);
  return classes.some((name) => own.includes(name));
}

function mayHaveClass(html: string, classes: readonly string[]): boolean {
  return classes.some((name) => html.includes(name));
}

// Comments and scripts hold no tags, whatever stands in them; a quoted value may hold an angle bracket.
const tagOrBare =
  /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)>|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const classAttribute = /\sclass=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const empty: ReadonlySet<string> = new Set(["br", "hr", "img", "input", "source", "wbr"]);
