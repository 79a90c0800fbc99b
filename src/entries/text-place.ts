/**
 * Where a sign of a YAML text stands in its source: both are read side by side, sign by sign, with what quoting and
 * folding do to white space and escapes. Undefined where they part.
 * @param start where the text's first sign stands, behind a quote or a block's heading
 */
export function alignText(
  source: string,
  start: number,
  text: string,
): ((index: number) => number) | undefined {
  const offsets: number[] = [];
  let at = start;
  for (const sign of text.split("")) {
    if (isSpace(sign)) {
      offsets.push(at);
      at = source[at] === sign ? at + 1 : skipSpaces(source, at);
      continue;
    }
    at = skipSpaces(source, at);
    if (source.startsWith("''", at) && sign === "'") {
      offsets.push(at);
      at += 2;
    } else if (source[at] === "\\" && (sign !== "\\" || source[at + 1] === "\\")) {
      const escape = escapeAt.exec(source.slice(at, at + 10));
      if (escape === null) return undefined;
      offsets.push(at);
      at += escape[0].length;
    } else if (source[at] === sign) {
      offsets.push(at);
      at += 1;
    } else return undefined;
  }
  return (index) => offsets[index] ?? at;
}

function skipSpaces(source: string, offset: number): number {
  let at = offset;
  while (isSpace(source[at])) at += 1;
  return at;
}

// A non-breaking space is a sign of the text to YAML.
function isSpace(sign: string | undefined): boolean {
  return sign === " " || sign === "\n" || sign === "\t";
}

const escapeAt = /^\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^xuU])/;
