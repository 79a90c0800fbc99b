import type { YAMLError, YAMLWarning } from "yaml";

/** Where a slip is shown, what it is, and how to mend it. */
export interface Layout extends Telling {
  readonly offset: number;
}

/**
 * A slip that the lines around it tell better than the parser does: a value that begins with a sign of YAML's own, a
 * line that is indented like something else.
 * @param offset where it is shown otherwise
 */
export function readLayout(fault: Fault, source: string, offset: number): Layout | undefined {
  const { code, message, pos } = fault;
  if (code === "BLOCK_IN_FLOW") return readFlow(source, pos[0]);
  if (code === "UNEXPECTED_TOKEN") return readValue(message, source, offset);
  if (code === "BAD_DQ_ESCAPE") return { offset, ...badEscape(source.slice(offset, offset + 2)) };
  if (/closing ["']quote/.test(message)) return readQuoted(source, pos[0]);
  if (code === "BLOCK_AS_IMPLICIT_KEY") return readSwallowed(source, pos[0], offset);
  return ofLines.test(message) ? readLine(source, offset) : undefined;
}

/** A value whose first sign, or what stands behind a block's heading, makes it something else than text. */
function readValue(message: string, source: string, offset: number): Layout | undefined {
  const start = lineStart(source, offset);
  const line = lineAt(source, offset);
  const value = start + (/^ *(?:- +)*(?:[A-Za-z][\w-]*: +)?/.exec(line)?.[0].length ?? 0);
  const sign = source[value] ?? "";
  if (message === "Unexpected scalar token" && isInBraces(source, offset)) return readFlow(source, offset);
  if (message.endsWith("at node end")) return readBracket(source, offset);
  if (message.startsWith("Unexpected flow-")) return { offset, ...oddStart };
  if (message.endsWith("on same line with key") && source[offset] === "-") return { offset, ...hyphen };
  if (!/^(?:Not a YAML token|Block scalar header)/.test(message)) return undefined;
  if (sign === "|" || /^>[-+]/.test(source.slice(value))) return { offset, ...besideHeading };
  return sign === ">" ? { offset: value, ...greater } : undefined;
}

/** A field in braces before which the comma is missing. */
function readFlow(source: string, noticed: number): Layout | undefined {
  const before = /^(?:[^,[\]{}\n]*?\s)?(?=[A-Za-z][\w-]*:\s)/.exec(source.slice(noticed));
  return before === null ? undefined : { offset: noticed + before[0].length, ...missingComma };
}

function isInBraces(source: string, offset: number): boolean {
  return /\{[^{}]*$/.test(source.slice(lineStart(source, offset), offset));
}

/** A list in brackets, or what was taken for one, that ends before its line does. */
function readBracket(source: string, offset: number): Layout | undefined {
  let depth = 0;
  for (let at = source.slice(0, offset).trimEnd().length - 1; at >= 0; at--) {
    const sign = source[at] ?? "";
    depth += "]}".includes(sign) ? 1 : sign in opened ? -1 : 0;
    if (depth <= 0) return opened[sign] && { offset: at, ...opened[sign] };
  }
  return undefined;
}

/** A field that the parser takes for a part of the value above it, where it is indented further. */
function readSwallowed(source: string, noticed: number, offset: number): Layout | undefined {
  if (source[noticed] === "?") return { offset: noticed, ...oddStart };
  const isBelow = lineStart(source, offset) >= noticed;
  return isBelow && isField(lineAt(source, offset)) ? { offset, ...misaligned } : undefined;
}

/** A text in quotes whose next line is not indented. */
function readQuoted(source: string, noticed: number): Layout | undefined {
  const blank = /^(?:[ \t]*\n)+ */.exec(source.slice(noticed))?.[0].length ?? 0;
  const offset = noticed + blank;
  const line = lineAt(source, offset);
  return blank === 0 || line.trim() === "" || isField(line) ? undefined : { offset, ...notIndented };
}

function readLine(source: string, offset: number): Layout | undefined {
  const line = lineAt(source, offset);
  if (isField(line)) return { offset, ...misaligned };
  const [, dash] = /^\s*([–—−•·])\s/.exec(line) ?? [];
  if (dash !== undefined) return { offset, ...toDash(dash) };
  const above = source
    .slice(0, lineStart(source, offset))
    .split("\n")
    .findLast((other) => /^\s*[^\s#]/.test(other));
  if (above === undefined || line.search(/\S/) > above.search(/(?!- )[^ ]/)) return undefined;
  return { offset, ...(blockHeading.test(above) ? emptyBlock : notIndented) };
}

function isField(line: string): boolean {
  return /^\s*(?:-(?:\s|$)|[A-Za-z][\w-]*:(?:\s|$))/.test(line);
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf("\n", offset - 1) + 1;
}

function lineAt(source: string, offset: number): string {
  return source.slice(lineStart(source, offset)).split("\n", 1).join("");
}

const ofLines =
  /^(?:All (?:mapping|sequence) items must start|Sequence item without|Implicit (?:map )?keys need to be)/;

const blockHeading = /[:-] +[|>][-+\d]*\s*(?:#.*)?$/;

export const missingComma = { what: "przed tym miejscem brakuje przecinka", how: "wpisz przecinek i spację" };

/** Of a list whose items begin with another sign than those of YAML. */
export function toDash(sign: string): Telling {
  return {
    what: `pozycję listy zaczyna tu „${sign}”, a w YAML zaczyna ją zwykły myślnik „-”`,
    how: "wpisz w tym miejscu „-” i spację",
  };
}

export const misaligned = {
  what: "wcięcie nie pasuje do wierszy wyżej",
  how: "wyrównaj wiersz spacjami z sąsiednimi polami",
};

export const oddStart = {
  what: "wartość zaczyna się znakiem, który ma w YAML inne znaczenie",
  how: "weź wartość w cudzysłów",
};

const notIndented = {
  what: "ten wiersz nie jest polem, a do wartości wyżej nie należy, bo nie jest głębiej wcięty",
  how: "jeśli to dalszy ciąg wartości, wetnij go spacjami głębiej niż jej pole; jeśli to nowe pole, dopisz po nazwie dwukropek ze spacją",
};

const emptyBlock = {
  what: "tekst bloku, który zaczyna wiersz wyżej, nie jest wcięty",
  how: "wetnij każdy wiersz tego tekstu spacjami głębiej niż pole wyżej",
};

const besideHeading = {
  what: "tekst stoi w wierszu znaku, który zaczyna blok, a ma stać dopiero pod nim",
  how: "przenieś tekst do następnego wiersza i wetnij go spacjami głębiej niż pole",
};

const greater = {
  what: "wartość zaczyna się od „>”, co w YAML zaczyna blok tekstu",
  how: "weź ją w cudzysłów",
};

const hyphen = {
  what: "wartość zaczyna się od „-” ze spacją, co w YAML zaczyna pozycję listy",
  how: "weź ją w cudzysłów, a jeśli to lista, zacznij ją w następnym wierszu",
};

const opened: Readonly<Record<string, Telling>> = {
  "[": { what: "wartość zaczyna się od „[”, co w YAML otwiera listę", how: "weź ją w cudzysłów" },
  "{": { what: "wartość zaczyna się od „{”, co w YAML otwiera zbiór pól", how: "weź ją w cudzysłów" },
};

function badEscape(escape: string): Telling {
  return {
    what: `znak \\ między cudzysłowami "…" ma w YAML własne znaczenie, a zapisu ${escape} YAML nie zna`,
    how: "weź wartość w apostrofy '…', w których \\ jest zwykłym znakiem",
  };
}

export type Fault = Pick<YAMLError | YAMLWarning, "code" | "message" | "pos">;

interface Telling {
  readonly what: string;
  readonly how: string;
}
