/** Runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words of an HTML fragment without what footnotes add: numbers, the label, the ways back. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<sup>.*?<\/sup>|<p class="footnotes-label".*?<\/p>|<a [^>]*data-footnote-backref.*?<\/a>/g, "")
    .replace(/<(?=\/?(?:mark|em|strong|a|span)[ >])[^>]*>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/gu, " ")
    .trim();
}
