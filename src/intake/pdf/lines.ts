import { anchorsIn } from "../anchors.ts";
import { opensLabelledLine } from "../interpret/labels.ts";
import { cleanCharacters, endsOpen, joinLines, tidyText } from "../repair.ts";
import { approximateWidth } from "../width.ts";
import type { Link, Paragraph } from "../document.ts";
import type { Item } from "./page.ts";

/** The items on one baseline, as one text. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The typeface, where the whole line has one. */
  readonly font: string | undefined;
  readonly links: readonly string[];
  /** The runs of text that links lie over. */
  readonly linkRuns: readonly Link[];
}

/** Puts the runs of a region together, line by line from the top. Marks of footnotes are left out. */
export function toLines(items: readonly Item[]): Line[] {
  const rows: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast((others) => others.some((other) => isOnOneLine(other, item)));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => toLine(row.sort((a, b) => leftOf(a) - leftOf(b)))).sort((a, b) => b.y - a.y);
}

/** Lines that a wider column would not have broken are one paragraph; the rest begin a new one. */
export function toParagraphs(lines: readonly Line[], region: Region): Paragraph[] {
  const leading = typicalLeading(lines);
  const groups = lines.reduce<Line[][]>((paragraphs, line) => {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    const isNew =
      !last ||
      !before ||
      closesItem(last, line) ||
      isNextLabel(last, line) ||
      beginsParagraph(before, line, { ...region, leading });
    if (isNew) return [...paragraphs, [line]];
    return [...paragraphs.slice(0, -1), [...last, line]];
  }, []);
  return groups.map((group) => toParagraph(group, region));
}

/** Lines as one paragraph. */
export function toParagraph(lines: readonly Line[], { isWord, page }: Omit<Region, "right">): Paragraph {
  const texts = lines.map(({ text }) => text);
  const text = tidyText(joinLines(texts, isWord));
  const links = [...new Set(lines.flatMap((line) => line.links))];
  const runs = lines.flatMap(({ linkRuns }) => linkRuns);
  return { kind: "paragraph", text, links, anchors: anchorsIn(text, runs), notes: [], page };
}

/** Where lines stand: the edge that they could reach, and what helps to mend them. */
export interface Region {
  readonly right: number;
  readonly page: number;
  readonly isWord: (word: string) => boolean;
}

function isOnOneLine(a: Item, b: Item): boolean {
  const [big, small] = a.size >= b.size ? [a, b] : [b, a];
  const rise = small.y - big.y;
  return (
    Math.abs(rise) < big.size * 0.3 || (small.size < big.size * 0.8 && rise > 0 && rise < big.size * 0.6)
  );
}

/** A letter with a mark set over it has no width and stands where the next run begins. */
function leftOf({ x, width }: Item): number {
  return width === 0 ? x - 0.5 : x;
}

function toLine(items: readonly Item[]): Line {
  const size = Math.max(...items.map((item) => item.size));
  const baseline = items.find((item) => item.size === size)?.y ?? 0;
  let text = "";
  let right = 0;
  for (const item of items) {
    const isRaised = item.size < size * 0.8 && item.y > baseline + size * 0.15;
    if (
      isRaised &&
      /^\s*\d{1,2}\)?\s*$/.test(item.text) &&
      !(/\d$/.test(text) && /^\d\d$/.test(item.text.trim()))
    )
      continue;
    const isApart =
      text !== "" && item.x - right > size * 0.12 && !/\s$/.test(text) && !/^\s/.test(item.text);
    text += (isApart ? " " : "") + item.text;
    right = item.x + item.width;
  }
  const links = items.flatMap(({ link }) => (link === undefined ? [] : [link]));
  const linkRuns = items.flatMap(({ link, isLinkWhole, text: words }) =>
    link !== undefined && isLinkWhole === true ? [{ words, address: link }] : [],
  );
  const font = items.every((item) => item.font === items[0]?.font) ? items[0]?.font : undefined;
  return { text: cleanSoft(text), x: items[0]?.x ?? 0, right, y: baseline, size, font, links, linkRuns };
}

/** Characters made plain, but for a soft hyphen at the line's end, which joining still needs. */
function cleanSoft(text: string): string {
  const isCut = /\u00AD\s*$/.test(text);
  // A number of a list may fill the room before its text.
  const parted = text.replace(/^(\s*\d{1,3}[.)])(?=["„]?\p{Lu}\p{Ll})/u, "$1 ");
  // No word of one letter has a mark over it: the room after it is that of the mark.
  const whole = cleanCharacters(parted).replace(/(?<!\p{L})([śźćńżŚŹĆŃŻ]) (?=\p{Ll})/gu, "$1");
  return whole.trimEnd() + (isCut ? "\u00AD" : "");
}

function beginsParagraph(
  before: Line,
  line: Line,
  { right, leading }: Region & { leading: number },
): boolean {
  if (listMark.test(line.text)) return true;
  if (before.y - line.y > leading * 1.3)
    return !/^\p{Ll}/u.test(line.text) || before.y - line.y > leading * 2;
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (looksDifferent(before, line)) return true;
  const unit = (before.right - before.x) / Math.max(1, approximateWidth(before.text));
  const needed = approximateWidth(` ${firstWords(line.text)}`) * unit;
  return before.right + needed < right - before.size * 0.4;
}

/** After a list's item a capital that stands further left begins something else. */
function closesItem(item: readonly Line[], { text, x }: Line): boolean {
  const first = item[0];
  if (!first || !listMark.test(first.text) || !/[.;,:]$/u.test(item.at(-1)?.text ?? "")) return false;
  return x < first.x - 2 && /^["„]?\p{Lu}/u.test(text);
}

/** Labels stand in a row ("Miejsce: …", "Zakres: …"), however well the line above is filled. */
function isNextLabel(lines: readonly Line[], { text }: Line): boolean {
  const isOpen = endsOpen(lines.at(-1)?.text ?? "");
  return (
    !isOpen && [lines[0]?.text ?? "", text].every((one) => /^\p{Lu}/u.test(one) && opensLabelledLine(one))
  );
}

/** A heading above its text. */
function looksDifferent(a: Line, b: Line): boolean {
  const isOtherFont = a.font !== undefined && b.font !== undefined && a.font !== b.font;
  return isOtherFont || Math.abs(a.size - b.size) > a.size * 0.06;
}

/** The first word; a short one with the next, for a non-breaking space may bind them. */
function firstWords(text: string): string {
  return /^(?:\S{1,2}\s+)*\S+/u.exec(text.trim())?.[0] ?? "";
}

function typicalLeading(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((gap) => gap > 1);
  const sorted = gaps.sort((a, b) => a - b);
  const size = lines[0]?.size ?? 10;
  // Where most paragraphs are single lines, the gaps between them outnumber those within.
  const repeated = sorted.find(
    (gap, index) => gap > size * 0.95 && (sorted[index + 1] ?? Infinity) - gap < 0.5,
  );
  const usual = Math.min(repeated ?? Infinity, sorted[Math.floor(sorted.length / 4)] ?? size * 1.2);
  return Math.min(Math.max(usual, size), size * 1.6);
}

const listMark = /^(?:\d{1,2}[.)]|[a-z]\)|[-–—−•▪·*])\s+\S/u;
