import type { Portal, Proposal } from "./portal.ts";

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
export function toChains({ proposals, index }: Pick<Portal, "proposals" | "index">): readonly Chain[] {
  const oldestFirst = [...proposals].sort(byDate);
  const taken = new Set<string>();
  const chains = oldestFirst.flatMap((proposal) => {
    if (taken.has(proposal.key)) return [];
    const linked = collectLinked(proposal, index);
    for (const key of linked) taken.add(key);
    const members = oldestFirst.filter(({ key }) => linked.has(key));
    return members.length < 2 ? [] : [{ key: proposal.key, proposals: members }];
  });
  return chains.sort((a, b) => compareText(newestKey(b), newestKey(a)) || compareText(a.key, b.key));
}

/** The chain that a proposal belongs to. */
export function findChain({ key }: Proposal, portal: Pick<Portal, "proposals" | "index">): Chain | undefined {
  const { earlierProposals, laterProposals } = portal.index;
  if (!earlierProposals.has(key) && !laterProposals.has(key)) return undefined;
  return toChains(portal).find(({ proposals }) => proposals.some((member) => member.key === key));
}

/** A walk over the links both ways; what was visited is not visited again, so that a ring ends it. */
function collectLinked(start: Proposal, index: Portal["index"]): ReadonlySet<string> {
  const visited = new Set<string>();
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (visited.has(next.key)) continue;
    visited.add(next.key);
    waiting.push(
      ...(index.earlierProposals.get(next.key) ?? []),
      ...(index.laterProposals.get(next.key) ?? []),
    );
  }
  return visited;
}

// A proposal of a meeting without a date comes last: its meeting is still ahead. Ties go by key.
function byDate(a: Proposal, b: Proposal): number {
  return compareText(sortKey(a), sortKey(b));
}

function sortKey({ meeting, key }: Proposal): string {
  return `${meeting.date ?? "9999-99-99"} ${key}`;
}

function newestKey({ proposals }: Chain): string {
  const newest = proposals.at(-1);
  return newest === undefined ? "" : sortKey(newest);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
