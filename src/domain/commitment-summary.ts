import { formatCount } from "../polish/plural.ts";
import type { Commitment } from "./commitment.ts";

/** How many commitments a response holds and how many of them have no term, in words. */
export function formatCommitmentSummary(commitments: readonly Commitment[]): string {
  if (commitments.length === 0) return "bez zapowiedzi";
  const count = formatCount(commitments.length, ["zapowiedź", "zapowiedzi", "zapowiedzi"]);
  const open = commitments.filter(({ term }) => term === undefined).length;
  const overdue = commitments.filter((commitment) => commitment.overdue).length;
  const terms =
    open === 0 ? "" : open === commitments.length ? ", bez terminu" : `, w tym ${open} bez terminu`;
  return `${count}${terms}${overdue === 0 ? "" : `, po terminie: ${overdue}`}`;
}
