import { buildRedirects, buildWithdrawn } from "./assemble/moved-addresses.ts";
import type { Entry, PortalEntries } from "./collections.ts";
import { toProposalKey } from "./identifier.ts";
import type { Redirect } from "./portal.ts";
import type { Withdrawal } from "./withdrawal.ts";

/** What has an address and where old addresses lead: as much of it as entries tell that need not be sound. */
export interface PublicRecord {
  readonly meetings: readonly Placed[];
  readonly proposals: readonly PlacedProposal[];
  readonly organizations: readonly Placed[];
  readonly offices: readonly Placed[];
  readonly themes: readonly Placed[];
  readonly programmes: readonly Placed[];
  readonly pages: readonly Placed[];
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly Withdrawal[];
}

export function toPublicRecord(entries: PortalEntries): PublicRecord {
  const { meetings, organizations, offices, themes, programmes, pages } = entries;
  const proposals = meetings.flatMap(({ id: meetingId, file, data }) =>
    data.proposals.map(({ id }) => ({
      ...{ id, key: toProposalKey(meetingId, id) },
      meeting: { id: meetingId, file },
    })),
  );
  return {
    ...{ meetings, proposals, organizations, offices, themes, programmes, pages },
    redirects: buildRedirects(entries, proposals),
    withdrawn: buildWithdrawn(entries),
  };
}

type Placed = Pick<Entry<unknown>, "id" | "file">;

interface PlacedProposal {
  readonly id: string;
  readonly key: string;
  readonly meeting: Placed;
}
