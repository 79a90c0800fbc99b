import { setImmediate } from "node:timers/promises";
import type { Portal } from "../src/domain/portal.ts";
import { lookAt, type LookedThrough, toProposalChecks } from "./nothing-lost.ts";
import type { Proofs } from "./rebuild/proofs.ts";
import { type SharedRow, takeFrom } from "./row-of-work.ts";
import type { Checksums } from "./site-writer.ts";

/**
 * Looks through the pages of proposals for lost words, from the one that was written last to the first that the other
 * thread has looked through, which began at the other end.
 */
export async function lookFromLast(
  portal: Portal,
  { folder, sums, proofs, row, rest }: Written,
): Promise<LookedThrough> {
  const checks = toProposalChecks(portal, folder);
  const written = [...sums].filter(([file]) => checks.has(file));
  const found = new Map<string, readonly string[]>();
  const proved: string[] = [];
  const noted = { has: proofs.has, add: (digest: string) => void proved.push(digest) };
  for (const [file, sum] of written.reverse()) {
    const check = takeFrom(row, 1) < written.length ? checks.get(file) : undefined;
    if (check === undefined) break;
    found.set(file, lookAt(check(), sum, noted));
    if (found.size % atOnce === 0) {
      // Signals and the other thread are heard.
      await setImmediate();
      rest();
    }
  }
  return { found, proved };
}

const atOnce = 100;

interface Written {
  /** Where the site is being built. */
  readonly folder: string;
  /** Of all pages, in the order in which they were written. */
  readonly sums: Checksums;
  /** Of pages that held all words of the same content. */
  readonly proofs: Pick<Proofs, "has">;
  readonly row: SharedRow;
  /** Asked now and then; ends the work by throwing. */
  readonly rest: () => void;
}
