/**
 * Whether a line is one of those that stand under a table: who drew the report up, annexes, a bow.
 * A line of a cell may begin with the same words: while the number of the next row is still to come, nothing is closed.
 * @param first the table's first line under its header
 */
export function closesTable(lines: readonly Line[], at: number, first: number): boolean {
  const isClosing = closing.test(lines[at]?.text ?? "") || closesByShape(lines, at);
  return isClosing && !isAmidRows(lines, at, first);
}

/** Whether a line reads as one of the last of a document, though a cell could hold it: "Sporządzono w …", "Brzezina, 3 maja 2026 r." */
export function closesByShape(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? "";
  const isAfterSentence = /[.!?:;)”"]$/u.test(lines[at - 1]?.text ?? ".");
  return isAfterSentence && lines.length - at <= mostClosingLines && shapes.some((shape) => shape.test(text));
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
  /^(?:(?:Sporządzi|Opracowa|Zatwierdzi)(?:ł[ay]?|li)(?![\p{L}])|Opracowanie\s*:|Protok[oó]ł(?:owa[łl]|ant| sporządz)|Na tym |Notatkę|Przygotowa(?:ł|ła):|Podpis(?:y|ał[ay]?|ali|ano)?(?![\p{L}])|Załącznik(?:i|:)|Z (?:poważaniem|wyrazami szacunku)|Otrzymują:|Do wiadomości:)/u;
// "Sporządzono także plan": a cell may say what else was drawn up.
const shapes = [
  /^(?:Sporządz|Opracowa|Przygotowa|Zatwierdz|Spisa|Zredagowa)(?:on|n)o(?:\s*:|\s+(?:we?|przez|dnia|na podstawie)\s)/u,
  /^(?:Dokument|Notatka|Protokół|Podsumowanie|Sprawozdanie|Informacja|Tekst)\s+(?:sporządz|opracowa|przygotowa|spisa)(?:on|n)[aey](?:\s*:|\s+(?:we?|przez|dnia|na podstawie)\s)/u,
  /^(?:Serdecznie\s+|Bardzo\s+)?[Dd]ziękujemy\s+(?:\p{L}+\s+){0,4}?za\s+(?:\p{L}+\s+)?(?:udział|uczestnictwo|obecność|przybycie|spotkanie)(?!\p{L})/u,
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:,|,?\s+(?:dnia|dn\.))\s+(?:(?:dnia|dn\.)\s+)?\d{1,2}(?:\.\d{1,2}\.|\s+\p{Ll}{3,12}\s+)\d{4}(?:\s*r\.?|\s+roku)?$/u,
];
const mostClosingLines = 6;
