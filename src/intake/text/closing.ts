/**
 * Whether a line is one of those that stand under a table: who drew the report up, annexes, a bow.
 * A line of a cell may begin with the same words: while the number of the next row is still to come, nothing is closed.
 * @param first the table's first line under its header
 */
export function closesTable(lines: readonly Line[], at: number, first: number): boolean {
  return closing.test(lines[at]?.text ?? "") && !isAmidRows(lines, at, first);
}

function isAmidRows(lines: readonly Line[], at: number, first: number): boolean {
  const next = lines
    .slice(first, at)
    .reduce((number, { text }) => (opensWith(text, number) ? number + 1 : number), 1);
  if (next === 1) return false;
  const further = lines.slice(at + 1).find(({ text }) => opensWith(text, next) || opensWith(text, 1));
  // A list of annexes begins anew.
  return further !== undefined && !opensWith(further.text, 1);
}

function opensWith(text: string, number: number): boolean {
  return new RegExp(`^${number}[.)]?(?:\\s|$)`, "u").test(text);
}

interface Line {
  readonly text: string;
}

const closing =
  /^(?:(?:Sporządzi|Opracowa|Zatwierdzi)(?:ł[ay]?|li)(?![\p{L}])|Opracowanie\s*:|Protok[oó]ł(?:owa[łl]|ant| sporządz)|Na tym |Notatkę|Przygotowa(?:ł|ła):|Podpis|Załącznik(?:i|:)|Z (?:poważaniem|wyrazami szacunku)|Otrzymują:|Do wiadomości:)/u;
