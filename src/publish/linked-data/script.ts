/**
 * Linked data as the text of a page's `script` element. No letter in it can end the element or, in readers that take it
 * for a program, a line.
 */
export function toJsonLdScript(nodes: readonly LinkedNode[]): string {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": nodes });
  return text.replace(
    /[<\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A thing in schema.org's words; what is not known is left out. */
export interface LinkedNode {
  readonly "@type": string;
  readonly [property: string]: unknown;
}
