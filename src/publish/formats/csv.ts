import { stringify } from "csv-stringify/sync";
import { type Column, toCell } from "../columns.ts";
import { type FilePart, toRuns } from "./file-part.ts";

/** RFC 4180 in UTF-8 with a byte order mark, which spreadsheets need to read Polish letters. */
export function* toCsv(records: readonly unknown[], columns: readonly Column[]): Generator<FilePart> {
  yield toRows([columns.map(({ name }) => name)], true);
  const form = `csv ${JSON.stringify(columns.map(({ path, isList }) => [path, isList]))}`;
  for (const run of toRuns(records)) {
    const toText = (): string =>
      toRows(
        run.map((record) => columns.map((column) => guardFormula(toCell(record, column)))),
        false,
      );
    yield { form, records: run, toText };
  }
}

function toRows(rows: readonly (readonly string[])[], bom: boolean): string {
  return stringify([...rows], {
    bom,
    record_delimiter: "\r\n",
    // A line break of another kind is left bare otherwise, and most programs would begin a row there.
    quoted_match: /[\r\n]/,
  });
}

/**
 * A cell that a spreadsheet would run as a formula is given an apostrophe in front.
 * Source: OWASP, CSV injection; spreadsheets also skip white space before the sign.
 */
export function guardFormula(cell: string): string {
  return /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
}
