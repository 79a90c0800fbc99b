import type { RedirectData } from "../redirect.ts";

/** The identifiers by which a redirect leads back to itself, its own first; none where it does not. */
export function findRing(redirect: RedirectData, all: readonly RedirectData[]): readonly string[] {
  const targets = targetsOf(redirect.kind, all);
  const ring = [redirect.from];
  let end: string | undefined = redirect.to;
  while (end !== undefined && !ring.includes(end)) {
    ring.push(end);
    end = targets.get(end);
  }
  return end === redirect.from ? ring : [];
}

/** Where a redirect ends when every further one of its kind is followed; undefined where it comes back to itself. */
export function followRedirects(redirect: RedirectData, all: readonly RedirectData[]): string | undefined {
  const targets = targetsOf(redirect.kind, all);
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

function targetsOf(kind: RedirectData["kind"], all: readonly RedirectData[]): ReadonlyMap<string, string> {
  return new Map(all.filter((redirect) => redirect.kind === kind).map(({ from, to }) => [from, to]));
}
