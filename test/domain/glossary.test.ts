import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTerms, glossarySchema } from "../../src/domain/glossary.ts";

const { terms } = glossarySchema.parse({
  terms: [
    { id: "pfron", term: "PFRON", forms: ["PFRON-u"], definition: "Fundusz." },
    { id: "program", term: "program współpracy", forms: ["programu współpracy"], definition: "Dokument." },
    { id: "lp", term: "L.p.", definition: "Liczba porządkowa." },
    { id: "ack", term: "ACK", definition: "Centrum." },
  ],
});

describe("a term is found", () => {
  test.each([
    ["w programach PFRON-u.", ["pfron"]],
    ["PFRON", ["pfron"]],
    ["Środki z PFRON, jeśli będą", ["pfron"]],
    ["do Programu\u00a0Współpracy", ["program"]],
    ["projekt programu\nwspółpracy na 2026", ["program"]],
    ["L.p. 5", ["lp"]],
    ["ACK Cyfronet i PFRON", ["pfron", "ack"]],
    ["pfron małymi literami", []],
    ["PFRONY", []],
    ["snACK i BACK", []],
    ["Lapi", []],
    ["programu o współpracy", []],
    ["", []],
  ])("in %j: %j", (text, found) => {
    expect(findTerms([text], terms).map(({ id }) => id)).toEqual(found);
  });

  test("once, in the order of the glossary, however many texts hold it", () => {
    const texts = fc.array(fc.constantFrom("ACK", "PFRON", "nic", "L.p.", "program współpracy"));
    fc.assert(
      fc.property(texts, (several) => {
        const found = findTerms(several, terms).map(({ id }) => id);
        expect(found).toEqual(terms.map(({ id }) => id).filter((id) => found.includes(id)));
        expect(new Set(found).size).toBe(found.length);
        expect(findTerms([...several].reverse(), terms).map(({ id }) => id)).toEqual(found);
      }),
    );
  });
});
