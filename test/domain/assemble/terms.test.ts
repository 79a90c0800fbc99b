import { describe, expect, test } from "vitest";
import { aMeeting, aProgramme, aProposal, aResponse, single } from "../../builders/entries.ts";
import { codesOf } from "../../builders/problems.ts";

const text =
  "Do 15 maja 2025, od 2 do 15 maja, do końca maja, koniec kwietnia albo końca maja, przed 15 maja, przed końcem maja, w maju. Zrobimy to do końca 2025 roku, w roku szkolnym 2025/26 po przeglądzie, w latach 2025 / 26, 2025 – 28 albo kiedyś.";

describe("the term of a commitment", () => {
  test.each([
    [{ year: 2025, asWritten: "do końca 2025 roku" }, []],
    [{ date: "2026-06-30", asWritten: "w roku szkolnym 2025/26" }, []],
    [{ month: "2026-05", asWritten: "do końca 2025 roku" }, ["due-of-other-year"]],
    [{ year: 2027, asWritten: "w roku szkolnym 2025/26" }, ["due-of-other-year"]],
    [{ year: 2026, asWritten: "w roku szkolnym 2025/26 po przeglądzie" }, []],
    [{ year: 2026, asWritten: "w latach 2025 / 26" }, []],
    [{ year: 2028, asWritten: "2025 – 28" }, []],
    [{ month: "2025-03", asWritten: "kiedyś" }, []],
    [{ date: "2025-03-10", asWritten: "kiedyś" }, []],
    [{ date: "2025-05-15", asWritten: "Do 15 maja 2025" }, []],
    [{ date: "2025-05-16", asWritten: "Do 15 maja 2025" }, ["due-of-other-year"]],
    [{ date: "2025-06-15", asWritten: "15 maja" }, ["due-of-other-year"]],
    [{ date: "2025-05-02", asWritten: "od 2 do 15 maja" }, ["due-of-other-year"]],
    [{ month: "2025-06", asWritten: "15 maja" }, []],
    [{ date: "2025-05-14", asWritten: "przed 15 maja" }, []],
    [{ date: "2025-05-31", asWritten: "do końca maja" }, []],
    [{ month: "2025-05", asWritten: "do końca maja" }, []],
    [{ month: "2025-06", asWritten: "do końca maja" }, ["due-of-other-year"]],
    [{ date: "2025-06-30", asWritten: "do końca maja" }, ["due-of-other-year"]],
    [{ year: 2025, asWritten: "do końca maja" }, []],
    [{ month: "2025-04", asWritten: "koniec kwietnia albo końca maja" }, []],
    [{ month: "2025-06", asWritten: "koniec kwietnia albo końca maja" }, ["due-of-other-year"]],
    [{ month: "2025-06", asWritten: "w maju" }, []],
    [{ date: "2025-03-09", asWritten: "15 maja" }, ["entry-before-meeting"]],
    [{ date: "2025-03-09", asWritten: "kiedyś" }, ["entry-before-meeting"]],
    [{ month: "2025-02", asWritten: "kiedyś" }, ["entry-before-meeting"]],
    [{ year: 2024, asWritten: "kiedyś" }, ["entry-before-meeting"]],
  ])("%o of an answer to a meeting of 10 March 2025: %j", (due, codes) => {
    expect(codesOfCommitment({ due })).toEqual(codes);
  });

  test.each([
    [["2025-04-01", "2025-04-01", "2025-05-01"], []],
    [["2025-03-10"], []],
    [["2025-05-01", "2025-04-01"], ["update-out-of-order"]],
    [["2025-03-09", "2025-04-01"], ["entry-before-meeting"]],
  ])("has news of %j: %j", (dates, codes) => {
    const updates = dates.map((date) => ({
      ...{ date, state: "done" as const, text: "Zrobiono." },
      source: { title: "Pismo" },
    }));
    expect(codesOfCommitment({ updates })).toEqual(codes);
  });
});

test.each([
  ["planned", ["planned-answer"]],
  ["held", []],
  ["cancelled", []],
] as const)("a %s meeting has an answer: %j", (state, codes) => {
  const proposals = [aProposal({ response: aResponse() }), aProposal({ id: "2", response: aResponse() })];
  expect(codesOf({ meetings: [aMeeting({ state, proposals })] })).toEqual(codes);
});

test.each([
  ["Było.", "Jest.", []],
  ["Sala ta.", "Salata.", []],
  ["Było to tak.", " Było\n  to tak.", ["correction-without-change"]],
])("a correction says %j instead of %j: %j", (was, is, codes) => {
  expect(codesOf({ meetings: [aMeeting({ corrections: [{ date: "2025-04-01", was, is }] })] })).toEqual(
    codes,
  );
});

test.each([
  ["2025-03-10", []],
  ["2025-03-09", ["entry-before-meeting"]],
])("a correction of a meeting of 10 March 2025 is dated %s: %j", (date, codes) => {
  const corrections = [{ date, was: "Było.", is: "Jest." }];
  expect(codesOf({ meetings: [aMeeting({ date: "2025-03-10", corrections })] })).toEqual(codes);
});

test.each([
  ["2026-12-31", undefined, []],
  ["2027-01-01", undefined, ["day-out-of-order"]],
  ["2025-11-20", "2025-11-20", []],
  ["2025-11-20", "2025-11-19", ["day-out-of-order"]],
])("a programme of 2026 is adopted on %s and reported on %s: %j", (adopted, report, codes) => {
  const programme = aProgramme({
    year: 2026,
    adopted: { date: adopted, title: "Uchwała" },
    ...(report === undefined ? {} : { report: { date: report, title: "Sprawozdanie" } }),
  });
  expect(codesOf({ programmes: [programme] })).toEqual(codes);
});

test.each([
  [{ published: "2025-02-01", updated: "2025-02-01", prepared: "2025-03-01", reviewed: "2025-03-01" }, []],
  [{ published: "2025-02-01", updated: "2025-01-31" }, ["day-out-of-order"]],
  [{ prepared: "2025-02-01", reviewed: "2025-01-31" }, ["day-out-of-order"]],
  [{ reviewed: "2025-01-31" }, []],
])("a declaration of %o: %j", (accessibility, codes) => {
  const names = { name: "Postulat", city: "Podgaj", cityGenitive: "Podgaja", tagline: "Co odpowiedziano" };
  expect(codesOf({ settings: [single("settings", { ...names, accessibility })] })).toEqual(codes);
});

function codesOfCommitment(fields: object): readonly string[] {
  const commitment = { id: "sale", evidence: "Zrobimy to", ...fields };
  const response = aResponse({ text, evidence: "Zrobimy to", commitments: [commitment] });
  return codesOf({ meetings: [aMeeting({ date: "2025-03-10", proposals: [aProposal({ response })] })] });
}
