/** Words of a document as Markdown that shows exactly these words: what Markdown or MDX would read as a sign is escaped. */
export function toMarkdown(text: string): string {
  return text
    .replace(/[\\`*{}<>[\]]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/~~/g, "\\~\\~")
    .replace(/^(\s*)([#+|=-])(?=\s|$|-)/gmu, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s)/gmu, "$1\\$2");
}
