import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx } from "./build-docx.ts";
import { spheres } from "./score.ts";

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

/** The document with the run of its last cell replaced. */
function withLastRun(change: string): Uint8Array {
  const parts = unzipSync(buildDocx([table]));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const run = '<w:r><w:t xml:space="preserve">Targi odbędą się w maju.</w:t></w:r>';
  return zipSync({ ...parts, "word/document.xml": strToU8(xml.replace(run, change)) });
}
