import { markHTMLString } from "astro/runtime/server/index.js";

/** HTML as it is, in a template. A fragment with `set:html` makes the same, and all around it, the long way. */
export function rawHtml(html: string): object {
  return markHTMLString(html) as object;
}
