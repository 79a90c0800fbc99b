import { expect, test } from "vitest";
import { findDoubts } from "../../src/intake/doubts.ts";
import { interpretMeeting } from "../../src/intake/interpret/meeting.ts";
import { aTable } from "./interpret/a-table.ts";
import type { SourceDocument } from "../../src/intake/document.ts";

const header = "Lp.|Organizacja|Wniosek|Stanowisko";

test.each([
  [
    "a further table begins anew",
    [
      ["1.", "2."],
      ["1.", "2."],
    ],
    [],
  ],
  ["a row is missing in a further table", [["1.", "2."], ["4."]], ["tabela 2, L.p. 4"]],
  ["a number stands again in its own table", [["1.", "2.", "1."]], ["tabela 1, L.p. 1"]],
  ["the first row is missing", [["2."]], ["tabela 1, L.p. 2"]],
])("numbers that do not follow: %s", (_, tables, expected) => {
  const rowOf = (lp: string) => `${lp}|Klub Meta|Ławki przy boisku|Ławki staną w maju.`;
  const document: SourceDocument = {
    format: "docx",
    blocks: tables.map((numbers) => aTable([header, ...numbers.map(rowOf)])),
    warnings: [],
  };
  const doubts = findDoubts(document, interpretMeeting(document, []));
  const ofNumbers = doubts.filter(({ message }) => /numer/iu.test(message));
  expect(ofNumbers.map(({ where }) => where)).toEqual(expected);
});
