import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldPolish } from "../../src/polish/folding.ts";
import { toTermFinder, type Term } from "../../src/prose/find-terms.ts";
import { stem } from "../../src/search/stem.ts";

const terms: readonly Term[] = [
  { id: "pfron", term: "PFRON", forms: [] },
  { id: "program", term: "program współpracy", forms: ["RPW"] },
  { id: "wspolpraca", term: "współpraca", forms: [] },
  { id: "lp", term: "L.p.", forms: [] },
  { id: "ack", term: "ACK", forms: [] },
  { id: "ngo", term: "NGO", forms: ["NGOs", "ngo"] },
  { id: "miasto", term: "miasto", forms: [] },
  { id: "rada", term: "rada", forms: ["rada miasta"] },
];

describe("a term is found", () => {
  test.each([
    ["w programach PFRON-u.", { pfron: "PFRON-u" }],
    ["PFRON", { pfron: "PFRON" }],
    ["Środki z PFRON, jeśli będą z PFRON-em", { pfron: "PFRON" }],
    ["do Programu\u00a0Współpracy", { program: "Programu\u00a0Współpracy" }],
    ["projekt programu\nwspółpracy na 2026", { program: "programu\nwspółpracy" }],
    ["w programach współpracy", { program: "programach współpracy" }],
    ["współpracę w programie współpracy", { wspolpraca: "współpracę", program: "programie współpracy" }],
    ["RPW 2026, program współpracy", { program: "RPW", wspolpraca: "współpracy" }],
    ["Program. Współpraca i program współpracy", { wspolpraca: "Współpraca", program: "program współpracy" }],
    ["L.p. 5", { lp: "L.p." }],
    ["ACK Cyfronet i PFRON", { ack: "ACK", pfron: "PFRON" }],
    ["dla NGOs", { ngo: "NGOs" }],
    ["postulatu ngo", { ngo: "ngo" }],
    ["na www.ngo.krakow.pl albo biuro@ngo.pl", {}],
    ["pfron małymi literami", {}],
    ["PFRONY", {}],
    ["snACK i BACK", {}],
    ["Lapi", {}],
    ["program", {}],
    ["program sportu i współpraca", { wspolpraca: "współpraca" }],
    ["sport współpracy", { wspolpraca: "współpracy" }],
    ["współpraca-bis i e-współpraca, 1/współpraca", {}],
    ["(współpraca) i e-mail", { wspolpraca: "współpraca" }],
    ["strony, …/współpraca", { wspolpraca: "współpraca" }],
    ["program współpracy (RPW), PFRON", { program: "program współpracy", pfron: "PFRON" }],
    ["rada miasta", { rada: "rada miasta" }],
    ["rada i rada miasta", { rada: "rada", miasto: "miasta" }],
    ["program. Współpracy", { wspolpraca: "Współpracy" }],
    ["", {}],
  ])("in %j: %j", (text, found) => {
    expect(readTerms(text)).toEqual(found);
  });

  test("at most once each, in the order of the text, and never over another", () => {
    const words = fc.array(fc.constantFrom("ACK", "PFRON-u", "nic", "L.p.", "program", "współpracy", "ngo"));
    fc.assert(
      fc.property(words, (several) => {
        const places = findTerms(several.join(" "));
        expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
        const bounds = places.flatMap(({ start, end }) => [start, end]);
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
      }),
    );
  });
});

const findTerms = toTermFinder(terms, stemOf);

test("but what is left out, as if there were no such term", () => {
  const places = findTerms("RPW, współpraca, program współpracy", new Set(["program"]));
  expect(places.map(({ id }) => id)).toEqual(["wspolpraca"]);
});

function readTerms(text: string): Record<string, string> {
  const places = findTerms(text);
  return Object.fromEntries(places.map(({ id, start, end }) => [id, text.slice(start, end)]));
}

function stemOf(word: string): string {
  return stem(foldPolish(word));
}
