import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx, merged } from "./build-docx.ts";
import { spheres } from "./score.ts";
import type { BuiltBlock } from "./build-docx.ts";

const table = {
  rows: [
    ["Lp.", "Organizacja", "Propozycja", "Stanowisko"],
    ["1.", "Fundacja Start", "Targi organizacji", "Targi odbędą się w maju."],
  ],
};

test.each([
  {
    name: "tracked changes: what was inserted is kept, what was deleted is dropped, a doubt says so",
    change:
      '<w:del w:id="1" w:author="a"><w:r><w:delText>Odmowa.</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>Targi odbędą się w maju.</w:t></w:r></w:ins>',
    doubt: /śledzenie zmian/,
  },
  {
    name: "hidden text comes with a doubt",
    change:
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve"></w:t></w:r><w:r><w:t>Targi odbędą się w maju.</w:t></w:r>',
    doubt: /tekst ukryty/,
  },
])("$name", async ({ change, doubt }) => {
  const { meeting, doubts } = await importDocument(withLastRun(change), spheres);
  expect(meeting.proposals.map(({ response }) => response)).toEqual(["Targi odbędą się w maju."]);
  expect(doubts.map(({ message }) => message).join("\n")).toMatch(doubt);
});

test("a document without either has no such doubt", async () => {
  const { doubts } = await importDocument(buildDocx([table]), spheres);
  expect(doubts.map(({ message }) => message).join("\n")).not.toMatch(/śledzenie zmian|tekst ukryty/);
});

const header = ["Lp.", "Organizacja", "Propozycja", "Stanowisko"];
const start = ["1.", "Fundacja Start", "Targi", "Tak."];
const meta = ["2.", "Fundacja Meta", "Bieg", "Nie."];
const rows = [
  ["1", "Fundacja Start", "Targi", "Tak."],
  ["2", "Fundacja Meta", "Bieg", "Nie."],
];

test.each<{ name: string; blocks: readonly BuiltBlock[]; left?: readonly string[] }>([
  {
    name: "automatic numbers go on from one table to the next",
    blocks: [
      { rows: [header, ["#", ...start.slice(1)]] },
      "Wnioski z sali",
      { rows: [header, ["#", ...meta.slice(1)]] },
    ],
  },
  { name: "a header in the midst of the table is no row", blocks: [{ rows: [header, start, header, meta] }] },
  {
    name: "a title over all the columns is no header",
    blocks: [{ rows: [[{ text: "Zestawienie propozycji i stanowisk", columns: 4 }], header, start, meta] }],
    left: ["Zestawienie propozycji i stanowisk"],
  },
  {
    name: "a header of two rows is read by the row that names more columns",
    blocks: [
      {
        rows: [
          [
            { text: "Lp.", rows: 2 },
            { text: "Zgłoszenie", columns: 2 },
            { text: "Stanowisko", rows: 2 },
          ],
          [merged, "Organizacja", "Propozycja", merged],
          start,
          meta,
        ],
      },
    ],
    left: ["Zgłoszenie"],
  },
  {
    name: "a heading between the rows is no proposal",
    blocks: [{ rows: [header, [{ text: "Zgłoszone na piśmie", columns: 4 }], start, meta] }],
    left: ["Zgłoszone na piśmie"],
  },
])("$name", async ({ blocks, left = [] }) => {
  const { meeting, coverage } = await importDocument(buildDocx(blocks), spheres);
  const read = meeting.proposals.map(({ lp, proposers, proposal, response }) => [
    lp,
    ...proposers,
    proposal,
    response,
  ]);
  expect(read).toEqual(rows);
  expect(coverage.missing.map(({ text }) => text).filter((text) => text !== "Wnioski z sali")).toEqual(left);
});

test("a header over two columns joins what stands under it", async () => {
  const wide = {
    rows: [
      [...header.slice(0, 3), { text: "Stanowisko", columns: 2 }],
      [...start, "W maju."],
    ],
  };
  const { meeting } = await importDocument(buildDocx([wide]), spheres);
  expect(meeting.proposals.map(({ response }) => response)).toEqual(["Tak.\n\nW maju."]);
});

test("the text of a box that cannot be placed comes with a doubt, once it stands nowhere else", async () => {
  const run = (inner: string) => `<w:r><w:t>Targi odbędą się w maju.</w:t></w:r><w:r>${inner}</w:r>`;
  const box = "<w:txbxContent><w:p><w:r><w:t>Wpisz kwotę</w:t></w:r></w:p></w:txbxContent>";
  const shape = `<wps:txbx xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">${box}</wps:txbx>`;
  const lost = await importDocument(withLastRun(run(`<w:drawing>${shape}</w:drawing>`)), spheres);
  expect(lost.doubts.map(({ message }) => message).join("\n")).toMatch(/nie udało się .*„wpisz kwotę”/);
  const kept = await importDocument(withLastRun(run(`<w:pict>${box}</w:pict>`)), spheres);
  expect(kept.doubts.map(({ message }) => message).join("\n")).not.toMatch(/nie udało się/);
});

test("a comment is no part of the text", async () => {
  const commented =
    '<w:commentRangeStart w:id="0"/><w:r><w:t>Targi odbędą się w maju.</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  const { meeting, doubts } = await importDocument(withLastRun(commented), spheres);
  expect(meeting.proposals.map(({ response }) => response)).toEqual(["Targi odbędą się w maju."]);
  expect(doubts.map(({ message }) => message).join("\n")).not.toMatch(/nie udało się/);
});

test("a table inside a cell comes with a doubt, its words with the cell", async () => {
  const nested =
    "</w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Rok 2025</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p>";
  const run = "<w:r><w:t>Targi odbędą się w maju.</w:t></w:r>";
  const { meeting, doubts } = await importDocument(withLastRun(run + nested), spheres);
  expect(meeting.proposals[0]?.response).toBe("Targi odbędą się w maju.\n\nRok 2025");
  expect(doubts.map(({ message }) => message).join("\n")).toMatch(/druga tabela/);
});

test("a table around the whole table lays out the page and is none", async () => {
  const frame = (xml: string) => `<w:tbl><w:tr><w:tc>${xml}<w:p/></w:tc></w:tr></w:tbl>`;
  const { meeting, doubts } = await importDocument(
    changed((xml) => xml.replace(/<w:tbl>.*<\/w:tbl>/su, frame)),
    spheres,
  );
  expect(meeting.proposals.map(({ response }) => response)).toEqual(["Targi odbędą się w maju."]);
  expect(doubts.map(({ message }) => message).join("\n")).not.toMatch(/druga tabela/);
});

test("the text of a field is read, its code is not", async () => {
  const run = '<w:r><w:t xml:space="preserve">Targi odbędą się </w:t></w:r>';
  const field = '<w:fldSimple w:instr=" REF a "><w:r><w:t>w maju.</w:t></w:r></w:fldSimple>';
  const { meeting } = await importDocument(withLastRun(run + field), spheres);
  expect(meeting.proposals[0]?.response).toBe("Targi odbędą się w maju.");
});

/** The document with the run of its last cell replaced. */
function withLastRun(change: string): Uint8Array {
  const run = '<w:r><w:t xml:space="preserve">Targi odbędą się w maju.</w:t></w:r>';
  return changed((xml) => xml.replace(run, change));
}

function changed(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(buildDocx([table]));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) });
}
