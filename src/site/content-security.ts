import type { OtherPortal } from "../domain/settings.ts";

/**
 * The policy of a page, for its meta element. Nothing runs and nothing is fetched from elsewhere;
 * a page with a script may run its own files and Pagefind's WebAssembly, ask the named portals for their indexes, and
 * may not turn text into HTML.
 */
export function toContentSecurityPolicy({ withScript, others = [] }: Allowed): string {
  const asked = withScript ? others.map(({ address }) => new URL(address).origin) : [];
  const passive = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    // Checkers such as Lighthouse read robots.txt in the page's name.
    ["connect-src 'self'", ...asked].join(" "),
  ];
  const active = [
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return [...passive, ...(withScript ? active : ["script-src 'none'"])].join("; ");
}

interface Allowed {
  readonly withScript: boolean;
  /** Portals that are searched together with this one. */
  readonly others?: readonly OtherPortal[];
}
