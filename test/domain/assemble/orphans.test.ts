import { describe, expect, test } from "vitest";
import { findOrphans } from "../../../src/domain/assemble/orphans.ts";
import type { PortalEntries } from "../../../src/domain/collections.ts";
import { aMeeting, anOrganization, aProposal, someEntries } from "../../builders/entries.ts";

describe("an organisation that no meeting mentions", () => {
  const organizations = [anOrganization({}), anOrganization({ id: "sad", aliases: ["Ogród i Sad"] })];
  const mentioning = aMeeting({ attendance: { organizations: [{ organization: "fundacja-laka" }] } });
  const planned = aMeeting({ id: "p", state: "planned", date: "2025-09-01" });

  test("is told where any meeting was held", () => {
    expect(findOrphans(someEntries({ organizations, meetings: [mentioning, planned] }))).toEqual([
      {
        ...{ code: "orphan-organization", file: "organizations/sad.yaml", path: [] },
        what: "organizacji „sad” nie wymienia żadne spotkanie",
        how: expect.stringMatching("^wskaż ją w spotkaniu") as string,
      },
    ]);
  });

  test("is not told before any meeting was held", () => {
    expect(orphans([planned])).toEqual([]);
    expect(orphans([aMeeting({ id: "p", state: "cancelled" })])).toEqual([
      "organizations/fundacja-laka.yaml",
      "organizations/sad.yaml",
    ]);
  });

  test("is not told where a proposal is theirs", () => {
    expect(orphans([mentioning, aMeetingBy({ other: "mieszkanka" }, { organization: "sad" })])).toEqual([]);
  });

  test("is not told where a mistyped mention may have meant it", () => {
    expect(orphans([mentioning, aMeetingBy({ organization: "ogrod-i-sady" })])).toEqual([]);
    expect(orphans([mentioning, aMeetingBy({ organization: "orkiestra" })])).toEqual([
      "organizations/sad.yaml",
    ]);
  });

  function orphans(meetings: PortalEntries["meetings"]): readonly string[] {
    return findOrphans(someEntries({ organizations, meetings })).map(({ file }) => file);
  }
});

function aMeetingBy(...proposers: NonNullable<Parameters<typeof aProposal>[0]>["proposers"] & object) {
  return aMeeting({ date: "2025-03-11", proposals: [aProposal({ proposers })] });
}
