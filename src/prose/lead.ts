import { toHtml, type HtmlOptions } from "./html.ts";

/**
 * A text's first paragraph, fit to stand in a heading, and the HTML of the rest. `lead` is undefined where the text
 * does not begin with a paragraph.
 */
export function toLeadHtml(
  source: string,
  options: HtmlOptions = {},
): { lead: string | undefined; rest: string } {
  const html = toHtml(source, options);
  const end = html.indexOf("</p>");
  if (!html.startsWith("<p>") || end < 0) return { lead: undefined, rest: html };
  return { lead: html.slice("<p>".length, end), rest: html.slice(end + "</p>".length).trim() };
}
