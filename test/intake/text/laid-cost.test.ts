import { expect, test } from "vitest";
import { toLaidCost } from "../../../src/intake/text/laid-cost.ts";
import { toTextLine } from "../../../src/intake/text/lines.ts";

const lines = [
  ["Organizacja", "Propozycja", "Stanowisko"],
  ["1. Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."],
].map((texts) => ({ cells: texts.map((text) => toTextLine(text, false, 1)), page: 1, isApart: false }));

test("a row with a number is no part of the header", () => {
  const roles = ["proposers", "proposal", "response"] as const;
  const { header } = toLaidCost(lines, { roles, names: [], isCentred: false });
  expect([header(1) < 1, header(2)]).toEqual([true, Infinity]);
});
