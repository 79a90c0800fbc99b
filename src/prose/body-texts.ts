import { nodesOfType } from "./walk.ts";
import { offsetsOf, parseProse } from "./parse.ts";
import { plainTextOf } from "./plain-text.ts";

/** A body for those who do not see its page; parsed once. Throws where it is no MDX. */
export function toBodyTexts(source: string): BodyTexts {
  const tree = parseProse(source, "body");
  const comments = [...nodesOfType(tree, "mdxFlowExpression"), ...nodesOfType(tree, "mdxTextExpression")]
    .flatMap((comment) => offsetsOf(comment) ?? [])
    .sort((a, b) => b.start - a.start);
  const markdown = comments.reduce((text, { start, end }) => withoutPart(text, start, end), source);
  return { plain: plainTextOf(tree, source), markdown: markdown.trim() };
}

/** With it go the white space before it and, where nothing stands before it in its line, the empty lines after it. */
function withoutPart(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/[ \t]+$/, "");
  const after = text.slice(end);
  return before + (before === "" || before.endsWith("\n") ? after.replace(/^\s+/, "") : after);
}

export interface BodyTexts {
  /** The words alone, as `toPlainText` gives them. */
  readonly plain: string;
  /** As it is written, without its comments, which are for editors. */
  readonly markdown: string;
}
