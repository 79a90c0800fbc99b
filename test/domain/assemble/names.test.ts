import { describe, expect, test } from "vitest";
import { findPortalProblems } from "../../../src/domain/assemble/assemble-portal.ts";
import { aMeeting, anOffice, anOrganization, aProgramme, someEntries } from "../../builders/entries.ts";
import { codesOf, tellingsOf } from "../../builders/problems.ts";

describe("a name that two bodies have", () => {
  test("belongs to the one that bears it, wherever its file stands in the alphabet", () => {
    const organizations = [
      anOrganization({ id: "a", aliases: ["Łąka", "Sad"] }),
      anOrganization({ id: "b", name: "Sad", aliases: ["łąka"] }),
    ];
    expect(tellingsOf({ organizations }).filter((told) => told.startsWith("shared-alias"))).toEqual([
      "shared-alias organizations/a.yaml aliases.1 nazwa „Sad” należy też do „b” (organizations/b.yaml)",
      "shared-alias organizations/b.yaml aliases.0 nazwa „łąka” należy też do „a” (organizations/a.yaml)",
    ]);
  });

  test.each([
    "SAD  NAD  STAWEM",
    "Sad\u00a0nad stawem",
    "„Sad nad Stawem”",
    "«Sad» nad 'stawem'",
    '"Sad-nad–stawem"',
    " sad nad stawem",
  ])("is the same however it is written: %j", (alias) => {
    const organizations = [
      anOrganization({ id: "a", name: "Sad nad Stawem" }),
      anOrganization({ id: "b", aliases: [alias] }),
    ];
    expect(codesOf({ organizations })).toContain("shared-alias");
  });

  test.each(["Sad nad Stawami", "Sadnad Stawem", "Sad (nad) Stawem"])("is another one: %s", (alias) => {
    const organizations = [
      anOrganization({ id: "a", name: "Sad nad Stawem" }),
      anOrganization({ id: "b", aliases: [alias] }),
    ];
    expect(codesOf({ organizations })).not.toContain("shared-alias");
  });

  test("is borne in the feminine form, too", () => {
    const offices = [
      anOffice({ id: "a", aliases: ["Kierowniczka"] }),
      anOffice({ id: "wydzial", feminineName: "Kierowniczka" }),
    ];
    expect(tellingsOf({ offices })).toEqual([
      "shared-alias offices/a.yaml aliases.0 nazwa „Kierowniczka” należy też do „wydzial” (offices/wydzial.yaml)",
    ]);
  });
});

test("whoever is not found is looked for under every name", () => {
  const offices = [anOffice({ name: "Pełnomocnik", feminineName: "Dyrektorka", aliases: ["Kierownik"] })];
  const nearest = (office: string) =>
    findPortalProblems(someEntries({ meetings: [aMeeting({ unit: { office } })], offices })).map(({ how }) =>
      how.includes("wydzial"),
    );
  expect(["pelnomocnik", "dyrektorka", "kierownik"].map(nearest)).toEqual([[true], [true], [true]]);
  expect(nearest("seniorzy")).toEqual([false]);
});

test("a meeting in the folder of its year has the better right to its name", () => {
  const meeting = aMeeting({ id: "2025-03-10-a" });
  const [loose, nested] = ["meetings/2025-03-10-a.mdx", "meetings/2025/2025-03-10-a.mdx"];
  for (const meetings of [
    [
      { ...meeting, file: loose },
      { ...meeting, file: nested },
    ],
    [
      { ...meeting, file: nested },
      { ...meeting, file: loose },
    ],
  ])
    expect(tellingsOf({ meetings })).toEqual([
      `duplicate-id ${loose}  identyfikator „2025-03-10-a” już jest zajęty (${nested})`,
    ]);
});

describe("the year of a programme", () => {
  test.each([
    ["Program na rok 2027", "RPW 2027", ["2027"]],
    ["Program na rok 2027", "RPW", ["2027"]],
    ["Program", "RPW 2025", ["2025"]],
    ["Program na lata 2027–2030", "RPW", ["2027", "2030"]],
    ["Program na lata 2020-2025", "RPW", ["2020", "2025"]],
    ["Program na rok 2027 (uchwała z 1999)", "RPW 2027", ["2027", "1999"]],
  ])("is none of those that its names tell: %s, %s", (name, short, named) => {
    expect(tellingsOf({ programmes: [aProgramme({ name, short })] })).toEqual([
      `year-not-named programmes/rpw-2026.yaml year program jest na rok 2026, a jego nazwa mówi: ${named.join(", ")}`,
    ]);
  });

  test.each([
    ["Program współpracy", "RPW"],
    ["Program na rok 2026", "RPW 2027"],
    ["Program na rok 2027", "RPW 2026"],
    ["Program na lata 2025–2029", "RPW"],
    ["Program na lata 2025 – 2029", "RPW"],
    ["Program na lata 2026 - 2029", "RPW"],
    ["Program na lata 2024-2026", "RPW"],
    ["Program nr 12027 i 20275", "RPW"],
  ])("may be left unsaid or be one of several: %s, %s", (name, short) => {
    expect(tellingsOf({ programmes: [aProgramme({ name, short })] })).toEqual([]);
  });
});
