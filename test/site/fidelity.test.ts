import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { getServedSite } from "./built-site.ts";
import { hasRun, listLostWords } from "./document-words.ts";

const source = join(import.meta.dirname, "../fixtures/source");
const document = readFileSync(join(source, "podsumowanie-2025-06-24.txt"), "utf8");
const truth = JSON.parse(readFileSync(join(source, "truth.json"), "utf8")) as {
  title: string;
  venue: string;
  cityParticipants: string[];
  organizations: string[];
  materials: string[];
  proposals: { proposers: string[]; proposal: string; response: string }[];
};

describe("the page of the meeting of 24 June 2025", () => {
  const meeting = readHtml("/spotkania/2025-06-24-polityka-spoleczna/");

  test("has every word of the document, as often as the document has it", () => {
    expect(listLostWords(document, meeting)).toEqual([]);
  });

  test.each([
    truth.title,
    truth.venue,
    ...truth.cityParticipants,
    ...truth.organizations,
    ...truth.materials,
    ...truth.proposals.flatMap(({ proposal, response }) => [proposal, response]),
  ])("has in one run: %s", (passage) => {
    expect(hasRun(passage, meeting)).toBe(true);
  });
});

describe("the pages of its proposals", () => {
  const ids = ["1", "2", "3", "4", "5a", "5b", "5c"];

  test.each(truth.proposals.map((row, index) => ({ ...row, id: ids[index] ?? "" })))(
    "have who asked, what, and the whole answer: $id",
    ({ id, proposers, proposal, response }) => {
      const html = readHtml(`/propozycje/2025-06-24-polityka-spoleczna/${id}/`);
      const missing = [...proposers, proposal, response].filter((passage) => !hasRun(passage, html));
      expect(missing).toEqual([]);
    },
  );
});

function readHtml(path: string): string {
  return readFileSync(join(getServedSite("real").out, path, "index.html"), "utf8");
}
