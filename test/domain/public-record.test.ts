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

test("what became of a number is said of it under every name that the meeting had before", () => {
  const entries = someEntries({
    meetings: [aMeeting({ id: "dzis", proposals: [aProposal({ id: "3" })] })],
    redirects: redirectsFrom([
      { kind: "meeting", from: "pierwsze", to: "drugie" },
      { kind: "meeting", from: "drugie", to: "dzis" },
      { kind: "proposal", from: "drugie/2", to: "dzis/3" },
      { kind: "proposal", from: "dzis/4", to: "dzis/3" },
      { kind: "proposal", from: "pierwsze/4", to: "inne/1" },
    ]),
    withdrawn: withdrawing("proposal dzis/5", "proposal drugie/6"),
  });
  const { redirects, withdrawn } = toPublicRecord(entries);
  const told = redirects.filter(({ kind }) => kind === "proposal").map(({ from, to }) => `${from} ${to}`);
  expect(told).toEqual([
    ...["drugie/2 dzis/3", "dzis/4 dzis/3", "pierwsze/4 inne/1"],
    ...["pierwsze/3 dzis/3", "drugie/3 dzis/3", "pierwsze/2 dzis/3", "drugie/4 dzis/3"],
  ]);
  expect(withdrawn.map(({ id }) => id)).toEqual([
    "dzis/5",
    "drugie/6",
    "pierwsze/6",
    "pierwsze/5",
    "drugie/5",
  ]);
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
