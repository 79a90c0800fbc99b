import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from "yaml";
import { type LocatedProblem, type Position, toMessage } from "./content-file.ts";

/** YAML with the way back from a path in its data to the line where it stands. */
export interface YamlSource {
  readonly data: unknown;
  readonly problems: readonly LocatedProblem[];
  /** Of the value at a path, or of the nearest place above it that exists. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** Of a key itself, for keys that should not be there. */
  readonly keyPositionOf: (path: readonly PropertyKey[]) => Position;
  /** Where the words of a text begin: inside the block for a literal block, else at the value. */
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
  const problems = [
    ...tellable(document.errors).map((error) => toSyntaxProblem(file, error, toPosition(error.pos[0]))),
    ...aliasOffsets(document).map((offset) => toAliasProblem(file, toPosition(offset))),
  ];
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    positionOf: (path) => toPosition(offsetOf(document, path)),
    keyPositionOf: (path) => toPosition(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    textPositionOf: (path, within) => {
      const node = document.getIn(path, true);
      const start = toPosition(offsetOf(document, path));
      if (!isScalar(node) || node.type !== "BLOCK_LITERAL") return start;
      const line = start.line + within.line;
      return { line, column: indentOf(source, line - firstLine) + within.column };
    },
  };
}

/** Every doubled key, but of other slips only the first: what follows it is mostly its echo. */
function tellable(errors: readonly YAMLError[]): readonly YAMLError[] {
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

function indentOf(source: string, lineIndex: number): number {
  return /^ */.exec(source.split("\n")[lineIndex] ?? "")?.[0].length ?? 0;
}

function toSyntaxProblem(file: string, error: YAMLError, position: Position): LocatedProblem {
  const telling = tellings[error.code] ?? {
    what: "zapis YAML jest błędny w tym miejscu",
    how: "sprawdź wcięcia (spacje, nie tabulatory), dwukropki i cudzysłowy w tym wierszu i w wierszu wyżej",
  };
  return { code: "yaml-syntax", file, ...position, message: toMessage(telling) };
}

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
    what: "w wartości jest dwukropek ze spacją, który YAML czyta jak nowe pole",
    how: "weź wartość w cudzysłów albo przenieś ją do bloku po znaku |-",
  },
  BAD_ALIAS: bareStar,
};
