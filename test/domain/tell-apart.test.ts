import { describe, expect, test } from "vitest";
import { toTellApart } from "../../src/domain/tell-apart.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";

const toPortal = (text = "Prosimy o park.") =>
  aPortal({ meetings: [aMeeting({ id: "a", proposals: [aProposal({ id: "1", text })] })] });
const portal = toPortal();
const tell = toTellApart(portal, (text) => `<${text}>`);

test.each([
  ["a text", "ą", '"ą"'],
  ["a number", 5, "5"],
  ["nothing", undefined, "undefined"],
  ["null", null, "null"],
  ["a list", ["a", 1], '<["a",1]>'],
  ["a map", new Map([["a", 1]]), '<Map<[<["a",1]>]>>'],
  ["an object", { a: 1, "b c": "x" }, '<{"a":1,"b c":"x"}>'],
  ["an object with a missing part", { a: undefined, b: [] }, '<{"b":<[]>}>'],
])("%s", (_what, value, expected) => {
  expect(tell(value)).toBe(expected);
});

describe("a record of the portal", () => {
  test("is told by all that it says, and by what tells the others in it", () => {
    const [proposal] = portal.proposals;
    const parts = Object.entries(proposal ?? {}).filter(([, part]) => part !== undefined);
    const told = parts.map(
      ([name, part]) => `${name}:${name === "meeting" ? tell(part) : JSON.stringify(part)}`,
    );
    expect(tell({ proposal })).toBe(`<{"proposal":<${told.join()}>}>`);
    expect(tell(portal.meetings[0])).toContain(`,proposals:[${tell(proposal)}]`);
  });

  test("is another where one in it is another", () => {
    const inOther = (title: string, text: string) => {
      const proposals = [aProposal({ id: "1", text })];
      const other = aPortal({ meetings: [aMeeting({ id: "a", title, proposals })] });
      const tellOther = toTellApart(other, (whole) => `<${whole}>`);
      return { meeting: tellOther(other.meetings[0]), proposal: tellOther(other.proposals[0]) };
    };
    const one = inOther("Raz", "Park.");
    expect(inOther("Raz", "Park.")).toEqual(one);
    expect(inOther("Dwa", "Park.").proposal).not.toBe(one.proposal);
    expect(inOther("Raz", "Las.").meeting).not.toBe(one.meeting);
  });

  test("is another where a word of it is another, and the same in another build", () => {
    const inOther = (other: typeof portal) => toTellApart(other, (text) => `<${text}>`)(other.proposals);
    expect(inOther(toPortal())).toBe(tell(portal.proposals));
    expect(inOther(toPortal("Prosimy o las."))).not.toBe(tell(portal.proposals));
  });
});

test.each([
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["a date", new Date(0)],
  ["a set", new Set([1])],
])("%s cannot be told from another", (_what, value) => {
  expect(() => tell([value])).toThrow("a value that cannot be told from others");
});
