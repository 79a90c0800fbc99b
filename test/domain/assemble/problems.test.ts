import { describe, expect, test } from "vitest";
import { assemblePortal } from "../../../src/domain/assemble/assemble-portal.ts";
import type { PortalEntries } from "../../../src/domain/collections.ts";
import { glossarySchema } from "../../../src/domain/glossary.ts";
import {
  aMeeting,
  anOffice,
  anOrganization,
  aProgramme,
  aProposal,
  asOf,
  aTheme,
  redirectsFrom,
  single,
  someEntries,
} from "../../builders/entries.ts";
import { codesOf, tellingsOf, withdrawing } from "../../builders/problems.ts";

describe("a name that two have is told in the later file, where it stands:", () => {
  test.each<[string, Partial<PortalEntries>]>([
    ["themes/ziel.yaml name", { themes: [aTheme({}), aTheme({ id: "ziel", name: "temat LOKALE" })] }],
    [
      "programmes/rpw-2027.yaml short",
      { programmes: [aProgramme({}), aProgramme({ id: "rpw-2027", short: "rpw 2026" })] },
    ],
    [
      "offices/zarzad.yaml feminineName",
      { offices: [anOffice({}), anOffice({ id: "zarzad", feminineName: "Urząd wydział" })] },
    ],
    ["pages/z.mdx title", { pages: ["a", "z"].map((id) => aPage(id, "O portalu")) }],
  ])("%s", (place, entries) => {
    expect(tellingsOf(entries)).toEqual([expect.stringMatching(`^shared-alias ${place} nazwa`)]);
  });

  test("of three bodies with one name, the first is its owner", () => {
    const themes = ["a", "b", "c"].map((id) => aTheme({ id, name: "Lokale" }));
    expect(tellingsOf({ themes })).toEqual([
      "shared-alias themes/b.yaml name nazwa „Lokale” należy też do „a” (themes/a.yaml)",
      "shared-alias themes/c.yaml name nazwa „Lokale” należy też do „a” (themes/a.yaml)",
    ]);
  });
});

describe("what is listed twice is told at the second:", () => {
  const meetings = (fields: Parameters<typeof aMeeting>[0]) => ({ meetings: [aMeeting(fields)] });
  const earlier = aMeeting({ id: "a", date: "2025-01-10", proposals: [aProposal()] });

  test.each<[string, Partial<PortalEntries>]>([
    [
      "proposals.0.proposers.2 „fundacja-laka”",
      meetings({
        proposals: [
          aProposal({
            proposers: [
              { organization: "fundacja-laka" },
              { other: "mieszkanka" },
              { organization: "fundacja-laka" },
            ],
          }),
        ],
      }),
    ],
    [
      "proposals.0.proposers.1 „wydzial”",
      meetings({ proposals: [aProposal({ proposers: [{ office: "wydzial" }, { office: "wydzial" }] })] }),
    ],
    [
      "proposals.0.proposers.1 „rada”",
      meetings({ proposals: [aProposal({ proposers: [{ other: "rada" }, { other: "rada" }] })] }),
    ],
    [
      "proposals.0.relatedTo.1 „a/1”",
      { meetings: [earlier, aMeeting({ proposals: [aProposal({ relatedTo: ["a/1", "a/1"] })] })] },
    ],
    ["proposals.0.themes.1 „lokale”", meetings({ proposals: [aProposal({ themes: ["lokale", "lokale"] })] })],
  ])("%s", (place, entries) => {
    expect(tellingsOf(entries)).toEqual([
      `listed-twice meetings/2025-03-10-spotkanie.mdx ${place} jest na tej liście drugi raz`,
    ]);
  });

  test("a word that two terms of the glossary explain, where it stands", () => {
    const terms = [
      { id: "pfron", term: "PFRON", forms: ["Fundusz"] },
      { id: "fundusz", term: "fundusz", forms: ["Fundusz", "pfron"] },
    ].map((term) => ({ ...term, definition: "Wyjaśnienie." }));
    const glossary = [{ id: "glossary", file: "glossary.yaml", data: glossarySchema.parse({ terms }) }];
    expect(tellingsOf({ glossary })).toEqual([
      "listed-twice glossary.yaml terms.1.forms.0 „Fundusz” jest na tej liście drugi raz",
      "listed-twice glossary.yaml terms.1.forms.1 „pfron” jest na tej liście drugi raz",
      "listed-twice glossary.yaml terms.1.term „fundusz” jest na tej liście drugi raz",
    ]);
  });

  test("a word that a term of the glossary has twice", () => {
    const terms = [
      { id: "a", term: "konkurs", forms: ["oferta", "konkurs", "Konkurs", "oferta"], definition: "B." },
    ];
    const glossary = [{ id: "glossary", file: "glossary.yaml", data: glossarySchema.parse({ terms }) }];
    expect(tellingsOf({ glossary })).toEqual([
      "listed-twice glossary.yaml terms.0.forms.1 „konkurs” jest na tej liście drugi raz",
      "listed-twice glossary.yaml terms.0.forms.3 „oferta” jest na tej liście drugi raz",
    ]);
  });

  test("an office at the table, but not two functions of it", () => {
    const city = [
      { office: "wydzial" },
      { office: "wydzial", asWritten: "Dyrektor" },
      { office: "wydzial", asWritten: "Dyrektor" },
      { office: "wydzial" },
    ];
    expect(tellingsOf(meetings({ attendance: { city } }))).toEqual([
      "listed-twice meetings/2025-03-10-spotkanie.mdx attendance.city.3 „wydzial” jest na tej liście drugi raz",
    ]);
  });

  test("the points of the law, the terms of the glossary, withdrawals and redirects", () => {
    const points = ["7", "8", "7"].map((point, index) => ({ point, name: `sfera ${index}` }));
    const terms = ["pfron", "bip", "pfron"].map((id, index) => ({
      ...{ id, term: `Hasło ${index}`, definition: "Wyjaśnienie." },
    }));
    expect(
      tellingsOf({
        spheres: [single("spheres", { law: "Ustawa", spheres: points })],
        glossary: [{ id: "glossary", file: "glossary.yaml", data: glossarySchema.parse({ terms }) }],
        withdrawn: withdrawing("theme dawny", "office dawny", "theme inny", "theme dawny"),
        redirects: redirectsFrom([
          { kind: "page", from: "stara", to: "o-portalu" },
          { kind: "theme", from: "stara", to: "lokale" },
          { kind: "page", from: "stara", to: "o-portalu" },
        ]),
      }),
    ).toEqual([
      "duplicate-id glossary.yaml terms.2.id identyfikator „pfron” już jest zajęty (hasło wyżej w tym pliku)",
      "duplicate-id redirects.yaml redirects.2.from identyfikator „stara” już jest zajęty (przekierowanie wyżej w tym pliku)",
      "duplicate-id spheres.yaml spheres.2.point identyfikator „7” już jest zajęty (punkt wyżej w tym pliku)",
      "duplicate-id withdrawn.yaml withdrawn.3.id identyfikator „dawny” już jest zajęty (wpis wyżej w tym pliku)",
    ]);
  });
});

describe("what an unknown identifier may have meant is found by every name:", () => {
  test.each<[string, string, Partial<PortalEntries>]>([
    [
      "organizacje-sasiedzkie",
      "laka",
      withProposal(
        { proposers: [{ organization: "organizacje-sasiedzkie" }, { organization: "laka" }] },
        { organizations: [anOrganization({ id: "laka", aliases: ["Organizacja Sąsiedzka"] })] },
      ),
    ],
    [
      "pelnomocniczka-do-spraw-seniorow",
      "senior",
      withProposal(
        { proposers: [{ office: "pelnomocniczka-do-spraw-seniorow" }] },
        {
          offices: [
            anOffice({}),
            anOffice({ id: "senior", feminineName: "Pełnomocniczka do spraw Seniorów" }),
          ],
        },
      ),
    ],
    [
      "osoby-starsze",
      "senior",
      withProposal(
        { themes: ["osoby-starsze"] },
        { themes: [aTheme({ id: "senior", name: "Osoby starsze" })] },
      ),
    ],
    [
      "program-na-rok",
      "rpw",
      {
        meetings: [aMeeting({ programme: "program-na-rok" })],
        programmes: [aProgramme({ id: "rpw", year: 2026, name: "Program na rok", short: "R" })],
      },
    ],
  ])("%s, %s", (wanted, meant, entries) => {
    const { problems } = assemblePortal(someEntries(entries), { asOf });
    expect(problems.map(({ what, how }) => [what.includes(`„${wanted}”`), how])).toEqual([
      [true, expect.stringContaining(`czy chodziło o: „${meant}”?`) as string],
    ]);
  });

  test.each([
    ["meeting", "wiosenna-rozmowa", "a"],
    ["page", "o-portal", "o-portalu"],
    ["page", "czym-jest-postulat", "z"],
  ] as const)("a redirect of a %s to %s: %s", (kind, to, meant) => {
    const { problems } = assemblePortal(
      someEntries({
        meetings: [aMeeting({ id: "a", title: "Wiosenna rozmowa" })],
        pages: [aPage("o-portalu", "Pierwsza"), aPage("z", "Czym jest Postulat")],
        redirects: redirectsFrom([{ kind, from: "dawny", to }]),
      }),
      { asOf },
    );
    expect(problems.map(({ code, path, how }) => [code, path, how])).toEqual([
      [
        "redirect-nowhere",
        ["redirects", 0, "to"],
        expect.stringContaining(`czy chodziło o: „${meant}”?`) as string,
      ],
    ]);
  });
});

test("commitments are words too: no answer makes none", () => {
  const response = { stance: "no-answer" as const, commitments: [{ id: "a", evidence: "Sale" }] };
  expect(codesOf(withProposal({ response }))).toEqual(["text-without-answer"]);
});

test("the tenth item is told after the second", () => {
  const proposals = Array.from({ length: 11 }, (_, index) =>
    aProposal({ id: String(index), themes: index === 2 || index === 10 ? ["nic"] : [] }),
  );
  const { problems } = assemblePortal(someEntries({ meetings: [aMeeting({ proposals })] }), { asOf });
  expect(problems.map(({ path }) => path[1])).toEqual([2, 10]);
});

function aPage(id: string, title: string) {
  return { id, file: `pages/${id}.mdx`, data: { title, description: "Opis." } };
}

function aMeetingOf(proposal: Parameters<typeof aProposal>[0]) {
  return aMeeting({ date: "2025-03-11", proposals: [aProposal(proposal)] });
}

function withProposal(
  proposal: Parameters<typeof aProposal>[0],
  entries: Partial<PortalEntries> = {},
): Partial<PortalEntries> {
  return { ...entries, meetings: [aMeetingOf(proposal)] };
}
