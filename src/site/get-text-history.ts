import type { ProposalHistory, TextHistory } from "../domain/history/text-history.ts";
import type { Portal } from "../domain/portal.ts";
import { shareFact, shareOne } from "../domain/shared-fact.ts";
import { recollection } from "./facts.ts";
import { getPortal } from "./get-portal.ts";

/** How a proposal's texts changed, by its key; undefined where the content has no history of it. */
export function getTextHistory(key: string): ProposalHistory | undefined {
  return historyOf(getPortal(), key);
}

/** How far back the history of the content goes. */
export function getHistoryReach(): TextHistory["reach"] {
  return reachOf(getPortal());
}

const historyOf = shareFact<Portal, ProposalHistory | undefined>(
  "history",
  () => (key) => recollection.history.proposals[key],
);

const reachOf = shareOne<Portal, TextHistory["reach"]>("reach-of-history", () => recollection.history.reach);
