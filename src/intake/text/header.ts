import { headerRole } from "../interpret/columns.ts";
import type { ColumnRole } from "../interpret/columns.ts";
import type { TextLine } from "./lines.ts";

/** The header of a table of proposals: the lines that it takes up and the order of its columns. */
export interface TextHeader {
  readonly start: number;
  readonly end: number;
  readonly roles: readonly ColumnRole[];
  readonly texts: readonly string[];
}

/** The next header of a table of proposals at or after a line. */
export function findHeader(lines: readonly TextLine[], from: number): TextHeader | undefined {
  for (let start = from; start < lines.length; start += 1) {
    const header = headerAt(lines, start);
    if (header) return withoutCaption(lines, header);
  }
  return undefined;
}

/** A caption above the header may name a column too: the header that begins latest and lacks nothing is meant. */
function withoutCaption(lines: readonly TextLine[], header: TextHeader): TextHeader {
  const later = Array.from({ length: header.end - header.start }, (_, index) =>
    headerAt(lines, header.start + index),
  );
  const fitting = later.filter(
    (other) => other?.end === header.end && other.roles.length >= header.roles.length,
  );
  return fitting.at(-1) ?? header;
}

function headerAt(lines: readonly TextLine[], start: number): TextHeader | undefined {
  const columns: NamedColumn[] = [];
  for (let index = start; index < Math.min(lines.length, start + maxLines); index += 1) {
    const { text } = lines[index] ?? { text: "" };
    const isNumber = /^(?:\d{1,3}(?:\.\d{1,2})?\s*[.)]?|[IVX]+[.)])(?:\s|$)/.test(text);
    const isClosed = columns.at(-1)?.role === "lp";
    if (isComplete(columns) && (isNumber || isClosed || endsHeader(columns, text)))
      return toHeader(columns, start, index);
    const divided = withDivided(columns, text);
    if (divided) {
      columns.splice(0, columns.length, ...divided);
      continue;
    }
    const words = text.split(" ");
    for (const [at, word] of words.entries()) {
      const mayBegin = /^[\p{Lu}]/u.test(word) || /^(?:l\.?p|#$)/iu.test(word);
      const role = mayBegin ? roleOf(words.slice(at)) : undefined;
      const isLastWord = at === words.length - 1;
      if (role === "lp" && columns.length > 0 && !(isComplete(columns) && isLastWord)) return undefined;
      if (isComplete(columns) && further.test(word) && columns.at(-1)?.role !== "lp")
        columns.push({ role: "other", text: word });
      else if (role !== undefined && !columns.some((column) => column.role === role))
        columns.push({ role, text: word });
      else if (columns.length === 0) return undefined;
      else columns[columns.length - 1] = withWord(columns.at(-1), word);
    }
    if ((columns[0]?.text.length ?? 0) > 60 || columns.some(({ text: column }) => column.length > 140))
      return undefined;
  }
  return undefined;
}

/** Under the head of two columns a line of their own names them both: it stands for that head. */
function withDivided(columns: readonly NamedColumn[], text: string): NamedColumn[] | undefined {
  if (!isComplete(columns) || columns.some(({ role }) => role === "proposers")) return undefined;
  const words = text.split(" ");
  const own = words.reduce<NamedColumn[]>((found, word, at) => {
    const role = /^\p{Lu}/u.test(word) ? roleOf(words.slice(at)) : undefined;
    if (role !== undefined) return [...found, { role, text: word }];
    return found.length === 0 ? [] : [...found.slice(0, -1), withWord(found.at(-1), word)];
  }, []);
  const roles = own.map(({ role }) => role).sort();
  if (roles.join() !== "proposal,proposers") return undefined;
  return columns.flatMap((column) => (column.role === "proposal" ? own : [column]));
}

/** The role of the column that begins at a word: the word itself names it. */
function roleOf(words: readonly string[]): ColumnRole | undefined {
  const [first = "", second = ""] = words;
  return (
    headerRole(first) ??
    (/^(?:Imię|Kto|Data|Czego|Co|Jak|[NW]asz[ae]?|Zgłoszon[aey]|Proponowan[aey]|Zaproponowan[aey])$/u.test(
      first,
    )
      ? headerRole(`${first} ${second}`)
      : undefined)
  );
}

function withWord(column: NamedColumn | undefined, word: string): NamedColumn {
  return { role: column?.role ?? "lp", text: `${column?.text ?? ""} ${word}` };
}

function isComplete(columns: readonly { role: ColumnRole }[]): boolean {
  const roles = columns.map(({ role }) => role);
  return roles.includes("proposal") && roles.includes("response");
}

/** Without a column of numbers the body begins at a capital after the last header. */
function endsHeader(columns: readonly { role: ColumnRole }[], text: string): boolean {
  const roles = columns.map(({ role }) => role);
  const begun = headerRole(text.split(" ")[0] ?? "");
  const isOwn = begun === undefined || roles.includes(begun);
  return roles.length > 2 && !roles.includes("lp") && isOwn && /^["„]?\p{Lu}/u.test(text);
}

function toHeader(columns: readonly NamedColumn[], start: number, end: number): TextHeader {
  return { start, end, roles: columns.map(({ role }) => role), texts: columns.map(({ text }) => text) };
}

interface NamedColumn {
  readonly role: ColumnRole;
  readonly text: string;
}

const maxLines = 16;
// Columns that a table of proposals may have besides, after the others.
const further =
  /^(?:Uwagi|Termin|Status|Data|Realizacja|Adnotacj[ae]|Uzasadnienie|Osoba|Informacj[ae]|Źródło)$/u;
