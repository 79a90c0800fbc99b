import { expect, test } from "vitest";
import { addressRegistrySchema } from "../../src/domain/address-registry.ts";
import { toPublicRecord } from "../../src/domain/public-record.ts";
import { aMeeting, aProposal, redirectsFrom, someEntries } from "../builders/entries.ts";
import { withdrawing } from "../builders/problems.ts";

test("what has an address is everything with a page, with the addresses that moved and those that are gone", () => {
  const entries = someEntries({
    meetings: [aMeeting({ id: "nowe", proposals: [aProposal(), aProposal({ id: "2b" })] })],
    redirects: redirectsFrom([{ kind: "meeting", from: "stare", to: "nowe" }]),
    withdrawn: withdrawing("meeting dawne"),
    addresses: [
      {
        id: "addresses",
        file: "addresses.yaml",
        data: addressRegistrySchema.parse({ proposal: ["dawne/1", "nowe/1"] }),
      },
    ],
  });
  const { meetings, organizations, offices, themes, programmes, pages } = entries;
  const meeting = { id: "nowe", file: "meetings/nowe.mdx" };
  const gone = { date: "2025-05-01", reason: "Pomyłka." };
  expect(toPublicRecord(entries)).toEqual({
    ...{ meetings, organizations, offices, themes, programmes, pages },
    proposals: [
      { id: "1", key: "nowe/1", meeting },
      { id: "2b", key: "nowe/2b", meeting },
    ],
    redirects: [
      { kind: "meeting", from: "stare", to: "nowe" },
      { kind: "proposal", from: "stare/1", to: "nowe/1" },
      { kind: "proposal", from: "stare/2b", to: "nowe/2b" },
    ],
    withdrawn: [
      { kind: "meeting", id: "dawne", ...gone },
      { kind: "proposal", id: "dawne/1", ...gone },
    ],
  });
});

test("addresses that lead in a ring lead nowhere", () => {
  const redirects = redirectsFrom([
    { kind: "theme", from: "a", to: "b" },
    { kind: "theme", from: "b", to: "a" },
    { kind: "theme", from: "c", to: "lokale" },
  ]);
  expect(toPublicRecord(someEntries({ redirects })).redirects).toEqual([
    { kind: "theme", from: "c", to: "lokale" },
  ]);
});
