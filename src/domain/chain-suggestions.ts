import { toChains } from "./chains.ts";
import type { Portal, Proposal } from "./portal.ts";

/** A proposal that an editor may want to link to an earlier one with `relatedTo`. */
export interface ChainSuggestion {
  readonly later: Proposal;
  readonly earlier: Proposal;
}

/**
 * Similar proposals of different days that no chain holds together yet, by the later one, the newest first.
 * @param similar for each proposal's key the keys of those most like it, best first
 */
export function toChainSuggestions(
  portal: Pick<Portal, "proposals" | "index">,
  similar: Readonly<Record<string, readonly string[]>>,
): readonly ChainSuggestion[] {
  const byKey = new Map(portal.proposals.map((proposal) => [proposal.key, proposal]));
  const chainByKey = new Map(
    toChains(portal).flatMap(({ key, proposals }) => proposals.map((member) => [member.key, key] as const)),
  );
  const isLinked = (a: string, b: string): boolean =>
    chainByKey.has(a) && chainByKey.get(a) === chainByKey.get(b);
  return portal.proposals.flatMap((later) =>
    (similar[later.key] ?? [])
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((earlier) => isEarlier(earlier, later) && !isLinked(earlier.key, later.key))
      .map((earlier) => ({ later, earlier })),
  );
}

function isEarlier({ meeting: a }: Proposal, { meeting: b }: Proposal): boolean {
  return a.date !== undefined && (b.date === undefined || a.date < b.date);
}
