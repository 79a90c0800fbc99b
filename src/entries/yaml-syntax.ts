import { isCollection, isScalar, visit, type Document } from "yaml";
import { type Fault, misaligned, missingComma, oddStart, readLayout } from "./yaml-layout.ts";

/** A slip in the YAML itself: where, what, and how to mend it. */
export interface Slip {
  readonly code: "yaml-syntax" | "yaml-alias" | "yaml-spelling";
  readonly offset: number;
  readonly what: string;
  readonly how: string;
}

/**
 * What the parser refuses, shown where the editor slipped and not where the parser noticed: every doubled key, but of
 * other slips only the first, since what follows it is mostly its echo.
 */
export function findSyntaxSlips(document: Document, source: string): readonly Slip[] {
  // Of the warnings one matters: a value's first word after an exclamation mark would be lost.
  const errors = [...document.errors, ...document.warnings];
  const doubled = findDoubledKeys(document);
  const [first] = errors;
  const place = first && offsetOf(first, document, source);
  const isElsewhere = (error: Fault): boolean => offsetOf(error, document, source) !== place;
  const slips = [...doubled.filter(isElsewhere), ...(first === undefined ? [] : [first])].map(
    (error): Slip => {
      const offset = offsetOf(error, document, source);
      const tab = indentingTab(source, offset);
      if (tab !== undefined) return { code: "yaml-syntax", offset: tab, ...indentedByTab };
      const layout = readLayout(error, source, offset);
      if (layout !== undefined) return { code: "yaml-syntax", ...layout };
      const isBehindQuote = error.code === "UNEXPECTED_TOKEN" && closedQuote.test(lineUpTo(source, offset));
      if (lacksComma(error.message, source, offset)) return { code: "yaml-syntax", offset, ...missingComma };
      return { code: "yaml-syntax", offset, ...(isBehindQuote ? behindQuote : tellingOf(error)) };
    },
  );
  return slips.filter(({ offset }, at) => slips.findIndex((other) => other.offset === offset) === at);
}

/** The parser would compare every key with all before it. */
function findDoubledKeys(document: Document): readonly Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        if (seen.has(key.value))
          found.push({ code: "DUPLICATE_KEY", message: "", pos: [offset, offset + 1] });
        seen.add(key.value);
      }
    },
  });
  return found.sort((a, b) => a.pos[0] - b.pos[0]);
}

function lineUpTo(source: string, offset: number): string {
  return source.slice(source.lastIndexOf("\n", offset - 1) + 1, offset);
}

/** Between two items of one line; below others it rather is the bracket that lacks. */
function lacksComma(message: string, source: string, offset: number): boolean {
  return message.startsWith("Missing ,") && /\S/.test(lineUpTo(source, offset));
}

const closedQuote = /[:-][ ]+(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*$/;

const behindQuote = {
  what: "cudzysłów zamknął się wcześniej, a za nim stoi jeszcze tekst",
  how: 'weź całą wartość w cudzysłów "…", a znak " w środku zapisz jako \\"; apostrof w środku \'…\' zapisz dwa razy',
};

/** A tab among the spaces before a line, whatever the parser made of it. */
function indentingTab(source: string, offset: number): number | undefined {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const spaces = /^ *(?=\t\s*\S)/.exec(source.slice(start))?.[0].length;
  return spaces === undefined ? undefined : start + spaces;
}

function offsetOf({ code, message, pos }: Fault, document: Document, source: string): number {
  const [offset] = pos;
  if (lacksComma(message, source, offset)) return offset;
  if (message.startsWith("Flow ") || openFlow.test(message))
    return findOpening(document, offset, isOpenFlow) ?? lastWritten(source, offset);
  if (/closing ["']quote/.test(message))
    return findOpening(document, offset, isQuoted) ?? lastWritten(source, offset);
  if (code === "TAB_AS_INDENT") return offset + Math.max(0, source.slice(offset).search(/\t/));
  if (code === "MULTIPLE_DOCS") return /\.\.\.[ \t]*\n\s*$/.exec(source.slice(0, offset))?.index ?? offset;
  if (code === "BLOCK_AS_IMPLICIT_KEY") return overIndented(source, offset);
  return firstWritten(source, lastWritten(source, offset));
}

function tellingOf({ code, message }: Fault): Telling {
  const [, quote] = /closing (["'])quote/.exec(message) ?? [];
  if (quote !== undefined) return toUnclosed(quote);
  if (message.startsWith("Flow ") || openFlow.test(message)) return openBracket;
  if (message.startsWith("Comments must be separated")) return missingSpace;
  return (
    tellings[code] ?? {
      what: "zapis YAML jest błędny w tym miejscu",
      how: "sprawdź wcięcia (spacje, nie tabulatory), dwukropki i cudzysłowy w tym wierszu i w wierszu wyżej",
    }
  );
}

/** The last place before an error where something was opened that the parser did not see closed. */
function findOpening(
  document: Document,
  offset: number,
  isOpen: (node: unknown) => boolean,
): number | undefined {
  const starts: number[] = [];
  visit(document, {
    Node: (_key, node) => {
      const start = node.range?.[0];
      if (start !== undefined && start <= offset && isOpen(node)) starts.push(start);
    },
  });
  return starts.at(-1);
}

function isOpenFlow(node: unknown): boolean {
  return isCollection(node) && node.flow === true;
}

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
}

/** A value with a colon of its own is shown as it begins; one that swallows the next line is shown at that line. */
function overIndented(source: string, noticed: number): number {
  const offset = noticed + (/^(?:[ \t]*\n)+/.exec(source.slice(noticed))?.[0].length ?? 0);
  const [line = "", ...below] = source.slice(offset).split("\n");
  const lead = /^ */.exec(line)?.[0].length ?? 0;
  if (/:(?:\s|$)/.test(line) || /^\s*-(?:\s|$)/.test(line)) return offset + lead;
  const skipped = below.findIndex((other) => /:(?:\s|$)/.test(other));
  if (skipped < 0) return offset;
  const start = offset + [line, ...below.slice(0, skipped)].join("\n").length + 1;
  return start + (/^ */.exec(below[skipped] ?? "")?.[0].length ?? 0);
}

/** A slip noticed only at the end of the file is shown behind its last word. */
function lastWritten(source: string, offset: number): number {
  return source.slice(offset).trim() === "" ? source.trimEnd().length : offset;
}

/** Indentation is shown by the word that is indented. */
function firstWritten(source: string, offset: number): number {
  return offset + (/^ +(?=\S)/.exec(source.slice(offset))?.[0].length ?? 0);
}

const openFlow = /^(?:Missing|Expected).*(?:flow|\]|\})/i;

const openBracket = {
  what: "lista w nawiasach nie jest zamknięta albo jej wiersze są za mało wcięte",
  how: "dopisz nawias ] albo }, a tekst, który zaczyna się nawiasem, weź w cudzysłów",
};

function toUnclosed(quote: string): Telling {
  const name = quote === '"' ? "cudzysłów" : "apostrof";
  return {
    what: `${name} otwarty w tym miejscu nie jest zamknięty`,
    how: `dopisz ${quote} na końcu wartości, a jeśli to zwykły znak tekstu, weź całą wartość w ${quote === '"' ? "apostrofy '…'" : 'cudzysłów "…"'}`,
  };
}

const missingSpace = {
  what: "przed znakiem # brakuje spacji, więc nie zaczyna on komentarza",
  how: "wpisz przed nim spację",
};

const indentedByTab = { what: "wcięcie zrobiono tabulatorem", how: "zamień tabulator na spacje" };

/** To programs it names a type; with what follows it, it is no word of the value. */
export const exclamation = {
  what: "znak ! na początku wartości ma w YAML inne znaczenie",
  how: "jeśli należy on do tekstu, weź wartość w cudzysłów; jeśli nie, usuń go razem ze słowem, które stoi tuż za nim",
};

const tellings: Readonly<Record<string, Telling>> = {
  DUPLICATE_KEY: { what: "to pole jest w tym miejscu już drugi raz", how: "zostaw jedno z nich" },
  TAB_AS_INDENT: indentedByTab,
  BAD_INDENT: misaligned,
  MISSING_CHAR: {
    what: "brakuje znaku, zapewne cudzysłowu albo dwukropka",
    how: "domknij cudzysłów albo dopisz dwukropek",
  },
  MULTILINE_IMPLICIT_KEY: {
    what: "tego wiersza nie da się odczytać jako „pole: wartość”",
    how: "dopisz dwukropek ze spacją albo przenieś długi tekst do bloku po znaku |-",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: "w wartości jest dwukropek ze spacją, który YAML czyta jak nowe pole, albo ten wiersz ma złe wcięcie",
    how: "weź wartość w cudzysłów, przenieś ją do bloku po znaku |- albo wyrównaj wiersz z sąsiednimi polami",
  },
  BAD_SCALAR_START: oddStart,
  MULTIPLE_DOCS: {
    what: "wiersz --- albo ... zaczyna w YAML drugi dokument, a jeden plik to jeden wpis",
    how: "usuń ten wiersz albo przenieś to, co pod nim, do osobnego pliku",
  },
  BAD_ALIAS: {
    what: "znak * na początku wartości ma w YAML inne znaczenie",
    how: "weź wartość w cudzysłów",
  },
  TAG_RESOLVE_FAILED: exclamation,
};

interface Telling {
  readonly what: string;
  readonly how: string;
}
