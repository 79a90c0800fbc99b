/**
 * Whether a field is surely without markup and bare addresses, so that it need not be parsed: most are a sentence or
 * two. Errs on the side of parsing.
 */
export function isWithoutMarkup(source: string): boolean {
  return !(rareSign.test(source) && sign.test(source)) && !markup.test(source);
}

// Looked for first: to tell a letter of any script takes the engine five times as long.
const rareSign = /[^A-Za-z0-9À-ÖØ-öø-ſ \n.,;:()"'„”’…–—%/?!\u00a0-]/;
const sign = /[^\p{L}\p{N} \n.,;:()"'„”’…–—%/?!\u00a0-]/u;
const markup = /^\s*(?:\d+[.)]|:?-)| {2}$|:\/\/|www\./im;
