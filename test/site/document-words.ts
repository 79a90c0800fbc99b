import { NodeType, parse, type Node } from "node-html-parser";

/** Words of a document that a page lacks, each as often as it is lacking, in the document's order. */
export function listLostWords(document: string, html: string): readonly string[] {
  const left = countWords(wordsOfPage(html));
  return wordsOfDocument(document).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

/** Whether a page has the words of a passage in one run, in their order. */
export function hasRun(passage: string, html: string): boolean {
  const words = (list: readonly string[]): string => ` ${list.join(" ")} `;
  return words(wordsOfPage(html)).includes(words(toWords(passage)));
}

/**
 * The words of a document's extracted text without what layout put there: the numbers of its lists and rows, and an
 * address that stands alone on its line, which is where the page's links were dumped.
 */
export function wordsOfDocument(document: string): readonly string[] {
  const lines = document.split(/\r?\n/).filter((line) => !/^\s*https?:\/\/\S+\s*$/.test(line));
  return toWords(lines.map((line) => line.replace(/^\s*\d{1,2}\.(?=\s)/, "")).join("\n"));
}

/** The words that a page's content shows; inline markup parts no word, blocks part all. */
export function wordsOfPage(html: string): readonly string[] {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  return toWords(textOf(root.querySelector("main") ?? root));
}

export function toWords(text: string): readonly string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function textOf(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text;
  if (node.nodeType === NodeType.COMMENT_NODE || unseen.has(node.rawTagName.toLowerCase())) return "";
  const text = node.childNodes.map(textOf).join("");
  return inline.has(node.rawTagName.toLowerCase()) ? text : ` ${text} `;
}

const unseen: ReadonlySet<string> = new Set(["script", "style", "template", "title"]);

const inline: ReadonlySet<string> = new Set([
  ...[
    "a",
    "abbr",
    "b",
    "bdi",
    "cite",
    "em",
    "i",
    "mark",
    "q",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "time",
  ],
  "wbr",
]);
