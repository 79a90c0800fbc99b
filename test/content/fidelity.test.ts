import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../scripts/content-folder.ts";
import { partyName } from "../../src/domain/party.ts";
import { checkContent } from "../../src/entries/check-content.ts";
import { includesPassage } from "../../src/prose/passage.ts";

const source = join(import.meta.dirname, "../fixtures/source");
const document = readFileSync(join(source, "podsumowanie-2025-06-24.txt"));
const truth = JSON.parse(readFileSync(join(source, "truth.json"), "utf8")) as Truth;

const { portal } = checkContent(readContentFolder("content"), { asOf: "2025-07-01" });
const meeting = portal?.meetings.find(({ id }) => id === "2025-06-24-polityka-spoleczna");
if (meeting === undefined) throw new Error("The meeting of 24 June 2025 is missing from the content.");

describe("the meeting of 24 June 2025 says what its document says:", () => {
  test.each<[keyof Truth, unknown]>([
    ["title", meeting.title],
    ["ordinal", meeting.ordinal],
    ["date", meeting.date],
    ["start", meeting.start],
    ["end", meeting.end],
    ["venue", meeting.venue?.asWritten],
    ["unit", meeting.unit.asWritten],
    ["spheres", meeting.spheres.map(({ id }) => id)],
    ["cityParticipants", meeting.attendance.city.map(({ asWritten }) => asWritten)],
    ["ngoPersons", meeting.attendance.ngoPersons],
    ["organizations", meeting.attendance.organizations.map(({ asWritten }) => asWritten)],
    ["programme", meeting.programme.short],
    ["materials", meeting.materials.map(({ text }) => text)],
    [
      "proposals",
      meeting.proposals.map(({ lp, proposers, text, response }) => ({
        lp: lp?.replace(/\.$/, ""),
        proposers: proposers.map(partyName),
        proposal: text,
        response: response?.text,
        links: linksIn(text),
      })),
    ],
  ])("%s", (field, shown) => {
    expect(shown).toEqual(truth[field]);
  });

  test("the L.p. of every proposal, as it is printed", () => {
    expect(meeting.proposals.map(({ lp }) => lp)).toEqual(["1.", "2.", "3.", "4.", "5.", "5.", "5."]);
  });

  test("the permanent numbers of the seven proposals", () => {
    expect(meeting.proposals.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5a", "5b", "5c"]);
  });

  test("the digest of the very document", () => {
    expect(meeting.source?.sha256).toBe(createHash("sha256").update(document).digest("hex"));
    expect(meeting.source?.file).toBe("podsumowanie-2025-06-24.txt");
  });

  test("nothing that the document is silent about", () => {
    const { source: { url } = {}, proposals, materials, corrections } = meeting;
    expect([url, ...materials.map((material) => material.url), ...corrections]).toEqual([
      undefined,
      ...materials.map(() => undefined),
    ]);
    expect(proposals.map(({ response, outcome }) => [response?.unit, response?.date, outcome])).toEqual(
      proposals.map(() => [undefined, undefined, { status: "unknown" }]),
    );
  });
});

describe("every reading of the editors rests on words of the document", () => {
  const words = document.toString("utf8").replace(/\n+http:\/\/www\.ngo\.krakow\.pl\/\n/, "\n");
  const readings = meeting.proposals.flatMap(({ id, response }) => [
    [id, response?.evidence],
    [id, response?.detail],
    ...(response?.commitments ?? []).flatMap(({ evidence, due }) => [
      [id, evidence],
      [id, due?.asWritten],
    ]),
  ]);
  const given = readings.filter((reading): reading is [string, string] => reading[1] !== undefined);

  test.each(given)("%s: %s", (_id, passage) => {
    expect(includesPassage(words, passage)).toBe(true);
  });

  test("and every proposal has such a reading", () => {
    expect(new Set(given.map(([id]) => id))).toEqual(new Set(meeting.proposals.map(({ id }) => id)));
  });
});

/** Bare addresses, as a browser would open them. */
function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\bwww\.[^\s]+/g)].map(([address]) => new URL(`http://${address}`).href);
}

interface Truth {
  readonly title: string;
  readonly ordinal: number;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly venue: string;
  readonly unit: string;
  readonly spheres: readonly string[];
  readonly cityParticipants: readonly string[];
  readonly ngoPersons: number;
  readonly organizations: readonly string[];
  readonly programme: string;
  readonly materials: readonly string[];
  readonly proposals: readonly unknown[];
}
