import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import { buildPortal } from "../../../src/domain/assemble/build-portal.ts";
import type { PortalEntries } from "../../../src/domain/collections.ts";
import {
  aMeeting,
  anOffice,
  anOrganization,
  aPortal,
  aProgramme,
  aProposal,
  aTheme,
  someEntries,
} from "../../builders/entries.ts";
import { readEntriesOf } from "../../builders/fixture-entries.ts";

const options = { asOf: "2026-06-30" };

describe("the order of the entries", () => {
  test("does not change the portal", () => {
    const entries = readEntriesOf("test/fixtures/portal/content");
    const whole = toText(assemblePortal(entries, options));
    fc.assert(
      fc.property(shuffled(entries), (other) => toText(assemblePortal(other, options)) === whole),
      { numRuns: 25 },
    );
  });

  test("does not change the portal where names, titles and years are the same", () => {
    const ids = ["b", "a", "c"];
    const entries = someEntries({
      themes: ids.map((id) => aTheme({ id, name: "Lokale" })),
      programmes: ids.map((id) => aProgramme({ id, year: 2026, name: "Program", short: "RPW" })),
      pages: ids.map((id) => ({
        id,
        file: `pages/${id}.mdx`,
        data: { title: "Strona", description: "Opis." },
      })),
      meetings: ids.map((id) => aMeeting({ id, date: "2025-03-10", programme: "a" })),
    });
    const whole = toText(assemblePortal(entries, options));
    fc.assert(fc.property(shuffled(entries), (other) => toText(assemblePortal(other, options)) === whole));
  });

  test("does not change the problems", () => {
    const entries = someEntries({
      organizations: [anOrganization({ aliases: ["Urząd wydzial"] }), anOrganization({ id: "fundacjalaka" })],
      themes: [],
      meetings: ["x", "y"].map((id) =>
        aMeeting({
          id,
          unit: { office: "wydzia" },
          proposals: [aProposal({ themes: ["nic"], relatedTo: ["x/9"] }), aProposal()],
        }),
      ),
    });
    const whole = toText(assemblePortal(entries, options));
    fc.assert(fc.property(shuffled(entries), (other) => toText(assemblePortal(other, options)) === whole));
  });
});

describe("the portal's own order", () => {
  test("of meetings is the newest first, one day's by the hour, those without a date at the end", () => {
    const meetings = [
      aMeeting({ id: "bez-daty", state: "planned", date: undefined }),
      aMeeting({ id: "bez-godziny", date: "2025-03-10" }),
      aMeeting({ id: "rano", date: "2025-03-10", start: "09:00" }),
      aMeeting({ id: "stare", date: "2024-03-10" }),
      aMeeting({ id: "wieczorem", date: "2025-03-10", start: "17:00" }),
    ];
    expect(idsOf(aPortal({ meetings }).meetings)).toEqual([
      ...["wieczorem", "rano", "bez-godziny", "stare", "bez-daty"],
    ]);
  });

  test("of proposals is the document's within a meeting", () => {
    const proposals = ["10", "2", "1a"].map((id) => aProposal({ id }));
    expect(idsOf(aPortal({ meetings: [aMeeting({ proposals })] }).proposals)).toEqual(["10", "2", "1a"]);
  });

  test("of bodies is that of the Polish alphabet", () => {
    const names = ["Zebra", "Łąka", "„Cis”", "Ćwierć", "Lipa", "Żółw", "Źródło", "4 Strony", "Świt", "Sad"];
    const organizations = names.map((name, index) => anOrganization({ id: `o${index}`, name }));
    const meetings = [aMeeting({})];
    expect(aPortal({ organizations, meetings }).organizations.map(({ name }) => name)).toEqual([
      "4 Strony",
      "„Cis”",
      "Ćwierć",
      "Lipa",
      "Łąka",
      "Sad",
      "Świt",
      "Zebra",
      "Źródło",
      "Żółw",
    ]);
  });

  test("of pages and of the glossary is that of the Polish alphabet, ties by identifier", () => {
    const titles = { a: "Żaba", d: "Łąka", c: "Lipa", b: "Łąka" };
    const pages = Object.entries(titles).map(([id, title]) => ({
      ...{ id, file: `pages/${id}.mdx`, data: { title, description: "Opis." } },
    }));
    const terms = Object.entries({ ...titles, b: "Łąki" }).map(([id, term]) => ({
      ...{ id, term, forms: [], definition: "Opis." },
    }));
    const glossary = [{ id: "glossary", file: "glossary.yaml", data: { terms } }];
    const portal = buildPortal(someEntries({ pages, glossary }), options.asOf);
    expect(idsOf(portal.pages)).toEqual(["c", "b", "d", "a"]);
    expect(idsOf(portal.glossary)).toEqual(["c", "d", "b", "a"]);
  });

  test("of offices is by name, of programmes the newest first", () => {
    const offices = [anOffice({ name: "Żłobek" }), anOffice({ id: "a", name: "Łazienki" })];
    const programmes = [aProgramme({}), aProgramme({ id: "rpw-2027" }), aProgramme({ id: "rpw-2025" })];
    const portal = aPortal({ offices, programmes });
    expect(idsOf(portal.offices)).toEqual(["a", "wydzial"]);
    expect(idsOf(portal.programmes)).toEqual(["rpw-2027", "rpw-2026", "rpw-2025"]);
  });
});

function shuffled(entries: PortalEntries): fc.Arbitrary<PortalEntries> {
  const all = Object.values(entries).flat();
  return fc.shuffledSubarray(all, { minLength: all.length }).map((order) => {
    const place = new Map<unknown, number>(order.map((entry, index) => [entry, index]));
    const lists = Object.entries(entries).map(([name, list]) => [
      name,
      [...list].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    ]);
    return Object.fromEntries(lists) as PortalEntries;
  });
}

/** Everything in it, maps in the order of their keys. */
function toText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
