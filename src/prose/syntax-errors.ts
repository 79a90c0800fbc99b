import type { Root } from "mdast";
import { findQuoteFault, withQuotes } from "./attribute-quotes.ts";
import { bodyComponents } from "./components.ts";
import type { Finding } from "./finding.ts";
import { parseProse, type ProseKind } from "./parse.ts";
import { brokenComment, proseMessages } from "./problems.ts";

/**
 * The tree of a text and the errors of its syntax. After an error the offending sign is blanked and the rest is read
 * on, so that one run shows every error, one a line at most; without a tree where even that leads nowhere.
 */
export function parseTolerantly(source: string, kind: ProseKind): { tree?: Root; findings: Finding[] } {
  const findings: Finding[] = [];
  let readable = source;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    try {
      return { tree: parseProse(readable, kind), findings };
    } catch (error) {
      if (!isSyntaxFault(error)) throw error;
      const { finding, mended } = toFault(error, readable);
      if (findings.every(({ offset }) => !areOnOneLine(source, offset, finding.offset)))
        findings.push(finding);
      readable = mended;
    }
  }
  return { findings };
}

function isSyntaxFault(error: unknown): error is SyntaxFault {
  return error instanceof Error && "reason" in error;
}

/** What is told, and the source without it, every other sign in its place. */
function toFault(error: SyntaxFault, source: string): Fault {
  const mismatch = findMismatch(error, source);
  if (mismatch !== undefined) return mismatch;
  const isOfTag = error.source === "micromark-extension-mdx-jsx";
  const quotes = isOfTag ? findQuoteFault(source, faultOffset(error, source)) : undefined;
  if (quotes === undefined) {
    const finding = toFinding(error, source);
    return { finding, mended: blankAt(source, finding.offset) };
  }
  const detail = quoteMessages[quotes.kind](quotes.name);
  return {
    finding: { code: "mdx-syntax", offset: quotes.start, detail },
    mended: withQuotes(source, quotes),
  };
}

/** A closing tag whose name is misspelt: both tags are told of, and blanked, as one. */
function findMismatch({ reason, place }: SyntaxFault, source: string): Fault | undefined {
  const [, name = "", open = "", line, column] = mismatched.exec(reason) ?? [];
  const start = place !== undefined && "start" in place ? place.start.offset : undefined;
  if (start === undefined || !/^[A-Z]/.test(open)) return undefined;
  // Where a tag of its name was opened above, it is the one in between that is not closed.
  const names = source.slice(0, start).matchAll(/<([^\s<>/]+)/g);
  if (names.some(([, above]) => above === name)) return undefined;
  const detail = `Znacznik zamykający „</${name}>” nie pasuje do otwartego „<${open}>”: czy chodziło o „</${open}>”? Jak naprawić: zapisz w obu tę samą nazwę.`;
  const opening = offsetAt(source, Number(line), Number(column));
  return {
    finding: { code: "mdx-syntax", offset: start, detail },
    mended: blankAt(blankAt(source, opening), start),
  };
}

const mismatched =
  /^Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)-/;

function blankAt(source: string, offset: number): string {
  return source.slice(0, offset) + blank + source.slice(offset + 1);
}

const quoteMessages = {
  unclosed: (name: string) =>
    `Cudzysłów przed wartością atrybutu „${name}” nie jest zamknięty. Jak naprawić: dopisz za wartością taki sam znak: ${name}="…".`,
  unquoted: (name: string) =>
    `Wartość atrybutu „${name}” musi stać w prostym cudzysłowie. Jak naprawić: zapisz ją tak: ${name}="…".`,
} as const;

function toFinding(error: SyntaxFault, source: string): Finding {
  const { reason } = error;
  const near = faultOffset(error, source);
  if (error.source === "micromark-extension-mdxjs-esm") {
    return { code: "import-export", offset: lastMatch(source, near, /^(?:import|export)/gm) };
  }
  if (error.source === "micromark-extension-mdx-expression") {
    const offset = lastMatch(source, near, /\{/g);
    if (error.ruleId !== "unexpected-eof")
      return { code: "expression", offset, detail: lineFrom(source, offset) };
    const detail = source.startsWith("{/*", offset) ? brokenComment : unclosedBrace;
    return { code: "mdx-syntax", offset, detail };
  }
  const offset = lastMatch(source, near, /</g);
  const apart = reason.includes("expected an open tag first") ? findApart(source, offset) : undefined;
  if (apart !== undefined) return { code: "mdx-syntax", offset: apart, detail: tagApart };
  return { code: "mdx-syntax", offset, detail: tagMessage(reason, source.slice(offset)) };
}

/** Where the opening tag of a closing one stands with a space in it, which makes it mere words. */
function findApart(source: string, closing: number): number | undefined {
  const name = /^<\/([\w.]+)/.exec(source.slice(closing))?.[1];
  if (name === undefined) return undefined;
  const apart = [...source.slice(0, closing).matchAll(/(?<!\\)<\s+([\w.]+)/g)];
  return apart.findLast(([, word]) => word === name)?.index;
}

const tagApart =
  "Między „<” a nazwą znacznika stoi spacja, więc to nie jest znacznik. Jak naprawić: usuń ją, a zwykły znak „<” zapisz jako „\\<”.";

function tagMessage(reason: string, written: string): string {
  const name = /^<\/?([^\s>/]*)/.exec(written)?.[1] ?? "";
  if (written.startsWith("<!--"))
    return "Komentarz HTML nie jest dozwolony. Jak naprawić: usuń go albo zapisz jako „{/* … */}”.";
  if (/^<(?:[a-z]+:\/\/|mailto:|[^\s<>]+@)/i.test(written)) {
    return "Adres w nawiasach „<” i „>” nie jest dozwolony. Jak naprawić: zapisz go bez nawiasów albo jako „[tekst](adres)”.";
  }
  if (reason.startsWith("Expected a closing tag")) {
    // What is refused anyway need not be closed first.
    if (/^[a-z]/.test(name)) return proseMessages["unknown-component"](name);
    if (bodyComponents[name]?.children === "none")
      return `Znacznik „<${name}>” nie jest zamknięty. Jak naprawić: zapisz go tak: <${name} />.`;
    return `Znacznik „<${name}>” nie jest zamknięty. Jak naprawić: dopisz „</${name}>”, a zwykły znak „<” zapisz jako „\\<”.`;
  }
  if (/closing (?:slash|tag)/.test(reason)) {
    return `Znacznik zamykający „</${name}>” nie ma pary albo stoi w niewłaściwym miejscu. Jak naprawić: popraw go lub usuń.`;
  }
  return "Znak „<” otwiera w MDX znacznik, a to nie jest poprawny znacznik. Jak naprawić: zwykły znak „<” zapisz jako „\\<”.";
}

function faultOffset({ reason, place }: SyntaxFault, source: string): number {
  const opening = /^Expected a closing tag for .* \((\d+):(\d+)-/.exec(reason);
  if (opening) return offsetAt(source, Number(opening[1]), Number(opening[2]));
  const point = place && "start" in place ? place.start : place;
  return point?.offset ?? (point ? offsetAt(source, point.line, point.column) : 0);
}

function offsetAt(source: string, line: number, column: number): number {
  const ends = [...source.matchAll(/\r\n|\n|\r/g)];
  const before = ends[line - 2];
  return (before ? before.index + before[0].length : 0) + column - 1;
}

/** Where the last match up to a place begins; the place itself, within the text, where there is none. */
function lastMatch(source: string, near: number, pattern: RegExp): number {
  const found = [...source.slice(0, near + 1).matchAll(pattern)].at(-1);
  return found?.index ?? Math.max(0, Math.min(near, source.length - 1));
}

function lineFrom(source: string, offset: number): string {
  return /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? "";
}

function areOnOneLine(source: string, one: number, other: number): boolean {
  return !/[\r\n]/.test(source.slice(Math.min(one, other), Math.max(one, other)));
}

const mostAttempts = 50;

// A sign that no syntax knows, one character long, so that every place stays what it was.
const blank = "\ufffc";

const unclosedBrace =
  "Nawias „{” otwiera w MDX wyrażenie i nie jest zamknięty. Jak naprawić: zwykły nawias zapisz jako „\\{”.";

interface Fault {
  readonly finding: Finding;
  readonly mended: string;
}

interface SyntaxFault {
  readonly reason: string;
  readonly source?: string;
  readonly ruleId?: string;
  readonly place?: Point | { readonly start: Point };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}
