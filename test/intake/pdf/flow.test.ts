import { expect, test } from "vitest";
import { joinPages } from "../../../src/intake/pdf/flow.ts";
import type { PageTable } from "../../../src/intake/pdf/flow.ts";

function aTable(page: number, rows: readonly (readonly string[])[]): PageTable {
  const areas = rows.flatMap((cells, row) =>
    cells.map((text, column) => ({
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
      paragraphs: text === "" ? [] : [{ kind: "paragraph" as const, text, links: [], notes: [], page }],
    })),
  );
  const columns = [0, 100, 200, 300, 400].slice(0, (rows[0]?.length ?? 0) + 1);
  return { kind: "page-table", columns, rowCount: rows.length, areas, page };
}

function rowsOf(...pages: PageTable[]) {
  const blocks = joinPages(
    pages.map((table) => [table]),
    () => false,
  );
  return blocks.flatMap((block) =>
    block.kind === "table"
      ? block.rows.map(({ cells }) =>
          cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join("\n")),
        )
      : [],
  );
}

const header = ["Organizacja", "Postulat", "Odpowiedź"];
const first = ["Fundacja Start", "Bieg nocny w parku", "Wydział nie planuje biegu."];

test.each([
  {
    name: "inside the sentences of its cells, though nothing numbers the rows",
    above: ["Ochotnicza", "Nowy plac zabaw dla", "Plac powstanie, o ile"],
    below: ["Straż Pożarna", "Gminy", "budżet na to pozwoli."],
    row: [
      "Ochotnicza Straż Pożarna",
      "Nowy plac zabaw dla Gminy",
      "Plac powstanie, o ile budżet na to pozwoli.",
    ],
  },
  {
    name: "in the name alone",
    above: ["Stowarzyszenie", "Targi", "Targi odbędą się w maju."],
    below: ["„Meta”", "", ""],
    row: ["Stowarzyszenie „Meta”", "Targi", "Targi odbędą się w maju."],
  },
  {
    name: "so that one of the two texts is complete",
    above: ["Klub Sportowy", "Targi", "Targi odbędą się w maju."],
    below: ["Meta", "", "Zgłoszenia przyjmuje Biuro."],
    row: ["Klub Sportowy Meta", "Targi", "Targi odbędą się w maju.\nZgłoszenia przyjmuje Biuro."],
  },
])("a row that a page break cuts $name", ({ above, below, row }) => {
  expect(rowsOf(aTable(1, [header, first, above]), aTable(2, [below, first]))).toEqual([
    header,
    first,
    row,
    first,
  ]);
});

test("a row of its own at the top of a page stays one, small letters or not", () => {
  const low = ["Fundacja Start", "budowa bieżni", "Bieżnia powstanie."];
  const other = ["Klub Meta", "remont sali", "Sala zostanie wyremontowana."];
  expect(rowsOf(aTable(1, [header, low, other]), aTable(2, [low, first]))).toEqual([
    header,
    low,
    other,
    low,
    first,
  ]);
});

test.each([
  ["1 Art. 13 ust. 5 ustawy.", "2) Dz.U. z 2026 r. poz. 1."],
  ["* Kwota brutto.", "** Kwota netto."],
])("footnotes below a page do not part the table that goes on after them: %s", (...texts) => {
  const cut = ["Klub Meta", "Nowa hala", "Hala powstanie, o ile"];
  const rest = ["", "", "budżet na to pozwoli."];
  const notes = texts.map((text) => ({ kind: "paragraph" as const, text, links: [], notes: [], page: 1 }));
  const blocks = joinPages(
    [[aTable(1, [header, first, cut]), ...notes], [aTable(2, [header, rest, first])]],
    () => false,
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph", "paragraph"]);
  expect(blocks[0]).toMatchObject({
    rows: [
      {},
      {},
      { cells: [{}, {}, { paragraphs: [{ text: "Hala powstanie, o ile budżet na to pozwoli." }] }] },
      {},
    ],
  });
});

test("a sentence or a numbered line between two tables parts them", () => {
  const between = ["Poniżej dalsze wnioski.", "1. Wnioski pisemne"].map((text) => ({
    kind: "paragraph" as const,
    text,
    links: [],
    notes: [],
    page: 1,
  }));
  for (const paragraph of between) {
    const blocks = joinPages(
      [[aTable(1, [header, first]), paragraph], [aTable(2, [header, first])]],
      () => false,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph", "table"]);
  }
});
