/**
 * The words of a text in their order, each between two spaces, so that a run of words is found as a part of the whole;
 * nothing where there is no word.
 * @example wordsOf("Sala (nr 5)") // " Sala nr 5 "
 */
export function wordsOf(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? "" : ` ${words.join(" ")} `;
}

/**
 * The words that a page's content shows, of HTML that we wrote ourselves. Inline marks part no word, blocks part all;
 * the numbers of footnotes stand in nobody's text, the descriptions of pictures do.
 */
export function wordsOfPage(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return wordsOf(main.replace(tag, toGap).replace(entity, toSign));
}

// A value in quotation marks may hold ">".
const tag =
  /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>|<sup><a [^>]*data-footnote-ref[\s\S]*?<\/sup>|<\/?([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

function toGap(_tag: string, _unseen?: string, name = "", attributes = ""): string {
  if (name === "img") return ` ${/\balt="([^"]*)"/.exec(attributes)?.[1] ?? ""} `;
  return inline.has(name) ? "" : " ";
}

const inline: ReadonlySet<string> = new Set(
  "a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup time u wbr".split(" "),
);

const entity = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos|nbsp|shy));/gi;

function toSign(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? whole;
  return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
}

const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" },
  ...{ nbsp: " ", shy: "\u00ad" },
};
