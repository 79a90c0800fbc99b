import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import { groupByKeys } from "../../../src/domain/assemble/group-by.ts";
import { stanceIds } from "../../../src/domain/stance.ts";
import {
  aMeeting,
  aPortal,
  aProgramme,
  aProposal,
  aResponse,
  anOffice,
  anOrganization,
  asOf,
  type ResponseInput,
  someEntries,
} from "../../builders/entries.ts";
import { codesOf } from "../../builders/problems.ts";

describe("the last day on which a meeting can propose to a programme", () => {
  test.each([
    ["2025-12-31", undefined, []],
    ["2026-01-01", undefined, ["date-after-programme"]],
    ["2025-11-27", "2025-11-27", []],
    ["2025-11-28", "2025-11-27", ["date-after-programme"]],
    ["2026-01-15", "2026-01-20", []],
  ])("a meeting of %s, a programme adopted on %s: %j", (date, adopted, codes) => {
    const programme = aProgramme(
      adopted === undefined ? {} : { adopted: { date: adopted, title: "Uchwała" } },
    );
    expect(codesOf({ meetings: [aMeeting({ date })], programmes: [programme] })).toEqual(codes);
  });
});

describe("what a meeting must say", () => {
  test.each([
    ["planned", {}, []],
    ["cancelled", {}, []],
    ["held", {}, ["missing-date", "missing-source"]],
    ["held", { date: "2025-03-10" }, ["missing-source"]],
    ["held", { source: { title: "Podsumowanie" } }, ["missing-date"]],
  ] as const)("%s with %o: %j", (state, fields, codes) => {
    const meeting = aMeeting({ id: "a", state, date: undefined, source: undefined, ...fields });
    expect(codesOf({ meetings: [meeting] })).toEqual(codes);
  });
});

describe("what each stance needs besides itself", () => {
  const text = "Sprawę przekazano zarządcy drogi, bo to jego zadanie.";
  const evidence = "Sprawę przekazano zarządcy drogi";
  const detail = "bo to jego zadanie";
  const detailed = ["forwarded", "other-procedure", "declined"];

  test.each(stanceIds.filter((stance) => stance !== "no-answer"))("%s", (stance) => {
    const isDetailed = detailed.includes(stance);
    expect(codesOfResponse({ text, evidence, detail, stance })).toEqual([]);
    expect(codesOfResponse({ text, evidence, stance })).toEqual(isDetailed ? ["missing-detail"] : []);
    expect(codesOfResponse({ stance })).toEqual([
      ...(isDetailed ? ["missing-detail"] : []),
      "missing-evidence",
      "missing-response-text",
    ]);
  });

  test("no-answer needs nothing and bears no words", () => {
    expect(codesOfResponse({ stance: "no-answer" })).toEqual([]);
    expect(codesOfResponse({ stance: "no-answer", text })).toEqual(["text-without-answer"]);
    expect(codesOfResponse({ stance: "no-answer", detail })).toEqual(["text-without-answer"]);
    expect(codesOfResponse({ stance: "no-answer", evidence })).toEqual(["text-without-answer"]);
  });

  test.each([
    ["text", { text, detail, evidence }],
    ["detail", { detail, evidence, commitments: [{ id: "a", evidence }] }],
    ["evidence", { evidence, commitments: [{ id: "a", evidence }] }],
    ["commitments", { commitments: [{ id: "a", evidence }] }],
  ])("no-answer is told at the first of its words: %s", (field, words) => {
    const proposals = [aProposal({ response: { stance: "no-answer", ...words } })];
    const { problems } = assemblePortal(someEntries({ meetings: [aMeeting({ proposals })] }), { asOf });
    expect(problems.map(({ code, path }) => [code, path.at(-1)])).toEqual([["text-without-answer", field]]);
  });

  test.each([
    ["included", undefined, undefined, ["outcome-without-programme"]],
    ["included", undefined, "§ 5", ["outcome-without-programme"]],
    ["included", "2025-11-27", undefined, ["outcome-without-place"]],
    ["included", "2025-11-27", "§ 5", []],
    ["not-included", "2025-11-27", undefined, []],
    ["not-included", undefined, undefined, ["outcome-without-programme"]],
    ["unknown", undefined, undefined, []],
  ] as const)("what became of it, %s, of %s at %s: %j", (status, date, paragraph, codes) => {
    const programmes = [aProgramme(date === undefined ? {} : { adopted: { date, title: "Uchwała" } })];
    const outcome = paragraph === undefined ? { status } : { status, paragraph };
    expect(codesOf({ meetings: [aMeeting({ proposals: [aProposal({ outcome })] })], programmes })).toEqual(
      codes,
    );
  });

  test("a proposal whose answer is not there yet needs none at all", () => {
    expect(codesOf({ meetings: [aMeeting({ proposals: [aProposal()] })] })).toEqual([]);
  });
});

describe("evidence", () => {
  const text = "Miasto **zgadza się** na:\n\n- jedną salę,\n- drugą [po remoncie](https://podgaj.example).";
  test.each([
    ["Miasto zgadza się na", []],
    ["drugą po remoncie", []],
    ["jedną salę, drugą po\u00a0remoncie.", []],
    ["jedną sal", ["evidence-not-verbatim"]],
    ["miasto zgadza się", ["evidence-not-verbatim"]],
    ["zgadza się i płaci", ["evidence-not-verbatim"]],
  ])("%j: %j", (evidence, codes) => {
    expect(codesOfResponse({ text, evidence, stance: "accepted" })).toEqual(codes);
  });
});

describe("a structure of offices that closes into a ring", () => {
  test.each([
    [{ a: "b", b: "c", c: undefined }, []],
    [{ a: "a" }, [["a", "„a” podlega samemu sobie"]]],
    [{ c: "a", b: "a", a: "b" }, [["a", "„a” i „b” podlegają sobie nawzajem"]]],
    [{ a: "b", b: "c", c: "b" }, [["b", "„b” i „c” podlegają sobie nawzajem"]]],
    [{ a: "c", b: "a", c: "b" }, [["a", "„a”, „b” i „c” podlegają sobie nawzajem"]]],
    [
      { a: "b", b: "a", c: "c" },
      [
        ["a", "„a” i „b” podlegają sobie nawzajem"],
        ["c", "„c” podlega samemu sobie"],
      ],
    ],
  ])("%o: told once, at its first office: %j", (parents, rings) => {
    const offices = Object.entries(parents).map(([id, parent]) =>
      anOffice({ id, ...(parent ? { parent } : {}) }),
    );
    const { problems } = assemblePortal(someEntries({ offices: [anOffice({}), ...offices] }), { asOf });
    expect(problems.map(({ code, file, path, what }) => [code, file, path, what])).toEqual(
      rings.map(([id = "", what]) => ["office-cycle", `offices/${id}.yaml`, ["parent"], what]),
    );
  });
});

describe("a name", () => {
  test("may be repeated within one body's own file", () => {
    const organizations = [anOrganization({ name: "Łąka", aliases: ["łąka", "Laka"] })];
    expect(codesOf({ organizations })).toEqual([]);
  });

  test("belongs to one body, case and diacritics aside", () => {
    const organizations = [
      anOrganization({ name: "Łąka" }),
      anOrganization({ id: "sad", aliases: ["Sad", "LAKA"] }),
    ];
    const { problems } = assemblePortal(someEntries({ organizations }), { asOf });
    expect(problems.map(({ code, file, path }) => ({ code, file, path }))).toEqual([
      { code: "shared-alias", file: "organizations/sad.yaml", path: ["aliases", 1] },
    ]);
  });
});

describe("a portal without", () => {
  test.each([
    ["settings", "missing-file"],
    ["spheres", "missing-file"],
    ["meetings", "empty-collection"],
    ["organizations", "empty-collection"],
    ["offices", "empty-collection"],
    ["themes", "empty-collection"],
    ["programmes", "empty-collection"],
    ["pages", "empty-collection"],
  ] as const)("%s is refused: %s", (name, code) => {
    expect(codesOf({ [name]: [] })).toContain(code);
  });

  test("redirects is sound", () => {
    expect(codesOf({ redirects: [] })).toEqual([]);
  });
});

describe("names as the document writes them", () => {
  const portal = aPortal({
    meetings: [
      aMeeting({
        unit: { office: "wydzial", asWritten: "Wydziału" },
        attendance: {
          organizations: [{ organization: "fundacja-laka" }],
          city: [{ office: "wydzial", asWritten: "przedstawicieli Wydziału" }],
        },
        proposals: [
          aProposal({
            proposers: [
              { organization: "fundacja-laka", asWritten: "Łąka" },
              { office: "wydzial" },
              { other: "mieszkanka", asWritten: "Mieszkanka osiedla" },
              { other: "rada rodziców" },
            ],
            response: aResponse({ unit: { office: "wydzial", asWritten: "przez Wydział" } }),
          }),
        ],
      }),
    ],
  });
  const [meeting] = portal.meetings;

  test("stand beside the names that the portal knows", () => {
    expect(meeting?.unit.asWritten).toBe("Wydziału");
    expect(meeting?.attendance.organizations[0]?.asWritten).toBe("Organizacja fundacja-laka");
    expect(meeting?.attendance.city[0]?.asWritten).toBe("przedstawicieli Wydziału");
    expect(portal.proposals[0]?.response?.unit?.asWritten).toBe("przez Wydział");
    expect(portal.proposals[0]?.proposers.map(({ kind, asWritten }) => [kind, asWritten])).toEqual([
      ["organization", "Łąka"],
      ["office", "Urząd wydzial"],
      ["other", "Mieszkanka osiedla"],
      ["other", "rada rodziców"],
    ]);
  });
});

test("the day of the record decides what is overdue", () => {
  const due = { month: "2025-05", asWritten: "do końca maja" };
  const response = aResponse({ commitments: [{ id: "a", evidence: "Sale zostaną wskazane", due }] });
  const meetings = [aMeeting({ proposals: [aProposal({ response })] })];
  const isOverdueOn = (day: string) =>
    aPortal({ meetings }, { asOf: day }).proposals[0]?.response?.commitments[0]?.overdue;
  expect(["2025-05-31", "2025-06-01"].map(isOverdueOn)).toEqual([false, true]);
});

test("an item with a key twice stands under it once", () => {
  const keys = { first: ["a", "b", "a", "b"], second: ["b", "b"] };
  expect([...groupByKeys(["first", "second"] as const, (item) => keys[item])]).toEqual([
    ["a", ["first"]],
    ["b", ["first", "second"]],
  ]);
});

function codesOfResponse(response: ResponseInput): readonly string[] {
  return codesOf({ meetings: [aMeeting({ proposals: [aProposal({ response })] })] });
}
