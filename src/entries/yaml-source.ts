import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
} from "yaml";
import { remember } from "../domain/remember.ts";
import { type LocatedProblem, type Position, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";
import { findOpenDecisions } from "./open-decisions.ts";
import { readPlainYaml } from "./plain-yaml.ts";
import { alignText } from "./text-place.ts";
import { findForeignSyntax, findRespelledNumbers, findSwallowedWords } from "./yaml-spelling.ts";
import { findSyntaxSlips, type Slip } from "./yaml-syntax.ts";

/** YAML with the way back from a path in its data to the line where it stands. */
export interface YamlSource {
  readonly data: unknown;
  /** What makes the data unreadable. */
  readonly problems: readonly LocatedProblem[];
  /** Values that a draft leaves to a human. */
  readonly decisions: readonly LocatedProblem[];
  /** Numbers that are not read as they are written, and words that are not read at all. */
  readonly respelled: readonly LocatedProblem[];
  /** Days that stand without quotes, which the builder takes for dates, by their paths. */
  readonly bareDays: readonly BareDay[];
  /** Of the value at a path, or of the nearest place above it that exists. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position;
  /** Of a key itself, for keys that should not be there. */
  readonly keyPositionOf: (path: readonly PropertyKey[]) => Position;
  /** Of a sign within a text. */
  readonly textPositionOf: (path: readonly PropertyKey[], within: Position) => Position;
}

export interface BareDay {
  readonly path: readonly (string | number)[];
  readonly day: string;
}

/** @param firstLine the line of the file on which `source` begins */
export function readYaml(file: string, source: string, firstLine = 1): YamlSource {
  const data = readPlainYaml(source);
  if (data === undefined) return readIntricateYaml(file, source, firstLine);
  let read: YamlSource | undefined;
  // Only what is to be shown to an editor needs a place.
  const places = (): YamlSource => (read ??= readIntricateYaml(file, source, firstLine));
  return {
    data,
    problems: [],
    decisions: [],
    respelled: [],
    bareDays: [],
    positionOf: (path) => places().positionOf(path),
    keyPositionOf: (path) => places().keyPositionOf(path),
    textPositionOf: (path, within) => places().textPositionOf(path, within),
  };
}

/** YAML in any spelling, right or wrong. */
export function readIntricateYaml(file: string, source: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseCarefully(source, lineCounter);
  if (typeof document === "number") return toUnreadable({ file, source, firstLine, offset: document });
  const placeOf = (offset: number): Position => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const toProblem = ({ code, offset, what, how }: Slip): LocatedProblem => ({
    code,
    file,
    ...placeOf(offset),
    message: toMessage({ what, how }),
  });
  const problems = findSlips(document, source).map(toProblem);
  const data: unknown = problems.length > 0 ? undefined : document.toJS();
  return {
    data,
    problems,
    decisions: findOpenDecisions(document, source).map(({ offset, hint }) => ({
      code: "open-decision",
      file,
      ...placeOf(offset),
      message: toMessage({
        what: `tu czeka decyzja redakcji${hint === "" ? "" : `: ${hint}`}`,
        how: "wpisz właściwą wartość zamiast TODO",
      }),
    })),
    respelled: [...findRespelledNumbers(document), ...findSwallowedWords(document, source)].map(toProblem),
    bareDays: findBareDays(data, document),
    positionOf: (path) => placeOf(offsetOf(document, path)),
    keyPositionOf: (path) => placeOf(keyOffsetOf(document, path) ?? offsetOf(document, path)),
    textPositionOf: (path, within) => placeOf(textOffsetOf({ document, source, path }, within)),
  };
}

/** Where brackets or lists are nested beyond what can be read, the place at which they begin. */
function parseCarefully(source: string, lineCounter: LineCounter): Document | number {
  const nested = /(?:[[{][ \t]*){100}|^(?:[ \t]*[-?][ \t]+){100}/m.exec(source);
  if (nested !== null) return nested.index;
  try {
    return parseDocument(source, {
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
      logLevel: "error",
    });
  } catch (error) {
    if (error instanceof RangeError) return 0;
    throw error;
  }
}

/** What follows a strange space, or a sign with a meaning of its own, mostly cannot be read either. */
function findSlips(document: Document, source: string): readonly Slip[] {
  const foreign = findForeignSyntax(document, source);
  const first = Math.min(...foreign.map(({ offset }) => source.lastIndexOf("\n", offset)));
  return [
    ...findSyntaxSlips(document, source).filter(({ offset }) => offset < first || foreign.length === 0),
    ...foreign,
  ];
}

function toUnreadable({ file, source, firstLine, offset }: Nested): YamlSource {
  const { line, column } = placesIn(source)(offset);
  const place = { line: line + firstLine - 1, column };
  const start = (): Position => place;
  return {
    data: undefined,
    problems: [{ code: "yaml-syntax", file, ...place, message: toMessage(tooNested) }],
    decisions: [],
    respelled: [],
    bareDays: [],
    positionOf: start,
    keyPositionOf: start,
    textPositionOf: start,
  };
}

const tooNested = {
  what: "w tym pliku nawiasy albo listy są zagnieżdżone tak głęboko, że nie da się go odczytać",
  how: "uprość zapis",
};

function findBareDays(
  data: unknown,
  document: Document,
  path: readonly (string | number)[] = [],
): readonly BareDay[] {
  if (typeof data === "string") {
    if (!dayToSome.test(data)) return [];
    const node = nodeAt(document, path);
    return isScalar(node) && node.type === "PLAIN" ? [{ path, day: data }] : [];
  }
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findBareDays(value, document, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

// What the builder's reader takes for a date: a day, or a day with an hour.
const dayToSome = /^\d{4}-(?:\d\d-\d\d$|\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d)/;

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length--) {
    const upTo = path.slice(0, length);
    const node = nodeAt(document, upTo);
    // Where nothing is written, the key is what the editor sees.
    if (isScalar(node) && node.value === null && node.source === "")
      return keyOffsetOf(document, upTo) ?? node.range?.[0] ?? 0;
    const offset = isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
    if (offset !== undefined) return offset;
  }
  return 0;
}

function keyOffsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = nodeAt(document, path.slice(0, -1));
  const key = isMap(parent) ? pairsOf(parent).get(String(path.at(-1)))?.key : undefined;
  return isScalar(key) ? key.range?.[0] : undefined;
}

function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => {
    if (isMap(node)) return pairsOf(node).get(String(step))?.value;
    return isSeq(node) ? node.items[Number(step)] : undefined;
  }, document.contents);
}

/** Thousands of keys may each be asked for. */
const pairsOf = remember(
  ({ items }: YAMLMap) =>
    new Map(
      items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
    ),
);

function textOffsetOf({ document, source, path }: TextPlace, { line, column }: Position): number {
  const node = nodeAt(document, path);
  const start = offsetOf(document, path);
  if (!isScalar(node) || typeof node.value !== "string") return start;
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  const heading = isBlock ? source.indexOf("\n", start) + 1 : isQuoted ? start + 1 : start;
  const index = node.value
    .split("\n")
    .slice(0, line - 1)
    .reduce((sum, text) => sum + text.length + 1, column - 1);
  return alignText(source, heading, node.value)?.(index) ?? start;
}

interface TextPlace {
  readonly document: Document;
  readonly source: string;
  readonly path: readonly PropertyKey[];
}

interface Nested {
  readonly file: string;
  readonly source: string;
  readonly firstLine: number;
  readonly offset: number;
}
