import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { toSecurityTxt } from "../../src/publish/security-txt.ts";
import { addressesPerSitemap, toSitemaps } from "../../src/publish/sitemap.ts";
import { aMeeting, aPortal, aProposal } from "../builders/entries.ts";
import { anEdition, CONTENT, readEditionOf } from "../builders/edition.ts";

describe("the sitemap", () => {
  test("gives a record the day on which its file last changed, a list none", () => {
    const portal = aPortal({ meetings: [aMeeting({ proposals: [aProposal()] })] });
    const edition = anEdition(portal, {
      datesOf: (file) => (file.startsWith("meetings/") ? { added: "2025-03-11", changed: "2025-04-01" } : {}),
    });
    const { urlset } = new XMLParser().parse(toSitemaps(edition)[0]?.body ?? "") as {
      urlset: { url: SitemapUrl[] };
    };
    const dated = urlset.url.filter(({ lastmod }) => lastmod !== undefined);
    expect(dated).toEqual([
      { loc: "https://postulat.example/propozycje/2025-03-10-spotkanie/1/", lastmod: "2025-04-01" },
      { loc: "https://postulat.example/spotkania/2025-03-10-spotkanie/", lastmod: "2025-04-01" },
    ]);
    expect(urlset.url.map(({ loc }) => loc)).toContain("https://postulat.example/dane/");
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
