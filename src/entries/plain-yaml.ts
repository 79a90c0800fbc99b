/**
 * The data of YAML in its plainest spelling (fields, lists, texts, whole numbers), as the full parser reads it, which
 * would find nothing to say of it either: nearly every file is such, and the full parser takes ten times as long. Errs
 * on the side of the full parser: undefined for anything else, right or wrong.
 */
export function readPlainYaml(source: string): Readonly<Record<string, unknown>> | undefined {
  if (doubtful.test(source)) return undefined;
  const lines = source.split("\n").map(toLine);
  try {
    const { value, next } = readFields(lines, skipEmpty(lines, 0), 0);
    return next === lines.length ? value : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

const notPlain = new Error("not the plainest YAML");

// Spaces and line ends to some readers only, a mark of order; the mark of what is left to decide.
const doubtful = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|TODO/;

function toLine(raw: string): Line {
  const indent = raw.search(/[^ ]|$/);
  const isItem = raw.startsWith("- ", indent);
  const column = isItem ? indent + 2 : indent;
  return { raw, indent, isItem, column, text: raw.slice(column) };
}

/** The fields whose names stand in one column; the first may stand behind the hyphen of an item. */
function readFields(lines: readonly Line[], start: number, column: number): Read<Record<string, unknown>> {
  const fields = new Map<string, unknown>();
  let at = start;
  for (let line = lines[at]; line?.column === column; line = lines[at]) {
    if (line.isItem && at > start) break;
    const [, name, text = ""] = field.exec(line.text) ?? [];
    if (name === undefined || fields.has(name) || constant.test(name)) throw notPlain;
    const { value, next } =
      text === "" ? readBelow(lines, at, column) : readText(lines, at, { column, text });
    fields.set(name, value);
    at = next;
  }
  if (at === start) throw notPlain;
  return { value: Object.fromEntries(fields), next: at };
}

function readBelow(lines: readonly Line[], above: number, column: number): Read<unknown> {
  const start = skipEmpty(lines, above + 1);
  const line = lines[start];
  if (line === undefined || line.indent < column) throw notPlain;
  if (line.isItem) return readItems(lines, start, line.indent);
  if (line.indent === column) throw notPlain;
  return readFields(lines, start, line.indent);
}

function readItems(lines: readonly Line[], start: number, indent: number): Read<unknown[]> {
  const items: unknown[] = [];
  let at = start;
  for (let line = lines[at]; line?.isItem === true && line.indent === indent; line = lines[at]) {
    const { column, text } = line;
    const isEntry = field.test(text);
    const { value, next } = isEntry
      ? readFields(lines, at, column)
      : readText(lines, at, { column: indent, text });
    items.push(value);
    at = next;
  }
  return { value: items, next: at };
}

/** What stands behind a name or a hyphen; a block of text has its lines below, right of the column. */
function readText(lines: readonly Line[], at: number, { column, text }: Written): Read<unknown> {
  if (text === "|" || text === "|-") {
    const { value, next } = readBlock(lines, at + 1, column);
    return { value: text === "|" ? `${value}\n` : value, next };
  }
  return { value: toValue(text), next: skipEmpty(lines, at + 1) };
}

function readBlock(lines: readonly Line[], start: number, column: number): Read<string> {
  const indent = lines[start]?.indent ?? 0;
  if (indent <= column) throw notPlain;
  let next = start;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (line.raw !== "" && line.indent < indent) break;
    next += 1;
  }
  const block = lines.slice(start, next).map(({ raw }) => raw);
  // A line of spaces alone belongs to the text or not, by rules that are not worth repeating.
  if (block.some((raw) => raw !== "" && raw.trim() === "")) throw notPlain;
  const value = block.map((raw) => raw.slice(indent)).join("\n");
  return { value: value.replace(/\n+$/, ""), next: skipEmpty(lines, next) };
}

function toValue(text: string): unknown {
  if (quoted.test(text)) return text.slice(1, -1);
  if (wholeNumber.test(text)) return Number(text);
  if (list.test(text)) return Array.from(text.matchAll(item), ([, inQuotes, bare]) => inQuotes ?? bare);
  if (text === "true" || text === "false") return text === "true";
  if (!words.test(text) || constant.test(text)) throw notPlain;
  return text;
}

function skipEmpty(lines: readonly Line[], from: number): number {
  let at = from;
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (line.raw !== "" && !line.raw.startsWith("#")) break;
    at += 1;
  }
  return at;
}

const field = /^([A-Za-z][\w-]*):(?: ([^ ].*))?$/;
const quoted = /^(?:"[^"\\]*"|'[^']*')$/;
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const constant = /^(?:null|true|false)$/i;
// Letters first, or the identifier of a meeting; a colon or a number sign only within a word.
const words = /^(?:\p{L}|\d{4}-\d\d-\d\d-[a-z])(?:[^:#]|:(?=[^ ])|(?<! )#)*(?<! )$/u;
const list = /^\[(?: *(?:"[^"\\]*"|(?!(?:null|true|false)\b)[a-z][a-z\d-]*) *(?:,(?! *\])|(?=\])))*\]$/;
const item = /"([^"]*)"|([a-z][a-z\d-]*)/g;

interface Line {
  readonly raw: string;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** Whether a hyphen and a space come next. */
  readonly isItem: boolean;
  /** Where its text begins, behind the hyphen. */
  readonly column: number;
  readonly text: string;
}

interface Written {
  readonly column: number;
  readonly text: string;
}

interface Read<Value> {
  readonly value: Value;
  readonly next: number;
}
