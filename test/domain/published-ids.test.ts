import { expect, test } from "vitest";
import { addressRegistrySchema } from "../../src/domain/address-registry.ts";
import { isExplained } from "../../src/domain/explained.ts";
import {
  countIds,
  findUnregistered,
  joinRegistries,
  toPublishedIds,
} from "../../src/domain/published-ids.ts";
import { withdrawalListSchema } from "../../src/domain/withdrawal.ts";
import { aMeeting, aPortal, aProposal, redirectsFrom } from "../builders/entries.ts";

const registry = (ids: object) => addressRegistrySchema.parse(ids);

test("everything with a page of its own is published, each kind in its order", () => {
  const meetings = [
    aMeeting({ id: "b", date: "2025-01-02", proposals: [aProposal({ id: "2" }), aProposal({ id: "1" })] }),
    aMeeting({ id: "a", date: "2025-01-01" }),
  ];
  expect(toPublishedIds(aPortal({ meetings }))).toEqual({
    meeting: ["a", "b"],
    proposal: ["b/1", "b/2"],
    organization: ["fundacja-laka"],
    office: ["wydzial"],
    theme: ["lokale"],
    programme: ["rpw-2026"],
    page: ["o-portalu"],
  });
});

test("two registries joined hold what either held, once and in order", () => {
  const joined = joinRegistries(
    registry({ theme: ["zielen", "lokale"] }),
    registry({ theme: ["lokale", "sport"] }),
  );
  expect(joined).toEqual(registry({ theme: ["lokale", "sport", "zielen"] }));
});

test("what is published and not registered is found by kind and counted", () => {
  const missing = findUnregistered(
    registry({ theme: ["lokale"], page: ["sport"] }),
    registry({ theme: ["lokale", "sport"], office: ["wydzial"] }),
  );
  expect(missing).toEqual(registry({ theme: ["sport"], office: ["wydzial"] }));
  expect([countIds(missing), countIds(registry({}))]).toEqual([2, 0]);
});

test.each([
  ["organization", "dawna", true],
  ["organization", "fundacja-laka", false],
  ["theme", "dawna", false],
  ["meeting", "wycofane", true],
  ["proposal", "wycofane/7", true],
  ["proposal", "zostaje/7", false],
  ["theme", "wycofane", false],
  ["page", "stara", true],
  ["theme", "stara", false],
  ["page", "inna", false],
  ["proposal", "stara/7", false],
  ["proposal", "fundacja-laka/7", false],
] as const)("%s %s leads on or says why it is gone: %s", (kind, id, explained) => {
  const portal = aPortal({
    redirects: redirectsFrom([
      { kind: "organization", from: "dawna", to: "fundacja-laka" },
      { kind: "theme", from: "stary", to: "lokale" },
    ]),
    withdrawn: withdrawing({ kind: "meeting", id: "wycofane" }, { kind: "page", id: "stara" }),
  });
  expect(isExplained(portal, kind, id)).toBe(explained);
});

test("a withdrawn meeting takes along those of its proposals that were published and say nothing themselves", () => {
  const meetings = [aMeeting({ id: "zostaje", proposals: [aProposal()] })];
  const addresses = [
    {
      id: "addresses",
      file: "addresses.yaml",
      data: registry({
        meeting: ["wycofane", "zostaje"],
        proposal: ["wycofane/1", "wycofane/2", "wycofane/3", "zostaje/1"],
      }),
    },
  ];
  const portal = aPortal({
    meetings,
    addresses,
    redirects: redirectsFrom([{ kind: "proposal", from: "wycofane/2", to: "zostaje/1" }]),
    withdrawn: withdrawing(
      { kind: "meeting", id: "wycofane" },
      { kind: "proposal", id: "wycofane/3", reason: "Powtórzenie." },
      { kind: "theme", id: "zostaje" },
    ),
  });
  expect(portal.withdrawn.map(({ kind, id, reason }) => [kind, id, reason])).toEqual([
    ["meeting", "wycofane", "Pomyłka."],
    ["proposal", "wycofane/3", "Powtórzenie."],
    ["theme", "zostaje", "Pomyłka."],
    ["proposal", "wycofane/1", "Pomyłka."],
  ]);
});

function withdrawing(...entries: readonly object[]) {
  const withdrawn = entries.map((entry) => ({ date: "2025-05-01", reason: "Pomyłka.", ...entry }));
  return [{ id: "withdrawn", file: "withdrawn.yaml", data: withdrawalListSchema.parse({ withdrawn }) }];
}
