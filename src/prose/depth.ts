/**
 * Where a text is too intricate to be read in reasonable time, if anywhere: the parser's effort grows with the square
 * of the signs in a paragraph and with the depth of lists and quotations. No text written for people comes near.
 */
export function findTooDeep(source: string): number | undefined {
  const nested = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){50}/m.exec(source);
  if (nested) return nested.index;
  let start = 0;
  for (const paragraph of source.split(/(\n[ \t]*\n)/)) {
    const signs = paragraph.match(/\*+|_+|~+|`+|[[<{]/g);
    if (signs !== null && signs.length > mostSigns) return start;
    start += paragraph.length;
  }
  return undefined;
}

const mostSigns = 1_000;
