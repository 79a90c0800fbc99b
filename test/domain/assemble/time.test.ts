import { describe, expect, test } from "vitest";
import { aMeeting, aProgramme, aProposal, aResponse } from "../../builders/entries.ts";
import { codesOf, tellingsOf } from "../../builders/problems.ts";

describe("time", () => {
  test.each([
    ["16:00", "17:00", []],
    ["17:00", "17:00", ["end-before-start"]],
    ["17:00", "16:00", ["end-before-start"]],
    [undefined, "16:00", []],
    ["17:00", undefined, []],
  ])("goes on from %s to %s: %j", (start, end, codes) => {
    expect(codesOf({ meetings: [aMeeting({ start, end })] })).toEqual(codes);
  });

  test.each([
    ["2025-03-09", "2025-03-10", false],
    ["2025-03-10", "2025-03-10", true],
    ["2025-03-11", "2025-03-10", true],
    [undefined, "2025-03-10", true],
    ["2025-03-09", undefined, true],
  ])("lets an answer of %s follow a meeting of %s: %s", (date, meeting, isSound) => {
    const response = aResponse(date === undefined ? {} : { date });
    const proposals = [aProposal({ response })];
    const state = meeting === undefined ? "cancelled" : "held";
    const found = codesOf({ meetings: [aMeeting({ id: "a", state, date: meeting, proposals })] });
    expect(found).toEqual(isSound ? [] : ["response-before-meeting"]);
  });

  test.each([
    ["2025-03-10", "2025-03-10", false],
    ["2025-03-10", "2025-03-11", true],
    ["2025-03-10", undefined, true],
    [undefined, "2025-03-10", false],
    [undefined, undefined, false],
  ])("lets a proposal go back from a meeting of %s to one of %s", (earlier, later, isSound) => {
    const related = aMeeting({ id: "a", state: "planned", date: earlier, proposals: [aProposal()] });
    const proposals = [aProposal({ relatedTo: ["a/1"] })];
    const relating = aMeeting({ id: "b", state: "planned", date: later, proposals });
    expect(codesOf({ meetings: [related, relating] })).toEqual(isSound ? [] : ["related-not-earlier"]);
  });

  test.each([
    ["meetings/2025/a.mdx", []],
    ["meetings/a.mdx", []],
    ["meetings/2024/a.mdx", ["other-year"]],
    ["meetings/2024/inne/a.mdx", []],
    ["meetings/rok2024/a.mdx", []],
  ])("puts a meeting of 2025 into %s: %j", (file, codes) => {
    expect(codesOf({ meetings: [{ ...aMeeting({ id: "a", date: "2025-03-10" }), file }] })).toEqual(codes);
  });

  test.each([
    ["2025-05-01", "2025-05-01", []],
    ["2025-05-02", "2025-05-01", ["end-before-start"]],
    [undefined, "2025-05-01", []],
  ])("goes on from a phase's first day %s to its last %s: %j", (start, end, codes) => {
    const programmes = [aProgramme({ phases: [{ name: "Konsultacje", start, end }] })];
    expect(codesOf({ programmes })).toEqual(codes);
  });

  const place = "programmes/rpw-2026.yaml phases";
  test.each([
    [
      [
        ["A", "2025-05-01"],
        ["B", "2025-05-01"],
        ["C", undefined],
        ["D", "2025-05-02"],
      ],
      [],
    ],
    [
      [
        ["A", "2025-05-02"],
        ["B", undefined],
        ["C", "2025-05-01"],
      ],
      [
        `day-out-of-order ${place}.2.start początek etapu „C” (2025-05-01) wypada wcześniej niż początek etapu „A” (2025-05-02)`,
      ],
    ],
    [
      [
        ["A", "2025-05-01"],
        ["B", "2025-05-03"],
        ["C", "2025-05-02"],
      ],
      [
        `day-out-of-order ${place}.2.start początek etapu „C” (2025-05-02) wypada wcześniej niż początek etapu „B” (2025-05-03)`,
      ],
    ],
    [
      [
        ["A", "2025-05-01"],
        ["A", "2025-05-02"],
      ],
      [`listed-twice ${place}.1.name „A” jest na tej liście drugi raz`],
    ],
  ] as const)("goes on from phase to phase: %j", (phases, told) => {
    const programmes = [aProgramme({ phases: phases.map(([name, start]) => ({ name, start })) })];
    expect(tellingsOf({ programmes })).toEqual(told);
  });
});
