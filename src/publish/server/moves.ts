import { chainPath, pathByKind } from "../../domain/addresses.ts";
import { toChains } from "../../domain/chains.ts";
import type { Portal } from "../../domain/portal.ts";

/** Every former address with the one that it leads to now. */
export function toMoves(portal: Portal): readonly Move[] {
  const moved = portal.redirects.map(({ kind, from, to }) => ({
    from: pathByKind[kind](from),
    to: pathByKind[kind](to),
  }));
  // A chain that an older proposal joins is named anew: every address that it may have had leads to it.
  const joined = toChains(portal).flatMap(({ key, proposals }) =>
    proposals.slice(1).map((member) => ({ from: chainPath(member.key), to: chainPath(key) })),
  );
  return [...moved, ...joined];
}

/** The addresses of what was withdrawn. */
export function toGone({ withdrawn }: Pick<Portal, "withdrawn">): readonly string[] {
  return withdrawn.map(({ kind, id }) => pathByKind[kind](id));
}

export interface Move {
  readonly from: string;
  readonly to: string;
}
