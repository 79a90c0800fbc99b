import type { PortalEntries } from "../collections.ts";
import { toProposalKey } from "../identifier.ts";
import type { Redirect } from "../portal.ts";
import type { Withdrawal } from "../withdrawal.ts";
import type { RedirectData } from "../redirect.ts";
import { followRedirects, listLaterNames } from "./follow-redirects.ts";

/** Where old addresses lead, chains followed to their end. */
export function buildRedirects(
  entries: PortalEntries,
  proposals: readonly PlacedProposal[],
): readonly Redirect[] {
  const all = entries.redirects.flatMap(({ data }) => data.redirects);
  const written = all.flatMap((redirect) => {
    const to = followRedirects(redirect, all);
    return to === undefined ? [] : [{ kind: redirect.kind, from: redirect.from, to }];
  });
  const taken = new Set(written.map(({ from }) => from));
  const proposalsByMeeting = Map.groupBy(proposals, ({ meeting }) => meeting.id);
  const carried = [
    ...written.flatMap((redirect) => carryAlong(redirect, proposalsByMeeting.get(redirect.to) ?? [])),
    ...carryNumbers(
      written.filter(({ kind }) => kind === "proposal").map(({ from, to }) => ({ key: from, to })),
      all,
    ).map(({ key, to }) => ({ kind: "proposal" as const, from: key, to })),
  ];
  return [...written, ...uniqueBy(carried, ({ from }) => from).filter(({ from }) => !taken.has(from))];
}

/** A meeting that moved takes the addresses of its proposals with it. */
function carryAlong({ kind, from }: Redirect, proposals: readonly PlacedProposal[]): readonly Redirect[] {
  if (kind !== "meeting") return [];
  return proposals.map(({ id, key }) => ({ kind: "proposal", from: toProposalKey(from, id), to: key }));
}

/** What a number of a meeting's later name came to, its former names came to as well. */
function carryNumbers<Numbered extends { readonly key: string }>(
  numbered: readonly Numbered[],
  redirects: readonly RedirectData[],
): readonly Numbered[] {
  return redirects
    .filter(({ kind }) => kind === "meeting")
    .flatMap((moved) =>
      (listLaterNames(moved, redirects) ?? []).flatMap((name) =>
        numbered
          .filter(({ key }) => key.startsWith(`${name}/`))
          .map((one) => ({ ...one, key: `${moved.from}${one.key.slice(name.length)}` })),
      ),
    );
}

function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

/** What is gone and why; a meeting that is gone takes along the proposals that were published in it. */
export function buildWithdrawn({ withdrawn, addresses, redirects }: PortalEntries): readonly Withdrawal[] {
  const written = withdrawn.flatMap(({ data }) => data.withdrawn);
  const explained = new Set([
    ...written.map(({ id }) => id),
    ...redirects.flatMap(({ data }) => data.redirects.map(({ from }) => from)),
  ]);
  const published = addresses.flatMap(({ data }) => data.proposal).filter((key) => !explained.has(key));
  const carried = written
    .filter(({ kind }) => kind === "meeting")
    .flatMap((meeting) =>
      published
        .filter((key) => key.startsWith(`${meeting.id}/`))
        .map((id) => ({ ...meeting, kind: "proposal" as const, id })),
    );
  const numbers = written.filter(({ kind }) => kind === "proposal").map((one) => ({ ...one, key: one.id }));
  const former = carryNumbers(
    numbers,
    redirects.flatMap(({ data }) => data.redirects),
  ).map(({ key, ...one }) => ({ ...one, id: key }));
  return [...written, ...carried, ...uniqueBy(former, ({ id }) => id).filter(({ id }) => !explained.has(id))];
}

interface PlacedProposal {
  readonly id: string;
  readonly key: string;
  readonly meeting: { readonly id: string };
}
