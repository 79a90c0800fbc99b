import { readLinks, type ProseLink } from "../prose/links.ts";
import { toFragments } from "./page-fragments.ts";
import { findProseFields } from "./prose-fields.ts";
import type { ReadFile } from "./read-entry.ts";

/** A text's links, at their places in its file, and the anchors that each may name. */
export interface LinkedText {
  readonly links: readonly ProseLink[];
  readonly fragments: readonly string[];
}

/** The texts of a file that have links. */
export function findLinkedTexts(file: ReadFile): readonly LinkedText[] {
  const { name, body, yaml } = file;
  // An image in a field is refused whatever it shows.
  const inFields = findProseFields(name, yaml?.data).map(({ path, text }) => ({
    links: readLinks(text, "field")
      .filter(({ kind }) => kind === "link")
      .map((link) => ({ ...link, ...yaml?.textPositionOf(path, link) })),
    fragments: [],
  }));
  const texts = [...inFields, ...(body === undefined ? [] : [toLinkedBody(file, body)])];
  return texts.filter(({ links }) => links.length > 0);
}

function toLinkedBody(file: ReadFile, { source, line }: NonNullable<ReadFile["body"]>): LinkedText {
  const links = readLinks(source, "body").map((link) => ({ ...link, line: link.line + line - 1 }));
  return { links, fragments: links.length > 0 ? [...toFragments(file)] : [] };
}
