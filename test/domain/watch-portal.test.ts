import { AsyncLocalStorage } from "node:async_hooks";
import { beforeAll, describe, expect, test } from "vitest";
import { lookAgain } from "../../src/domain/shared-fact.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { noteReadsIn, trace } from "../../src/domain/trace.ts";
import { watchPortal } from "../../src/domain/watch-portal.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

const portal = aPortal({
  meetings: [
    aMeeting({ id: "a", proposals: [aProposal({ id: "1" })] }),
    aMeeting({ id: "b", proposals: [] }),
  ],
});
const watched = watchPortal(portal);
const year = portal.meetings[0]?.year ?? "";

const looks: [string, (some: Portal) => unknown, readonly string[]][] = [
  ["a list", ({ meetings }) => meetings, ["portal meetings"]],
  ["the settings and the day", ({ settings, asOf }) => [settings, asOf], ["portal settings", "portal asOf"]],
  [
    "what stands under a key",
    ({ index }) => index.meetingsByYear.get(year),
    [`listed meetingsByYear ${year}`],
  ],
  [
    "whether anything does",
    ({ index }) => index.meetingsByYear.has(year),
    [`is-listed meetingsByYear ${year}`],
  ],
  ["a key with a space", ({ index }) => index.meetingsByYear.get("x y"), ["listed meetingsByYear x y"]],
  ["the keys", ({ index }) => [...index.meetingsByYear.keys()], ["keys meetingsByYear"]],
  ["how many keys", ({ index }) => index.meetingsByYear.size, ["keys meetingsByYear"]],
  ["all of a list by key", ({ index }) => [...index.meetingsByYear], ["list meetingsByYear"]],
  ["its values", ({ index }) => [...index.meetingsByYear.values()], ["list meetingsByYear"]],
  ["its entries", ({ index }) => [...index.meetingsByYear.entries()], ["list meetingsByYear"]],
];

describe("a watched portal", () => {
  beforeAll(() => noteReadsIn(new AsyncLocalStorage()));

  test.each(looks)("gives %s as the portal does and notes it", (_what, look, expected) => {
    const { value, reads } = trace(() => look(watched));
    expect(value).toEqual(look(portal));
    expect([...reads]).toEqual(expected);
  });

  test("gives each of a list by key in its turn", () => {
    const given: unknown[] = [];
    watched.index.meetingsByYear.forEach((meetings, key) => given.push([key, meetings]));
    expect(given).toEqual([...portal.index.meetingsByYear]);
  });

  test("has every name of the portal and is one for each", () => {
    expect(Object.keys(watched).sort()).toEqual(Object.keys(portal).sort());
    expect(watchPortal(portal)).toBe(watched);
  });

  test("is asked again by what was noted", () => {
    const other = watchPortal(aPortal({ meetings: [aMeeting({ id: "c" })] }));
    expect(lookAgain(other, "portal meetings")).toBe(other.meetings);
    expect(lookAgain(other, `listed meetingsByYear ${year}`)).toEqual(other.index.meetingsByYear.get(year));
  });
});
