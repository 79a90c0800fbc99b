/**
 * A comment by which an editor answers for data in one line: `# dane-jawne: powód` in YAML, in a body the same between
 * the marks of an MDX comment. It covers its own line; where it stands alone, the next one that is not empty; and where
 * that line opens a block of text, the block.
 */
export interface Waiver {
  /** Index of its line, from 0. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** Indexes of the lines for which it answers. */
  readonly covers: ReadonlySet<number>;
}

/** The waivers of a file; words within a block of YAML are text, not comments. */
export function findWaivers(text: string, isMdx: boolean): readonly Waiver[] {
  const lines = text.split("\n");
  const end = fieldsEnd(lines, isMdx);
  const blocks = blockLines(lines, end);
  return lines.flatMap((line, index) => {
    if (blocks.has(index)) return [];
    const match = (index <= end ? inYaml : inBody).exec(line);
    if (match === null) return [];
    const target = isAlone(line) ? nextWritten(lines, index) : index;
    const covers = new Set([index, target, ...blockBelow(lines, target, end)]);
    return [{ line: index, column: match.index + 1, reason: (match[1] ?? "").trim(), covers }];
  });
}

/** Tells where on a line a waiver for it can stand: behind its value, behind what opens its block, or in the body. */
export function waiverPlaces(text: string, isMdx: boolean): (line: number) => "value" | "block" | "body" {
  const lines = text.split("\n");
  const end = fieldsEnd(lines, isMdx);
  const blocks = blockLines(lines, end);
  return (line) => (line - 1 > end ? "body" : blocks.has(line - 1) ? "block" : "value");
}

/** The index of the line that parts the fields from the body. */
function fieldsEnd(lines: readonly string[], isMdx: boolean): number {
  return isMdx ? lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line)) : lines.length;
}

function blockLines(lines: readonly string[], end: number): ReadonlySet<number> {
  const inside = new Set<number>();
  lines.slice(0, end).forEach((_line, index) => {
    if (!inside.has(index)) for (const below of blockBelow(lines, index, end)) inside.add(below);
  });
  return inside;
}

/** The lines of the block that a line of YAML opens. */
function blockBelow(lines: readonly string[], index: number, end: number): readonly number[] {
  const line = lines[index] ?? "";
  if (index >= end || !/(?:^|[:-][ \t]+)[|>][-+\d]*[ \t]*(?:#.*)?$/.test(line)) return [];
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const below = lines.slice(index + 1, end);
  const past = below.findIndex(
    (other) => other.trim() !== "" && (/^[ \t]*/.exec(other)?.[0].length ?? 0) <= indent,
  );
  return below.slice(0, past < 0 ? below.length : past).map((_line, at) => index + 1 + at);
}

function isAlone(line: string): boolean {
  return /^\s*(?:#[^\n]*|\{\/\*.*\*\/\})\s*$/.test(line);
}

function nextWritten(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && line.trim() !== "");
  return next < 0 ? index : next;
}

const inYaml = /(?<=^|\s)#\s*dane-jawne\b:?(.*)$/i;
const inBody = /\{\/\*\s*dane-jawne\b:?(.*?)\*\/\}/i;
