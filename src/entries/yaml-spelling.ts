import { isCollection, isScalar, visit, type Document } from "yaml";
import { exclamation, type Slip } from "./yaml-syntax.ts";

/**
 * YAML that parses and yet is not what an editor sees: references to other places, types, directives, and spaces that
 * are no spaces to YAML.
 */
export function findForeignSyntax(document: Document, source: string): readonly Slip[] {
  return [
    ...findDirectives(source),
    ...findStrangeSpaces(document, source),
    ...findProperties(document, source),
  ];
}

/** A comment has a space behind its sign; words that have none, as in "Program #2", are words that would vanish. */
export function findSwallowedWords(document: Document, source: string): readonly Slip[] {
  const found: Slip[] = [];
  if (!swallowed.test(source)) return found;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      const end = range?.[1];
      if (type !== "PLAIN" || end === undefined || end === range?.[0]) return;
      const lead = /^[ \t]+(?=#[^\s#])/.exec(source.slice(end));
      if (lead === null || /^#dane-jawne\b/i.test(source.slice(end + lead[0].length))) return;
      found.push({
        code: "yaml-spelling",
        offset: end + lead[0].length,
        what: "znak # ze spacją przed nim zaczyna w YAML komentarz, więc reszta wiersza by zginęła",
        how: "weź całą wartość w cudzysłów, a jeśli to komentarz, wpisz po # spację",
      });
    },
  });
  return found;
}

/** Numbers that would be read as other ones than those written, and those that only some readers take for numbers. */
export function findRespelledNumbers(document: Document): readonly Slip[] {
  const found: Slip[] = [];
  visit(document, {
    Scalar: (key, { type, value, source, range }) => {
      if (key === "key" || type !== "PLAIN" || source === undefined) return;
      const isRespelled = typeof value === "number" && String(value) !== source;
      if (!isRespelled && !(typeof value === "string" && numberToSome.test(source))) return;
      found.push({
        code: "yaml-spelling",
        offset: range?.[0] ?? 0,
        what: isRespelled
          ? `liczba „${source}” zostałaby odczytana jako „${String(value)}”`
          : `zapis „${source}” bywa odczytywany jako liczba`,
        how: "zapisz ją samymi cyframi, a jeśli to nie liczba, weź w cudzysłów",
      });
    },
  });
  return found;
}

function findDirectives(source: string): readonly Slip[] {
  const directive = /^%[^\n]*\n(?=(?:%[^\n]*\n|#[^\n]*\n|\s*\n)*---)/.exec(source);
  if (directive === null) return [];
  const what = "wiersz zaczynający się znakiem % zmienia w YAML sposób czytania pliku";
  return [{ code: "yaml-syntax", offset: 0, what, how: "usuń ten wiersz" }];
}

/** A field parted from its value, or indented, by a space that YAML does not take for one. */
function findStrangeSpaces(document: Document, source: string): readonly Slip[] {
  const matches = [...source.matchAll(strangeSpace)];
  const texts = matches.length > 0 ? textRanges(document) : [];
  return matches
    .map((match) => match.index + match[0].length - 1)
    .filter((offset) => texts.every(([start, end]) => offset < start || offset >= end))
    .map((offset) => ({
      code: "yaml-syntax",
      offset,
      what: "tu stoi spacja nierozdzielająca albo inna niezwykła, której YAML nie uważa za spację",
      how: "skasuj ją i wpisz zwykłą spację",
    }));
}

/** Anchors and types; aliases too: a few nested ones grow to gigabytes. */
function findProperties(document: Document, source: string): readonly Slip[] {
  const found: Slip[] = [];
  if (!/[&*!]/.test(source)) return found;
  visit(document, {
    Alias: (_key, { range }) => {
      found.push({ code: "yaml-alias", offset: range?.[0] ?? 0, ...aliasTelling("*") });
    },
    Node: (_key, node) => {
      if (!isScalar(node) && !isCollection(node)) return;
      const start = node.range?.[0] ?? 0;
      if (node.anchor !== undefined)
        found.push({
          code: "yaml-alias",
          offset: before(source, `&${node.anchor}`, start),
          ...aliasTelling("&"),
        });
      if (node.tag !== undefined)
        found.push({ code: "yaml-syntax", offset: before(source, /!+[^!]*$/, start), ...exclamation });
    },
  });
  const kinds = Map.groupBy(found, ({ code }) => code);
  return [...kinds.values()].flatMap((same) => same.slice(0, 1));
}

/** Nobody sees what a reference stands for. */
function aliasTelling(sign: string): { what: string; how: string } {
  const { what, how } = signTelling(sign);
  return {
    what,
    how: `jeśli należy on do tekstu, ${how}; kotwic (&) i odwołań do nich (*) portal nie przyjmuje: wpisz wartość w każdym miejscu w całości`,
  };
}

function signTelling(sign: string): { what: string; how: string } {
  return {
    what: `znak ${sign} na początku wartości ma w YAML inne znaczenie`,
    how: "weź wartość w cudzysłów",
  };
}

/** Where a node's own sign stands in its line, up to where the node begins. */
function before(source: string, sign: RegExp | string, offset: number): number {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
  const line = source.slice(start, offset + 1);
  const at = typeof sign === "string" ? line.lastIndexOf(sign) : line.search(sign);
  return at < 0 ? offset : start + at;
}

function textRanges(document: Document): readonly (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (isScalar(node) && node.range && node.type !== "PLAIN") ranges.push([node.range[0], node.range[1]]);
    },
  });
  return ranges;
}

const strangeSpace =
  /^[ \t]*(?:- +)*(?:[A-Za-z][\w-]*:|-)?[\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gm;

const swallowed = /[ \t]#[^\s#]/;

// The builder's reader knows binary numbers and underscores between digits.
const numberToSome =
  /^[-+]?(?:0b[01_]+|0x[\da-f_]*_[\da-f_]*|0o?[0-7_]*_[0-7_]*|\d[\d_]*_[\d_]*(?:\.[\d_]*)?)$/i;
