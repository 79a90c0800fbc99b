import { expect, test } from "vitest";
import { partyName } from "../../src/domain/party.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

test("a party is named as the portal knows it, somebody else as the document says", () => {
  const proposers = [
    { organization: "fundacja-laka", asWritten: "Łąka" },
    { office: "wydzial", asWritten: "Wydziału" },
    { other: "rada rodziców" },
  ];
  const [proposal] = aPortal({ meetings: [aMeeting({ proposals: [aProposal({ proposers })] })] }).proposals;
  expect(proposal?.proposers.map(partyName)).toEqual([
    "Organizacja fundacja-laka",
    "Urząd wydzial",
    "rada rodziców",
  ]);
});
