import { describe, expect, test } from "vitest";
import { findRaisedAgain } from "../../scripts/index-search.ts";
import { loadPortal } from "../../scripts/load-portal.ts";
import { toChainSuggestions } from "../../src/domain/chain-suggestions.ts";
import type { Portal } from "../../src/domain/portal.ts";

const content = "test/fixtures/portal/content";
const { portal } = loadPortal({ content, production: false });
const raisedAgain = await findRaisedAgain(portal, content);

describe("what may have been raised again, of all pairs that editors could link,", () => {
  const unlinked = { ...portal.index, earlierProposals: new Map(), laterProposals: new Map() };
  const suggested = suggest({ proposals: portal.proposals, index: unlinked });
  const linked = portal.proposals.flatMap((later) =>
    (portal.index.earlierProposals.get(later.key) ?? []).map((earlier) => `${later.key} ${earlier.key}`),
  );

  test("is mostly what they have linked", () => {
    const right = suggested.filter((pair) => linked.includes(pair));
    expect(right.length / suggested.length).toBeGreaterThanOrEqual(0.8);
  });

  test("is nearly all that they have linked", () => {
    expect(linked.filter((pair) => !suggested.includes(pair))).toEqual([
      "2025-06-11-sprawy-spoleczne/2 2024-04-18-sprawy-spoleczne/2",
    ]);
  });
});

test("editors are left with few pairs to look at", () => {
  expect(suggest(portal)).toEqual(["2025-06-11-sprawy-spoleczne/9 2024-04-18-sprawy-spoleczne/3a"]);
});

function suggest(some: Pick<Portal, "proposals" | "index">): string[] {
  return toChainSuggestions(some, raisedAgain).map(({ later, earlier }) => `${later.key} ${earlier.key}`);
}
