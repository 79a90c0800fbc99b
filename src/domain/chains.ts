import { sections } from "./addresses.ts";
import { compareText } from "./compare-text.ts";
import { type ListPage, toEmptyPage, toListPages } from "./list-page.ts";
import type { Portal, Proposal } from "./portal.ts";
import { shareFact, shareOne } from "./shared-fact.ts";

/** Proposals in the same matter, made at different times. */
export interface Chain {
  /** The key of the oldest one, which names the chain. */
  readonly key: string;
  /** At least two, the oldest first. */
  readonly proposals: readonly Proposal[];
}

/**
 * The chains that the editors' links make: whatever is linked, directly or through others, is one matter.
 * Every proposal is in one chain at most; the chain with the newest proposal comes first.
 */
export const toChains: (portal: Linked) => readonly Chain[] = shareOne("chains", assembleChains);

/** The pages of their list; one where no matter came back. */
export function toChainListPages(portal: Linked): readonly ListPage<Chain>[] {
  const chains = toChains(portal);
  return chains.length === 0
    ? [toEmptyPage(sections.chains)]
    : toListPages({ path: sections.chains, filter: undefined }, chains);
}

/** The chain that a proposal belongs to. */
export function findChain({ key }: Proposal, portal: Linked): Chain | undefined {
  return chainOf(portal, key);
}

const chainOf = shareFact("chain", (portal: Linked) => {
  const byProposal = new Map(
    toChains(portal).flatMap((chain) => chain.proposals.map(({ key }) => [key, chain] as const)),
  );
  return (key) => byProposal.get(key);
});

function assembleChains({ proposals, index }: Linked): readonly Chain[] {
  const newestFirst = [...proposals].sort((a, b) => byDate(b, a));
  const taken = new Set<string>();
  return newestFirst.flatMap((proposal) => {
    if (taken.has(proposal.key)) return [];
    const members = collectLinked(proposal, index).sort(byDate);
    for (const { key } of members) taken.add(key);
    const [oldest] = members;
    return oldest === undefined || oldest === proposal ? [] : [{ key: oldest.key, proposals: members }];
  });
}

/** A walk over the links both ways; what was visited is not visited again, so that a ring ends it. */
function collectLinked(start: Proposal, index: Portal["index"]): Proposal[] {
  const visited = new Map<string, Proposal>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visited.has(next.key)) continue;
    visited.set(next.key, next);
    waiting.push(
      ...(index.earlierProposals.get(next.key) ?? []),
      ...(index.laterProposals.get(next.key) ?? []),
    );
  }
  return [...visited.values()];
}

// A proposal of a meeting without a date comes last: its meeting is still ahead. Ties go by key.
function byDate(a: Proposal, b: Proposal): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey({ meeting, key }: Proposal): string {
  return `${meeting.date ?? "9999-99-99"} ${key}`;
}

type Linked = Pick<Portal, "proposals" | "index">;
