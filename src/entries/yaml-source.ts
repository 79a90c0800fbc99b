import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
  type YAMLWarning,
} from "yaml";
import { type LocatedProblem, type Position, toMessage } from "./content-file.ts";
import { findOpenDecisions } from "./open-decisions.ts";

/** YAML with the way back from a path in its data to the line where it stands. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly LocatedProblem[];
  /** Values that a draft leaves to a human. */
  readonly decisions: readonly LocatedProblem[];
  /** Of the value at a path, or of the nearest place above it that exists. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** Of a key itself, for keys that should not be there. */
  readonly keyPositionOf: (path: readonly PropertyKey[]) => Position;
  /** Of a place within a text, where its words stand as they are read: in a literal block, in a bare line; else of the value. */
  readonly textPositionOf: (path: readonly PropertyKey[], within: Position) => Position;
}

/** @param firstLine the line of the file on which `source` begins */
export function readYaml(file: string, source: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter, prettyErrors: false });
  const toPosition = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const aliases = aliasOffsets(document).map((offset) => toAliasProblem(file, toPosition(offset)));
  // Of the warnings one matters: a value's first word after an exclamation mark would be lost.
  const slips = tellable([...document.errors, ...document.warnings]).map((error) =>
    toSyntaxProblem(file, error, toPosition(lastWritten(source, error.pos[0]))),
  );
  // What follows a bare star in its line cannot be read either.
  const problems = [...slips.filter(({ line }) => aliases.every((alias) => alias.line !== line)), ...aliases];
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    decisions: findOpenDecisions(document).map(({ offset, hint }) => ({
      code: "open-decision",
      file,
      ...toPosition(offset),
      message: toMessage({
        what: `tu czeka decyzja redakcji${hint === "" ? "" : `: ${hint}`}`,
        how: "wpisz właściwą wartość zamiast TODO",
      }),
    })),
    positionOf: (path) => toPosition(offsetOf(document, path)),
    keyPositionOf: (path) => toPosition(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    textPositionOf: (path, within) => {
      const node = document.getIn(path, true);
      const start = toPosition(offsetOf(document, path));
      if (!isScalar(node)) return start;
      if (node.type === "PLAIN" && within.line === 1)
        return { line: start.line, column: start.column + within.column - 1 };
      if (node.type !== "BLOCK_LITERAL") return start;
      const indent = indentBelow(source, start.line - firstLine);
      return { line: start.line + within.line, column: indent + within.column };
    },
  };
}

/** Every doubled key, but of other slips only the first: what follows it is mostly its echo. */
function tellable(errors: readonly Slip[]): readonly Slip[] {
  const doubled = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  return [...doubled, ...errors.filter(({ code }) => code !== "DUPLICATE_KEY").slice(0, 1)];
}

// A few nested aliases can grow to gigabytes; content has no need of them.
function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets.slice(0, 1);
}

function toAliasProblem(file: string, position: Position): LocatedProblem {
  return { code: "yaml-alias", file, ...position, message: toMessage(bareStar) };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const offset = isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) return offset;
  }
  return 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/** How far the block under a line is indented; its first line with words decides. */
function indentBelow(source: string, lineIndex: number): number {
  const first = source
    .split("\n")
    .slice(lineIndex + 1)
    .find((line) => line.trim() !== "");
  return /^ */.exec(first ?? "")?.[0].length ?? 0;
}

/** A slip noticed only at the end of the file is shown behind its last word. */
function lastWritten(source: string, offset: number): number {
  return source.slice(offset).trim() === "" ? source.trimEnd().length : offset;
}

function toSyntaxProblem(file: string, error: Slip, position: Position): LocatedProblem {
  const telling = (error.message.startsWith("Flow ") ? openBracket : tellings[error.code]) ?? {
    what: "zapis YAML jest błędny w tym miejscu",
    how: "sprawdź wcięcia (spacje, nie tabulatory), dwukropki i cudzysłowy w tym wierszu i w wierszu wyżej",
  };
  return { code: "yaml-syntax", file, ...position, message: toMessage(telling) };
}

const openBracket = {
  what: "lista w nawiasach nie jest zamknięta albo jej wiersze są za mało wcięte",
  how: "dopisz nawias ] albo }, a tekst, który zaczyna się nawiasem, weź w cudzysłów",
};

const bareStar = {
  what: "znak * na początku wartości ma w YAML inne znaczenie",
  how: "weź wartość w cudzysłów",
};

const tellings: Readonly<Record<string, { readonly what: string; readonly how: string }>> = {
  DUPLICATE_KEY: { what: "to pole jest w tym miejscu już drugi raz", how: "zostaw jedno z nich" },
  TAB_AS_INDENT: { what: "wcięcie zrobiono tabulatorem", how: "zamień tabulator na spacje" },
  BAD_INDENT: {
    what: "wcięcie nie pasuje do wierszy wyżej",
    how: "wyrównaj wiersz spacjami z sąsiednimi polami",
  },
  MISSING_CHAR: {
    what: "brakuje znaku, zapewne cudzysłowu albo dwukropka",
    how: "domknij cudzysłów albo dopisz dwukropek",
  },
  MULTILINE_IMPLICIT_KEY: {
    what: "tego wiersza nie da się odczytać jako „pole: wartość”",
    how: "dopisz dwukropek ze spacją albo przenieś długi tekst do bloku po znaku |-",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: "w wartości jest dwukropek ze spacją, który YAML czyta jak nowe pole, albo następny wiersz ma za duże wcięcie",
    how: "weź wartość w cudzysłów, przenieś ją do bloku po znaku |- albo wyrównaj następny wiersz",
  },
  BAD_ALIAS: bareStar,
  TAG_RESOLVE_FAILED: {
    what: "znak ! na początku wartości ma w YAML inne znaczenie",
    how: "weź wartość w cudzysłów",
  },
};

type Slip = YAMLError | YAMLWarning;
