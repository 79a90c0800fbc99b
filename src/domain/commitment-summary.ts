import { formatCount } from "../polish/plural.ts";
import type { Commitment } from "./commitment.ts";
import { standingIds, standings, toStanding } from "./commitment-record.ts";

/** How many commitments a response holds and where every one of them stands, in the words of the list of commitments. */
export function formatCommitmentSummary(commitments: readonly Commitment[]): string {
  if (commitments.length === 0) return "bez zapowiedzi";
  const count = formatCount(commitments.length, ["zapowiedź", "zapowiedzi", "zapowiedzi"]);
  const byStanding = Map.groupBy(commitments, toStanding);
  const states = standingIds.flatMap((id) => {
    const those = byStanding.get(id)?.length ?? 0;
    const { label } = standings[id];
    return those === 0 ? [] : [those === commitments.length ? label : `${label}: ${those}`];
  });
  return [count, ...states].join(", ");
}
