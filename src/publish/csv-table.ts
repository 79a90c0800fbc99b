/** A table as RFC 4180 asks, in UTF-8 with the byte order mark that spreadsheets need to read Polish letters. */
export function toCsvTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(toCell).join(","));
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

// A spreadsheet runs a text that begins with one of these signs as a formula; an apostrophe keeps it a text.
function toCell(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export type Cell = string | number;
