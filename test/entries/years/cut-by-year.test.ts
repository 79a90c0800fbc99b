import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContentFolder } from "../../../scripts/content-folder.ts";
import { addressKinds } from "../../../src/domain/address-kind.ts";
import type { Portal, Proposal } from "../../../src/domain/portal.ts";
import { toPublishedIds } from "../../../src/domain/published-ids.ts";
import { checkContent } from "../../../src/entries/check-content.ts";
import type { ContentFile } from "../../../src/entries/content-file.ts";
import { cutByYear } from "../../../src/entries/years/cut-by-year.ts";
import { toYearPlaces } from "../../../src/entries/years/year-places.ts";

const files = readContentFolder(join(import.meta.dirname, "../../fixtures/portal/content"));
const toAddress = (year: string): string => `https://${year}.wierzbno.example`;
const asOf = "2026-11-01";

describe("a record cut into a portal for each year", () => {
  const { whole, parts } = cut(files);

  test("has a portal for every year that is in order by itself", () => {
    expect(parts.map(({ year, problems }) => [year, problems])).toEqual(
      ["2023", "2024", "2025", "2026"].map((year) => [year, []]),
    );
  });

  test.each([
    ["meetings", (portal: Portal) => portal.meetings.map(({ id }) => id)],
    ["proposals", (portal: Portal) => portal.proposals.map(({ key }) => key)],
  ])("has each of its %s in one of them", (_, idsOf) => {
    const there = parts.flatMap(({ portal }) => idsOf(portal));
    expect(there.toSorted()).toEqual(idsOf(whole).toSorted());
  });

  test("says of each proposal there what it says in one portal", () => {
    const said = new Map(whole.proposals.map((proposal) => [proposal.key, toSaid(proposal)]));
    for (const { portal } of parts)
      for (const proposal of portal.proposals) expect(toSaid(proposal)).toEqual(said.get(proposal.key));
  });

  test("keeps what describes the city in all, and organisations where they are mentioned", () => {
    const described = ({ offices, themes, programmes, pages, glossary, spheres }: Portal) => ({
      ...{ offices, themes, programmes, pages, glossary, spheres },
    });
    for (const { portal } of parts) expect(described(portal)).toEqual(described(whole));
    const there = new Set(parts.flatMap(({ portal }) => portal.organizations.map(({ id }) => id)));
    expect([...there].toSorted()).toEqual(whole.organizations.map(({ id }) => id).toSorted());
  });

  test("answers for every address that was ever published", () => {
    const answering = (portal: Portal): readonly string[] => [
      ...addressKinds.flatMap((kind) => toPublishedIds(portal)[kind].map((id) => `${kind} ${id}`)),
      ...portal.redirects.map(({ kind, from }) => `${kind} ${from}`),
      ...portal.withdrawn.map(({ kind, id }) => `${kind} ${id}`),
    ];
    const there = new Set(parts.flatMap(({ portal }) => answering(portal)));
    expect(answering(whole).filter((address) => !there.has(address))).toEqual([]);
  });

  test("names each portal by its year and address, and the others as those it is searched with", () => {
    expect(parts.map(({ portal }) => portal.settings)).toEqual(
      parts.map(({ year }) => ({
        ...whole.settings,
        name: `Postulat ${year}`,
        address: toAddress(year),
        searchedTogether: parts
          .filter((other) => other.year !== year)
          .map((other) => ({ name: other.year, address: toAddress(other.year) })),
      })),
    );
  });
});

describe("what leads from one year to another", () => {
  const { parts } = cut([
    ...files.filter(({ path }) => path !== "meetings/2026/2026-12-08-kultura-i-sport.mdx"),
    aFile(
      "meetings/2026/2026-12-08-kultura-i-sport.mdx",
      "relatedTo: [2023-10-03-kultura-i-sport/2]",
      [
        "Była już [raz](/propozycje/2023-10-03-kultura-i-sport/2/), na [spotkaniu](</spotkania/2023-10-03-kultura-i-sport/#tresc>),",
        "[tu](/spotkania/2026-03-05-sprawy-spoleczne-i-zielen/) i w [tamtym roku][r] oraz [tym](/spotkania/rok/2026/).",
        "",
        "[r]: /spotkania/rok/2024/",
      ].join("\n"),
    ),
  ]);
  const text = textOf(parts.at(-1)?.files, "meetings/2026/2026-12-08-kultura-i-sport.mdx");

  test("leads to the portal of that year, and stays where it is what stands in its own", () => {
    expect(parts.at(-1)?.problems).toEqual([]);
    expect(text.split("\n").slice(-4)).toEqual([
      "Była już [raz](https://2023.wierzbno.example/propozycje/2023-10-03-kultura-i-sport/2/), na [spotkaniu](<https://2023.wierzbno.example/spotkania/2023-10-03-kultura-i-sport/#tresc>),",
      "[tu](/spotkania/2026-03-05-sprawy-spoleczne-i-zielen/) i w [tamtym roku][r] oraz [tym](/spotkania/rok/2026/).",
      "",
      "[r]: https://2024.wierzbno.example/spotkania/rok/2024/",
    ]);
  });

  test("is left out where it is a relation between proposals, and nothing else of the file changes", () => {
    expect(text).toContain("    relatedTo: []\n");
  });
});

function cut(content: readonly ContentFile[]) {
  const { portal, entries, problems } = checkContent(content, { asOf });
  expect(problems).toEqual([]);
  const places = portal && toYearPlaces(portal);
  if (portal === undefined || places === undefined) throw new Error("the content is not in order");
  const parts = places.years.map((year) => {
    const own = cutByYear({ files: content, entries, portal }, { year, places, toAddress });
    const check = checkContent(own, { asOf });
    return { year, files: own, problems: check.problems, portal: check.portal ?? portal };
  });
  return { whole: portal, parts };
}

/** A proposal with what stands around it in its meeting. */
function toSaid({ meeting, ...proposal }: Proposal): unknown {
  return { ...proposal, meeting: { ...meeting } };
}

function aFile(path: string, related: string, body: string): ContentFile {
  const before = textOf(files, path);
  expect(before).toContain(related);
  const [, head = ""] = /^(---\n[\s\S]*?\n---\n)/.exec(before) ?? [];
  return { path, bytes: new TextEncoder().encode(`${head}\n${body}`) };
}

function textOf(all: readonly ContentFile[] | undefined, path: string): string {
  return new TextDecoder().decode(all?.find((file) => file.path === path)?.bytes);
}
