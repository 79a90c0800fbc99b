import { describe, expect, test } from "vitest";
import { generateContent } from "../../../scripts/generate/content.ts";
import { findNewestDate } from "../../../src/domain/newest-date.ts";
import { collections, type CollectionName } from "../../../src/domain/collections.ts";
import { checkContent } from "../../../src/entries/check-content.ts";
import { readEntry } from "../../../src/entries/read-entry.ts";
import { findComponentUses, meetingComponents, pageComponents } from "../../../src/prose/components.ts";
import { everySaying, isOtherCitys, sayingsOf } from "../../content/sayings.ts";

const files = toFiles({ meetings: 150, seed: "1" });
const read = files.flatMap((file) => readEntry(file) ?? []);
const { portal, problems } = checkContent(files, { asOf: "2026-11-10" });

describe("a generated portal", () => {
  test("has no problems", () => {
    expect(problems).toEqual([]);
  });

  test("has as many meetings as wanted, some ten proposals and one and a half organisations for each", () => {
    const { meetings = [], proposals = [], organizations = [], programmes = [] } = portal ?? {};
    expect(meetings.length).toBe(150);
    expect(organizations.length).toBe(225);
    expect(Math.round(proposals.length / 150)).toBe(10);
    expect(programmes.length).toBeGreaterThan(3);
  });

  test.each(Object.keys(collections) as CollectionName[])(
    "gives every field of the %s and every value of its lists",
    (name) => {
      const said = new Set(read.flatMap((file) => (file.name === name ? sayingsOf(file.yaml?.data) : [])));
      const unsaid = everySaying(collections[name].schema).filter((saying) => !said.has(saying));
      expect(unsaid.filter((saying) => !isOtherCitys(saying))).toEqual([]);
    },
  );

  test("uses every component that a body may use", () => {
    const used = read.flatMap(({ body }) => findComponentUses(body?.source ?? "").map(({ name }) => name));
    expect([...new Set(used)].toSorted()).toEqual(
      Object.keys({ ...meetingComponents, ...pageComponents }).toSorted(),
    );
  });

  test("has proposals that come back to one that came back itself", () => {
    const earlier = portal?.index.earlierProposals ?? new Map<string, readonly { readonly key: string }[]>();
    const chains = [...earlier.values()].flat().filter(({ key }) => earlier.has(key));
    expect(chains.length).toBeGreaterThan(0);
  });

  test("tells nothing as past that is after its last day", () => {
    expect(portal && findNewestDate(portal)).toMatch(/^2026-(?:0\d|1[01])-/);
  });
});

describe("the same wish", () => {
  test("gives the same files, and another seed gives others", () => {
    const wish = { meetings: 12, seed: "a" };
    expect([...generateContent(wish)]).toEqual([...generateContent(wish)]);
    expect([...generateContent({ ...wish, seed: "b" })]).not.toEqual([...generateContent(wish)]);
  });

  test("gives no file twice", () => {
    const paths = Array.from(generateContent({ meetings: 1_500, seed: "1" }), ({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

test("a portal of one meeting has no problems", () => {
  expect(checkContent(toFiles({ meetings: 1, seed: "1" }), { asOf: "2026-11-10" }).problems).toEqual([]);
});

function toFiles(wish: Parameters<typeof generateContent>[0]) {
  return Array.from(generateContent(wish), ({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
}
