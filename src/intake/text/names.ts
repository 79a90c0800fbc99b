import { foldedWords, isSameName } from "../interpret/inflection.ts";
import { toProposers } from "../interpret/proposers.ts";
import { joinLines } from "../repair.ts";
import { toTextLine } from "./lines.ts";
import type { TextLine } from "./lines.ts";
import type { IsNameSpan } from "./segment.ts";

/** Recognises, in the lines of rows, the names that the document's own lists hold. */
export interface NameFinder {
  /** Asked once for every run of a few lines, for the same rows are divided many times. */
  readonly spansIn: (lines: readonly TextLine[]) => IsNameSpan;
  /** Parts lines that hold a name and, after it, the beginning of the next cell. */
  readonly part: (lines: readonly TextLine[]) => TextLine[];
}

export function toNameFinder(names: readonly string[]): NameFinder {
  const openings = new Set(names.map(opening));
  const mayBegin = (line: TextLine) => line.beginsSentence && openings.has(opening(line.text));
  const isListed = (name: string) => names.some((other) => isSameName(other, name));
  const isName = (text: string) =>
    toProposers([{ kind: "paragraph", text, links: [], notes: [] }], names).every(isListed);
  return {
    spansIn: (lines) => toSpans(lines, mayBegin, isName),
    part: (lines) => lines.flatMap((line) => (mayBegin(line) ? partLine(line, names) : [line])),
  };
}

function toSpans(
  lines: readonly TextLine[],
  mayBegin: (line: TextLine) => boolean,
  isName: (text: string) => boolean,
): IsNameSpan {
  const spans = new Set<number>();
  lines.forEach((line, start) => {
    for (let end = start + 1; mayBegin(line) && end <= Math.min(lines.length, start + longest); end += 1)
      if (isName(joinLines(lines.slice(start, end).map(({ text }) => text)))) spans.add(start * stride + end);
  });
  return (start, end) => end - start <= longest && spans.has(start * stride + end);
}

function partLine(line: TextLine, names: readonly string[]): TextLine[] {
  const name = names
    .filter(
      (other) => line.text.startsWith(`${other} `) && /^["„]?\p{Lu}/u.test(line.text.slice(other.length + 1)),
    )
    .sort((a, b) => b.length - a.length)[0];
  if (name === undefined || names.some((other) => other.startsWith(line.text))) return [line];
  return [
    toTextLine(name, line.isApart, line.page),
    toTextLine(line.text.slice(name.length + 1), false, line.page),
  ];
}

/** The first letters of a name, which its forms share. */
function opening(name: string): string {
  return foldedWords(name)[0]?.slice(0, 3) ?? "";
}

const longest = 7;
const stride = 100_000;
