import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { expect, test } from "vitest";
import { toCsvTable } from "../../src/publish/csv-table.ts";
import { guardFormula } from "../../src/publish/formats/csv.ts";
import { escapeMarkup } from "../../src/publish/formats/markup.ts";
import { toJsonLdScript } from "../../src/publish/linked-data/script.ts";

const parts = [
  ...["</script>", "<!--", "-->", "<", ">", "&", "&amp;", '"', "'", "=", "+", "-", "@", "＝", "|", "\\"],
  ...["\u2028", "\u2029", "\u00a0", "\t", "\n", " ", ",", ";", "ż", "🦜", "a", "1", "]]>", "javascript:"],
];
const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((some) => some.join(""));

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
