import { expect, test } from "vitest";
import { findProposals } from "../../../src/intake/interpret/proposals.ts";
import { aTable } from "./a-table.ts";

test.each([
  ["the same words", "L. p.|Organizacja|Wniosek|Stano-wisko"],
  ["other words", "Nr|Podmiot|Propozycja|Odpowiedź"],
])("a header that is repeated in %s is no proposal", (_, again) => {
  const rows = ["L.p.|Organizacja|Wniosek|Stanowisko", "1.|Klub Meta|Ławki", again, "2.|Klub Meta|Kosze|Tak"];
  expect(findProposals([aTable(rows)], []).proposals.map(({ lp }) => lp)).toEqual(["1", "2"]);
});

test("a short proposal worded like a header is a proposal all the same", () => {
  const rows = [
    "L.p.|Organizacja|Wniosek|Stanowisko",
    "1.|Organizacja Meta|Zgłoszenie nr 7|Wniosek zostanie rozpatrzony",
  ];
  expect(findProposals([aTable(rows)], []).proposals).toMatchObject([
    { lp: "1", proposal: "Zgłoszenie nr 7", response: "Wniosek zostanie rozpatrzony" },
  ]);
});
