import { expect, test } from "vitest";
import { isTable } from "../../../src/intake/document.ts";
import { toLines } from "../../../src/intake/pdf/lines.ts";
import { readByStructure } from "../../../src/intake/pdf/tagged.ts";
import type { Item, StructNode } from "../../../src/intake/pdf/page.ts";

test("a letter that a mark stands on comes before the run at its place, however the file gives them", () => {
  const runs = [
    anItem({ text: "rodki własne", x: 229.589, width: 60 }),
    anItem({ text: "Ś", x: 229.6, width: 0 }),
  ];
  expect(toLines(runs).map(({ text }) => text)).toEqual(["Środki własne"]);
});

test("room for a mark does not part a word", () => {
  const [line] = toLines([anItem({ text: "w ś wietlicy i z nami", x: 10, width: 100 })]);
  expect(line?.text).toBe("w świetlicy i z nami");
});

test("a header over two columns reaches over both in a tagged PDF, whose rows do not say so", () => {
  const texts = [
    ["Lp.", "Zgłoszenie", "", "Stanowisko"],
    ["", "Organizacja", "Wniosek", ""],
    ["1.", "Klub Meta", "Ławki", "Tak"],
  ];
  const items = texts.flatMap((row, y) =>
    row.flatMap((text, x) =>
      text === "" ? [] : [anItem({ text, x: x * 100, y: 700 - y * 20, content: `${y} ${x}` })],
    ),
  );
  const rows = texts.map((row, y): StructNode => ({
    role: "TR",
    children: row.flatMap((text, x) =>
      text === "" ? [] : [{ role: "TD", children: [{ type: "content", id: `${y} ${x}` }] }],
    ),
  }));
  const page = { number: 1, height: 842, items, rules: [], tree: { role: "Table", children: rows } };
  const [table] = readByStructure([page], () => false);
  const spans =
    table && isTable(table)
      ? table.rows.map(({ cells }) => cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan]))
      : [];
  expect(spans).toEqual([
    [
      [1, 2],
      [2, 1],
      [1, 2],
    ],
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ],
  ]);
});

test("cells that a page's end leaves empty behind a row are no columns of it", () => {
  const texts = [
    ["Lp.", "Organizacja", "Wniosek", "Stanowisko"],
    ["1.", "Klub Meta", "Ławki", "Tak"],
    ["", "", "Hala", "Nie"],
  ];
  const at = (y: number, x: number) => `${y} ${x}`;
  const items = texts.flatMap((row, y) =>
    row.flatMap((text, x) =>
      text === "" ? [] : [anItem({ text, x: x * 100, y: 700 - y * 20, content: at(y, x) })],
    ),
  );
  const cell = (id: string): StructNode => ({ role: "TD", children: [{ type: "content", id }] });
  const rows = texts.map((row, y): StructNode => ({
    role: "TR",
    children:
      y < 2 ? row.map((_, x) => cell(at(y, x))) : [cell(at(2, 2)), cell(at(2, 3)), cell("a"), cell("b")],
  }));
  const page = { number: 1, height: 842, items, rules: [], tree: { role: "Table", children: rows } };
  const [table] = readByStructure([page], () => false);
  const shown =
    table && isTable(table)
      ? table.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs[0]?.text))
      : [];
  expect(shown).toEqual([texts[0], texts[1], ["Hala", "Nie"]]);
});

function anItem(item: Partial<Item> & Pick<Item, "text" | "x">): Item {
  return { y: 700, width: item.text.length * 5, size: 11, font: "f", isArtifact: false, ...item };
}
