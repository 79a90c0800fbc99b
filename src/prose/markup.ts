/**
 * Whether a field is surely without markup and bare addresses, so that it need not be parsed: most are a sentence or
 * two. Errs on the side of parsing.
 */
export function isWithoutMarkup(source: string): boolean {
  return !signs.test(source);
}

const signs = /[^\p{L}\p{N} \n.,;:()"'„”’…–—%/?!\u00a0-]|^\s*(?:\d+[.)]|-)| {2}$|:\/\/|www\./imu;
