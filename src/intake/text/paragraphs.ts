import { joinLines, tidyText } from "../repair.ts";
import { toTextLine } from "./lines.ts";
import type { Paragraph } from "../document.ts";
import type { TextLine } from "./lines.ts";

/** Lines put together: a paragraph ends where the next word would still have had room. */
export function toTextParagraphs(
  lines: readonly TextLine[],
  width: number,
  isWord: (word: string) => boolean,
): Paragraph[] {
  const groups = withNumbersBeside(lines).reduce<TextLine[][]>((paragraphs, line) => {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const closesItem =
      /[.]$/u.test(before?.text ?? "") && item.test(last?.[0]?.text ?? "") && /^\p{Lu}/u.test(line.text);
    if (!last || !before || closesItem || beginsParagraph(before, line, width))
      return [...paragraphs, [line]];
    return [...paragraphs.slice(0, -1), [...last, line]];
  }, []);
  return groups.map((group) => ({
    kind: "paragraph" as const,
    text: tidyText(
      joinLines(
        group.map(({ text }) => text),
        isWord,
      ),
    ),
    links: [],
    notes: [],
    page: group[0]?.page ?? 1,
  }));
}

/** The number of a list item may have been put into a line of its own. */
function withNumbersBeside(lines: readonly TextLine[]): TextLine[] {
  return lines.reduce<TextLine[]>((whole, line) => {
    const last = whole.at(-1);
    if (!last || !/^\d{1,2}[.)]$/.test(last.text)) return [...whole, line];
    return [...whole.slice(0, -1), toTextLine(`${last.text} ${line.text}`, last.isApart, last.page)];
  }, []);
}

/** The width that lines of prose fill. */
export function proseWidth(lines: readonly TextLine[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.93)] ?? 0;
}

/** How much of the width is left over when the next line's first word is put at the end of a line. */
export function spareRoom(before: TextLine, line: TextLine, width: number): number {
  return (width - before.width - line.firstWidth) / Math.max(1, width);
}

function beginsParagraph(before: TextLine, line: TextLine, width: number): boolean {
  if (item.test(line.text)) return true;
  if (/^\p{Ll}/u.test(line.text) || (before.isOpen && /[\p{L}.]$/u.test(before.text))) return false;
  if (line.isApart && /[.:;!?]$/u.test(before.text)) return true;
  return spareRoom(before, line, width) > 0.04;
}

const item = /^(?:\d{1,2}[.)]|[a-z]\)|[-–—−•▪·*])\s+\S/u;
