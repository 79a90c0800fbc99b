import { toHtml as serialise } from "hast-util-to-html";

import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { footnoteOptions, withFootnotePrefix } from "./footnotes.ts";
import { withMarks, type Mark } from "./marks.ts";
import { withListNumbers } from "./number-lists.ts";
import { parseProse } from "./parse.ts";
import { toPlainHtml } from "./plain-html.ts";
import { withPublicForm } from "./public-form.ts";
import { toSafeTree } from "./safe-tree.ts";
import { withTransformedText } from "./transform-text.ts";

/**
 * A field as HTML, its passages marked. Safe whatever the source: what the guard refuses comes out as its bare text.
 * A body is rendered by Astro, with `bodyPlugins`.
 */
export function toHtml(source: string, options: HtmlOptions = {}): string {
  return toPlainHtml(source, options) ?? toHtmlByTree(source, options);
}

/** The same for every field, the plain ones too: the long way. */
export function toHtmlByTree(source: string, options: HtmlOptions = {}): string {
  const { marks = [], idPrefix = "", transformText } = options;
  const tree = toSafeTree(withListNumbers(parseProse(source, "field"), source));
  const shown = transformText ? withTransformedText(tree, transformText) : tree;
  const html = toElements.runSync(withMarks(shown, marks));
  return serialise(withFootnotePrefix(withPublicForm(html), idPrefix));
}

export interface HtmlOptions {
  readonly marks?: readonly Mark[];
  /** Before every id of a footnote, so that several texts can stand on one page. */
  readonly idPrefix?: string;
  /** Applied to what is shown; must keep every text's length (as `bindShortWords` does). */
  readonly transformText?: (text: string) => string;
}

const toElements = unified()
  .use(remarkRehype, { ...footnoteOptions, footnoteLabelTagName: "p", clobberPrefix: "" })
  .freeze();
