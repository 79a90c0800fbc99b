import { type IRunOptions, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";

/** A table across the page whose header is repeated on every page; the lines of a cell become its paragraphs. */
export function toDocxTable(header: readonly string[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: header.map((text) => toCell(text, true)) }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text) => toCell(text, false)) }),
      ),
    ],
  });
}

function toCell(text: string, bold: boolean): TableCell {
  const runs = text.split(/\n+/).map((line): IRunOptions => ({ text: line, bold, size: 18 }));
  return new TableCell({ children: runs.map((run) => new Paragraph({ children: [new TextRun(run)] })) });
}
