import { AsyncLocalStorage } from "node:async_hooks";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findChain, toChains } from "../../src/domain/chains.ts";
import { noteReadsIn, trace } from "../../src/domain/trace.ts";
import { watchPortal } from "../../src/domain/watch-portal.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

describe("chains of proposals", () => {
  test.each([
    ["nothing from proposals without links", { 1: [], 2: [] }, []],
    ["one of two", { 1: [], 2: [1] }, [[1, 2]]],
    ["one of a line", { 1: [], 2: [1], 3: [2] }, [[1, 2, 3]]],
    ["one of a triangle", { 1: [], 2: [1], 3: [1, 2] }, [[1, 2, 3]]],
    ["one where two go back to the same", { 1: [], 2: [1], 3: [1] }, [[1, 2, 3]]],
    ["one where one joins two", { 1: [], 2: [], 3: [1, 2] }, [[1, 2, 3]]],
    [
      "several, the one with the newest proposal first",
      { 1: [], 2: [], 3: [2], 4: [1], 5: [] },
      [
        [1, 4],
        [2, 3],
      ],
    ],
  ])("make %s", (_, links, chains) => {
    expect(chainsOf(links)).toEqual(chains);
  });

  test("hold each proposal once at most, in the order of time, and follow every link", () => {
    const arbitraryLinks = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), {
      minLength: 2,
      maxLength: 8,
    });
    fc.assert(
      fc.property(arbitraryLinks, (wishes) => {
        const earlier = Object.fromEntries(
          wishes.map((wanted, index) => [
            index + 1,
            [...new Set(wanted.filter((other) => other >= 1 && other <= index))],
          ]),
        );
        const chains = chainsOf(earlier);
        const members = chains.flat();
        expect(new Set(members).size).toBe(members.length);
        expect(chains.map((chain) => chain.toSorted((a, b) => a - b))).toEqual(chains);
        const links = Object.entries(earlier).flatMap(([later, others]) =>
          others.map((other) => [Number(later), other] as const),
        );
        const loose = links.filter(
          (link) => !chains.some((chain) => link.every((end) => chain.includes(end))),
        );
        expect(loose).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("are the same in whatever order the proposals come, and what has no date is the newest", () => {
    const meetings = ["2025-01-01", "2025-02-01", undefined].map((date, index) =>
      aMeeting({
        ...{ id: `m${index}`, state: "planned", date, source: undefined },
        proposals: [aProposal({ relatedTo: index === 2 ? ["m0/1"] : [] }), aProposal({ id: "2" })],
      }),
    );
    const later = aMeeting({ id: "m3", date: "2025-03-01", proposals: [aProposal({ relatedTo: ["m1/1"] })] });
    const { proposals, index } = aPortal({ meetings: [...meetings, later] });
    const expected = [
      ["m0/1", ["m0/1", "m2/1"]],
      ["m1/1", ["m1/1", "m3/1"]],
    ];
    for (const order of [
      proposals,
      proposals.toReversed(),
      proposals.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ])
      expect(
        toChains({ proposals: order, index }).map((chain) => [
          chain.key,
          chain.proposals.map(({ key }) => key),
        ]),
      ).toEqual(expected);
  });

  test("end even where links go in a ring, which the check of the content refuses", () => {
    const { proposals, index } = portalOf({ 1: [], 2: [1] });
    const [newer, older] = proposals;
    if (newer === undefined || older === undefined) throw new Error("Two proposals are expected.");
    const ring = new Map([
      [newer.key, [older]],
      [older.key, [newer]],
    ]);
    const chains = toChains({ proposals, index: { ...index, earlierProposals: ring, laterProposals: ring } });
    expect(chains.map((chain) => chain.proposals)).toEqual([[older, newer]]);
  });

  test("are found from any of their proposals and from no other", () => {
    const portal = portalOf({ 1: [], 2: [1], 3: [] });
    const found = portal.proposals.map((proposal) => [
      numberOf(proposal.key),
      findChain(proposal, portal)?.key,
    ]);
    expect(found).toEqual([
      [3, undefined],
      [2, "2025-01-01-spotkanie/1"],
      [1, "2025-01-01-spotkanie/1"],
    ]);
  });
});

/** @param links which earlier proposals each one names; the number is also the day of January */
function portalOf(links: Readonly<Record<number, readonly number[]>>) {
  const keyOf = (number: number) => `2025-01-${String(number).padStart(2, "0")}-spotkanie/${number}`;
  const meetings = Object.entries(links).map(([number, earlier]) =>
    aMeeting({
      date: `2025-01-${number.padStart(2, "0")}`,
      proposals: [aProposal({ id: number, relatedTo: earlier.map(keyOf) })],
    }),
  );
  return aPortal({ meetings });
}

function chainsOf(links: Readonly<Record<number, readonly number[]>>): number[][] {
  return toChains(portalOf(links)).map(({ proposals }) => proposals.map(({ key }) => numberOf(key)));
}

function numberOf(key: string): number {
  return Number(key.split("/")[1]);
}

test("whoever looks at all chains has looked at one thing, however many there are", () => {
  noteReadsIn(new AsyncLocalStorage());
  const portal = watchPortal(
    aPortal({ meetings: [aMeeting({ id: "a", proposals: [aProposal({ id: "1" })] })] }),
  );
  expect(trace(() => toChains(portal))).toEqual({ value: [], reads: new Set(["chains "]) });
});
