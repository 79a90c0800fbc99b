import { isAddressId } from "../address-kind.ts";
import type { PortalEntries } from "../collections.ts";
import { findNearest, type Candidate } from "../nearest.ts";
import { type Problem, toProblem } from "../problem.ts";
import type { RedirectData } from "../redirect.ts";
import { registerLists, type Register } from "./register.ts";
import { findRing, followRedirects } from "./follow-redirects.ts";

/** An old address must lead to one that answers, and must not hide one that still does. */
export function findRedirectProblems(entries: PortalEntries, register: Register): readonly Problem[] {
  return entries.redirects.flatMap(({ file, data }) =>
    data.redirects.flatMap((redirect, index) => {
      const path = ["redirects", index];
      const known = register[registerLists[redirect.kind]];
      return [
        ...findMalformed(redirect).map((id) =>
          toProblem("redirect-malformed", { file, path: [...path, "from"] }, { id }),
        ),
        ...(known.has(redirect.from)
          ? [toProblem("redirect-taken", { file, path: [...path, "from"] }, { from: redirect.from })]
          : []),
        ...(isTwin(data.redirects, index)
          ? [
              toProblem(
                "duplicate-id",
                { file, path: [...path, "from"] },
                { id: redirect.from, other: "przekierowanie wyżej w tym pliku" },
              ),
            ]
          : []),
        ...findDeadEnd(redirect, { all: data.redirects, known, place: { file, path: [...path, "to"] } }),
      ];
    }),
  );
}

function isTwin(all: readonly RedirectData[], index: number): boolean {
  const same = (redirect: RedirectData): boolean =>
    redirect.kind === all[index]?.kind && redirect.from === all[index].from;
  return all.findIndex(same) < index;
}

function findMalformed({ kind, from }: RedirectData): readonly string[] {
  return isAddressId(kind, from) ? [] : [from];
}

function findDeadEnd(
  redirect: RedirectData,
  {
    all,
    known,
    place,
  }: { all: readonly RedirectData[]; known: ReadonlyMap<string, Candidate>; place: Where },
): readonly Problem[] {
  const end = followRedirects(redirect, all);
  if (end === undefined) {
    const ring = findRing(redirect, all);
    // A ring is told of once, at the last of its redirects.
    const last = all.findLast(({ kind, from }) => kind === redirect.kind && ring.includes(from));
    return last === redirect ? [toProblem("redirect-cycle", place, { ids: ring })] : [];
  }
  // Of a chain only the last link is to be mended.
  const isPassedOn = all.some(({ kind, from }) => kind === redirect.kind && from === redirect.to);
  if (known.has(end) || isPassedOn) return [];
  return [toProblem("redirect-nowhere", place, { id: end, near: findNearest(end, [...known.values()]) })];
}

interface Where {
  readonly file: string;
  readonly path: readonly (string | number)[];
}
