import type { RedirectData } from "../redirect.ts";

/** Where a redirect ends when every further one of its kind is followed; undefined where it comes back to itself. */
export function followRedirects(redirect: RedirectData, all: readonly RedirectData[]): string | undefined {
  const targets = new Map(all.filter(({ kind }) => kind === redirect.kind).map(({ from, to }) => [from, to]));
  const seen = new Set([redirect.from]);
  let end = redirect.to;
  while (!seen.has(end)) {
    const next = targets.get(end);
    if (next === undefined) return end;
    seen.add(end);
    end = next;
  }
  return undefined;
}
