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
  return listLaterNames(redirect, all)?.at(-1);
}

/** What had the first identifier had after it, the one of today last; undefined where it comes back to itself. */
export function listLaterNames(
  { kind, from, to }: RedirectData,
  all: readonly RedirectData[],
): readonly string[] | undefined {
  const targets = targetsOf(kind, all);
  const names = [from];
  for (let next: string | undefined = to; next !== undefined; next = targets.get(next)) {
    if (names.includes(next)) return undefined;
    names.push(next);
  }
  return names.slice(1);
}

function targetsOf(kind: RedirectData["kind"], all: readonly RedirectData[]): ReadonlyMap<string, string> {
  return new Map(all.filter((redirect) => redirect.kind === kind).map(({ from, to }) => [from, to]));
}
