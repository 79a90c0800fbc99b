import { getRelated } from "./facts.ts";

/**
 * Proposals most like a proposal, by their keys, best first.
 * @param key `meeting-id/proposal-id`
 */
export function getRelatedKeys(key: string): readonly string[] {
  return getRelated()[key] ?? [];
}
