import type { Block, Paragraph } from "../document.ts";

/** The lines of a page without its footnotes; where each was referred to stands its mark. */
export interface PageWithoutNotes<Line> {
  readonly lines: readonly Line[];
  readonly notes: readonly string[];
}

/**
 * Footnotes stand at a page's end, each begun by the number that hangs on a word above.
 * @param count how many footnotes came before, on other pages
 */
export function takeFootnotes<Line extends { readonly text: string; readonly laid?: string }>(
  page: readonly Line[],
  count: number,
): PageWithoutNotes<Line> {
  const start = page.findIndex(({ text }, index) => {
    const number = noteNumber(text);
    return number !== undefined && index > 0 && refersTo(page.slice(0, index), number);
  });
  if (start < 0 || page.length - start > longest) return { lines: page, notes: [] };
  const below = page.slice(start).map(({ text }) => text);
  const first = Number(noteNumber(below[0] ?? ""));
  const notes = below.reduce<string[]>((all, text) => {
    const isNext = Number(noteNumber(text)) === first + all.length;
    if (isNext) return [...all, text.replace(/^\d+\s+/u, "")];
    return [...all.slice(0, -1), `${all.at(-1) ?? ""} ${text}`];
  }, []);
  const marked = (text: string) => mark(text, first, notes.length, count);
  const lines = page.slice(0, start).map((line) => ({
    ...line,
    text: marked(line.text),
    ...(line.laid === undefined ? {} : { laid: marked(line.laid) }),
  }));
  return { lines, notes };
}

/** The blocks with every footnote at the paragraph that refers to it. */
export function withFootnotes(blocks: readonly Block[], notes: readonly string[]): Block[] {
  if (notes.length === 0) return [...blocks];
  const resolve = (paragraph: Paragraph): Paragraph => ({
    ...paragraph,
    text: paragraph.text.replace(marks, ""),
    notes: [
      ...paragraph.notes,
      ...(paragraph.text.match(marks) ?? []).map((own) => notes[placeOf(own)] ?? ""),
    ],
  });
  return blocks.map((block) => {
    if (block.kind === "paragraph") return resolve(block);
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(resolve) })),
    }));
    return { ...block, rows };
  });
}

function noteNumber(text: string): string | undefined {
  return /^(\d{1,2})\s+["„(]?\p{L}/u.exec(text)?.[1];
}

function refersTo(lines: readonly { readonly text: string }[], number: string): boolean {
  return lines.some(({ text }) => reference(number).test(text));
}

/** A number that hangs on a word of several letters is no part of it. */
function reference(number: string): RegExp {
  return new RegExp(`(?<=\\p{Ll}{3}[.,;:”")]?)${number}(?=[\\s.,;:)”"]|$)`, "u");
}

function mark(text: string, first: number, length: number, count: number): string {
  return Array.from({ length }, (_, index) => index).reduce(
    (marked, index) =>
      marked.replace(
        reference(String(first + index)),
        String.fromCharCode(firstMark + ((count + index) % 256)),
      ),
    text,
  );
}

function placeOf(own: string): number {
  return own.charCodeAt(0) - firstMark;
}

// Characters that no text holds stand for the places of references.
const firstMark = 0xe100;
const marks = /[\uE100-\uE1FF]/gu;
const longest = 12;
