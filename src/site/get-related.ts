import type { Portal } from "../domain/portal.ts";
import { shareFact } from "../domain/shared-fact.ts";
import { getRelated } from "./facts.ts";
import { getPortal } from "./get-portal.ts";

/**
 * Proposals most like a proposal, by their keys, best first.
 * @param key `meeting-id/proposal-id`
 */
export function getRelatedKeys(key: string): readonly string[] {
  return relatedTo(getPortal(), key);
}

const relatedTo = shareFact<Portal, readonly string[]>("related", () => (key) => getRelated()[key] ?? []);
