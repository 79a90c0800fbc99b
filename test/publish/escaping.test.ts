import { DOMParser } from "@xmldom/xmldom";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { toHarvesterXml } from "../../src/publish/catalogue/harvester.ts";
import { toCsvTable } from "../../src/publish/csv-table.ts";
import { toAtom } from "../../src/publish/feeds/atom.ts";
import { guardFormula } from "../../src/publish/formats/csv.ts";
import { escapeMarkup } from "../../src/publish/formats/markup.ts";
import { toTextOf } from "../../src/publish/formats/file-part.ts";
import { toXml } from "../../src/publish/formats/xml.ts";
import { toJsonLdScript } from "../../src/publish/linked-data/script.ts";
import { anEdition } from "../builders/edition.ts";
import { aPortal } from "../builders/entries.ts";

const parts = [
  ...[
    "</script>",
    "<!--",
    "-->",
    "<",
    ">",
    "&",
    "&amp;",
    "&lt;",
    "&nbsp;",
    "&#60;",
    '"',
    "'",
    "=",
    "+",
    "-",
    "@",
    "＝",
    "|",
    "\\",
  ],
  ...["\u2028", "\u2029", "\u00a0", "\t", "\n", " ", ",", ";", "ż", "🦜", "a", "1", "]]>", "javascript:"],
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(""));

// The parser knows XML 1.1 too, in which this is a line break like any other.
const xmlText = text.map((written) => written.replaceAll("\u2028", ""));

test("markup gives back any text, between tags and in an attribute", () => {
  fc.assert(
    fc.property(text, (written) => {
      const escaped = escapeMarkup(written);
      const tree = fromHtml(`<p title="${escaped}">x${escaped}</p>`, { fragment: true });
      expect(tree.children).toMatchObject([
        { tagName: "p", properties: { title: written }, children: [{ type: "text", value: `x${written}` }] },
      ]);
    }),
  );
});

test("records give back any text in XML, and so does what the file says of itself", () => {
  const field = { name: "words", description: "", nullable: false, type: "text" } as const;
  fc.assert(
    fc.property(xmlText, (written) => {
      const root = readXml(
        Array.from(
          toXml({
            ...{ list: "themes", element: "theme", fields: [field], records: [{ words: written }] },
            // A parser makes one space of a line break or a tab in an attribute.
            attributes: { source: written.replace(/[\t\n]/g, " ") },
          }),
          toTextOf,
        ).join(""),
      );
      expect(root.getElementsByTagName("words")[0]?.textContent).toBe(written);
      expect(root.getAttribute("source")).toBe(written.replace(/[\t\n]/g, " "));
    }),
  );
});

test("a feed gives back any title and any HTML, and signs of markup in it stay a text for whoever reads it", () => {
  const address = "https://a.example/1";
  const news = {
    id: address,
    link: address,
    published: "2025-07-01",
    updated: "2025-07-01",
    told: undefined,
    subjects: [],
  };
  const feed = { path: "tematy/a", kind: "tematy", page: "/tematy/a/", file: "themes/a.yaml" } as const;
  fc.assert(
    fc.property(xmlText, (written) => {
      const html = `<p>${escapeMarkup(written)}</p>`;
      const edition = anEdition(aPortal());
      const root = readXml(
        toAtom({ ...feed, name: written, news: [{ ...news, title: written, html }] }, edition),
      );
      const [entry] = Array.from(root.getElementsByTagName("entry"));
      expect(entry?.getElementsByTagName("title")[0]?.textContent).toBe(written);
      expect(entry?.getElementsByTagName("content")[0]?.textContent).toBe(html);
      expect(root.getElementsByTagName("title")[0]?.textContent.startsWith(`${written} – `)).toBe(true);
    }),
  );
});

test("the harvester gives back the portal's name", () => {
  const portal = aPortal();
  const name = "R&amp;D <b> &nbsp;";
  const edition = anEdition({ ...portal, settings: { ...portal.settings, name } });
  const [title] = Array.from(readXml(toHarvesterXml(edition)).getElementsByTagName("polish"));
  expect(title?.textContent).toBe(`${name} · ${portal.settings.city}`);
});

test("linked data gives back any text, and nothing in it ends the script or a line", () => {
  fc.assert(
    fc.property(text, (name) => {
      const script = toJsonLdScript([{ "@type": "Thing", name }]);
      expect(script).not.toMatch(/[<\u2028\u2029\n]/);
      expect(JSON.parse(script)).toMatchObject({ "@graph": [{ "@type": "Thing", name }] });
      const tree = fromHtml(`<script type="application/ld+json">${script}</script>`, { fragment: true });
      expect(tree.children).toMatchObject([{ tagName: "script", children: [{ value: script }] }]);
    }),
  );
});

test("a cell gives back any text but a formula, which gets an apostrophe", () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
      const header = cells.map((_, index) => `k${index}`);
      const rows: string[][] = parse(toCsvTable(header, [cells]), { bom: true, relax_column_count: true });
      expect(rows).toEqual([header, cells.map(guardFormula)]);
    }),
  );
});

test("no cell begins like a formula, and guarding twice guards no more", () => {
  fc.assert(
    fc.property(text, (cell) => {
      const guarded = guardFormula(cell);
      expect(guarded).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      expect(guardFormula(guarded)).toBe(guarded);
      expect([cell, `'${cell}`]).toContain(guarded);
    }),
  );
});

function readXml(xml: string) {
  return new DOMParser({
    errorHandler: (_level: string, message: string) => {
      throw new Error(message);
    },
  }).parseFromString(xml, "text/xml").documentElement;
}
