/**
 * Where a text is too intricate to be read in reasonable time, if anywhere: the parser's effort grows with the square
 * of the signs in a paragraph, of the definitions, and with the depth of lists and quotations (an inner list stands at
 * least two columns further in). No text written for people comes near.
 */
export function findTooDeep(source: string): number | undefined {
  const nested = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])){50}/m.exec(source);
  if (nested) return nested.index;
  const indented = /^([ \t>]{100,})(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/m.exec(source);
  if (indented) return indented.index + (indented[1] ?? "").length;
  let start = 0;
  for (const paragraph of source.split(/(\n[ \t]*\n)/)) {
    const signs = paragraph.match(/\*+|_+|~+|`+|[[<{]/g);
    if (signs !== null && signs.length > mostSigns) return start;
    start += paragraph.length;
  }
  return findNth(source, /^[^\n]*\]:/gm, mostDefinitions + 1);
}

/** Where a pattern matches for the nth time. */
function findNth(source: string, pattern: RegExp, nth: number): number | undefined {
  return Array.from(source.matchAll(pattern), ({ index }) => index)[nth - 1];
}

const mostSigns = 1_000;

// Each definition, of a footnote or of a link, is compared with all before it.
const mostDefinitions = 2_000;
