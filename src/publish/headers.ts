/**
 * What a server is to send with the portal's files, as data that any server's configuration can be written from. A
 * file gets the headers of every rule whose pattern its address matches; where two name the same header, the later
 * rule holds.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    about: "everything: the policy of a page stands in its own <meta>, and here is what a <meta> cannot say",
    pattern: "^/",
    headers: {
      "cache-control": "public, no-cache",
      "content-security-policy": "frame-ancestors 'none'",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  },
  {
    about: "names that carry a digest of the content",
    pattern: "^/(?:_astro|pagefind/(?:fragment|index))/",
    headers: { "cache-control": "public, max-age=31536000, immutable" },
  },
  {
    about: "data that pages of other hosts may read too, the search index with it",
    pattern:
      "^/(?:(?:api|dane|schema|kanaly|kalendarze|osadz|statystyki|programy)/.*\\.[a-z0-9]+$|pagefind/)",
    headers: { "access-control-allow-origin": "*" },
  },
  {
    about: "pages made to be framed by others",
    pattern: "^/osadz/",
    headers: { "content-security-policy": "frame-ancestors *" },
  },
];

/** @param path an address from the root, without a query: `/spotkania/` */
export function toHeaders(path: string): Readonly<Record<string, string>> {
  const matching = headerRules.filter(({ pattern }) => new RegExp(pattern).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers)) as Record<string, string>;
}

export interface HeaderRule {
  readonly about: string;
  /** A regular expression on the address, in the syntax that JavaScript and PCRE share. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}
