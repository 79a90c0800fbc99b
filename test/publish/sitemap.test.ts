import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import {
  officePath,
  organizationPath,
  programmePath,
  proposalPath,
  themePath,
} from "../../src/domain/addresses.ts";
import type { Proposal } from "../../src/domain/portal.ts";
import { toSecurityTxt } from "../../src/publish/security-txt.ts";
import { addressesPerSitemap, toSitemaps } from "../../src/publish/sitemap.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";
import { anEdition, CONTENT, readEditionOf } from "../builders/edition.ts";

describe("the sitemap", () => {
  test("gives a record the day on which its file last changed, or that of a proposal that it tells of, a list none", () => {
    const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal()] })] });
    const edition = anEdition(portal, {
      datesOf: (file) => (file.startsWith("meetings/") ? { added: "2025-03-11", changed: "2025-04-01" } : {}),
    });
    const { urlset } = new XMLParser().parse(toSitemaps(edition)[0]?.body ?? "") as {
      urlset: { url: SitemapUrl[] };
    };
    const dated = urlset.url.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated).toEqual([
      { loc: "https://postulat.example/organizacje/fundacja-laka/", lastmod: "2025-04-01" },
      { loc: "https://postulat.example/programy/rpw-2026/", lastmod: "2025-04-01" },
      { loc: "https://postulat.example/propozycje/2025-03-10-spotkanie/1/", lastmod: "2025-04-01" },
      { loc: "https://postulat.example/spotkania/2025-03-10-spotkanie/", lastmod: "2025-04-01" },
    ]);
    expect(urlset.url.map(({ loc }) => loc)).toContain("https://postulat.example/dane/");
  });

  test("gives a proposal the day of its own last change, and those of whom it tells the latest such day", () => {
    const edition = readEditionOf(CONTENT.fixture);
    const [first, second] = edition.portal.proposals;
    const days = new Map([
      [first?.key, "2026-05-01"],
      [second?.key, "2026-04-01"],
    ]);
    const { urlset } = new XMLParser().parse(
      toSitemaps({
        ...edition,
        datesOf: () => ({ added: "2025-01-01", changed: "2026-03-01" }),
        historyOf: (key) => ({
          ...{ added: "2025-01-01", changed: days.get(key) ?? "2025-01-01", versions: [], readings: [] },
        }),
      })[0]?.body ?? "",
    ) as { urlset: { url: SitemapUrl[] } };
    const dayOf = new Map(urlset.url.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));
    const { organizations, offices, themes, programmes, proposals } = edition.portal;
    expect(proposals.map(({ key }) => dayOf.get(proposalPath(key)))).toEqual(
      proposals.map(({ key }) => days.get(key) ?? "2025-01-01"),
    );
    const tells = (isOf: (proposal: Proposal) => boolean): string =>
      proposals.filter(isOf).flatMap(({ key }) => days.get(key) ?? [])[0] ?? "2026-03-01";
    const isBy = (kind: string, id: string) => (proposal: Proposal) =>
      proposal.proposers.some(
        (party) =>
          (kind === "organization" && party.kind === kind && party.organization.id === id) ||
          (kind === "office" && party.kind === kind && party.office.id === id),
      );
    const isAnsweredBy = (id: string) => (proposal: Proposal) =>
      edition.portal.index.proposalsByAnsweringOffice.get(id)?.includes(proposal) === true;
    expect([
      ...organizations.map(({ id }) => dayOf.get(organizationPath(id))),
      ...offices.map(({ id }) => dayOf.get(officePath(id))),
      ...themes.map(({ id }) => dayOf.get(themePath(id))),
      ...programmes.map(({ id }) => dayOf.get(programmePath(id))),
    ]).toEqual([
      ...organizations.map(({ id }) => tells(isBy("organization", id))),
      ...offices.map(({ id }) => tells((one) => isBy("office", id)(one) || isAnsweredBy(id)(one))),
      ...themes.map(({ id }) => tells(({ themes: its }) => its.some((theme) => theme.id === id))),
      ...programmes.map(({ id }) => tells(({ meeting }) => meeting.programme.id === id)),
    ]);
  });
});

describe("a sitemap of more addresses than a file may have", () => {
  const edition = anEdition(aPortal({ meetings: [aMeeting({ proposals: [aProposal()] })] }));
  const [whole] = toSitemaps(edition);
  const addresses = readAddresses(whole?.body);

  test.each([1, 7, addresses.length - 1])("is an index of files of at most %i, which list all", (most) => {
    const [index, ...parts] = toSitemaps(edition, most);
    expect(index?.path).toBe("/sitemap.xml");
    expect(readAddresses(index?.body)).toEqual(parts.map(({ path }) => `https://postulat.example${path}`));
    expect(parts.flatMap(({ body }) => readAddresses(body))).toEqual(addresses);
    expect(Math.max(...parts.map(({ body }) => readAddresses(body).length))).toBe(most);
  });

  test("is one file where all fit", () => {
    expect(addressesPerSitemap).toBe(50_000);
    expect(toSitemaps(edition, addresses.length)).toEqual([whole]);
  });
});

describe("security.txt", () => {
  test("names whom to tell and is good for a year from the day of the record", () => {
    expect(toSecurityTxt(readEditionOf(CONTENT.fixture))).toBe(
      [
        "Contact: mailto:postulat@wierzbno.example",
        "Contact: https://kod.wierzbno.example/postulat",
        "Expires: 2027-06-01T00:00:00Z",
        "Preferred-Languages: pl, en",
        "Canonical: https://postulat.example/.well-known/security.txt",
        "",
      ].join("\n"),
    );
  });

  test("is not there where the publisher has named nobody", () => {
    expect(toSecurityTxt(anEdition(aPortal()))).toBeUndefined();
  });
});

interface SitemapUrl {
  loc: string;
  lastmod?: string;
}

function readAddresses(xml = ""): readonly string[] {
  return Array.from(xml.matchAll(/<loc>([^<]*)<\/loc>/g), ([, address = ""]) => address);
}
