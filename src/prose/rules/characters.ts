import type { Rule } from "../finding.ts";

/** Characters that nobody sees: controls, zero-width ones, changes of direction, soft hyphens, the mark of lost bytes. */
export const findHiddenCharacters: Rule = ({ source }) =>
  [...source.matchAll(hidden)].map((match) => ({
    code: "hidden-character",
    offset: match.index,
    detail: `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  }));

const hidden = /(?![\t\n\r\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\ufffd]/gu;
