import { cleanCharacters, endsOpen } from "../repair.ts";
import { approximateWidth } from "../width.ts";
import { takeFootnotes } from "./footnotes.ts";

/** A visual line of the text. */
export interface TextLine {
  readonly text: string;
  /** The line with all its blanks, which tell where its text stood, if they are known. */
  readonly laid?: string;
  readonly width: number;
  /** Width of the space and the word that the line above would have had to take in. */
  readonly firstWidth: number;
  /** Whether the space above is not the usual one: something ends there. */
  readonly isApart: boolean;
  readonly page: number;
  /** Begins with a capital, a digit or a mark, as a cell or a sentence does. */
  readonly beginsSentence: boolean;
  readonly endsSentence: boolean;
  /** Ends with a comma or a word that needs another after it. */
  readonly isOpen: boolean;
  readonly isItem: boolean;
}

export interface TextLines {
  readonly lines: readonly TextLine[];
  /** Addresses of links that the extraction put at the ends of pages. */
  readonly dumpedLinks: readonly string[];
  /** The footnotes of all pages; marks in the lines tell where each belongs. */
  readonly notes: readonly string[];
}

/** The lines of a text without blank ones, page numbers, running headers and dumped link addresses. */
export function toTextLines(text: string): TextLines {
  const pages = splitPages(cleanSoftly(text));
  const dumpedLinks: string[] = [];
  const bodies = pages.map((page, index) =>
    trimPage(
      page,
      { number: index + 1, before: toNumber(pages[index - 1]), isLast: index === pages.length - 1 },
      dumpedLinks,
    ),
  );
  const notes: string[] = [];
  const headless = withGluedCellsParted(withoutRunningLines(bodies)).map((page) => {
    const taken = takeFootnotes(page, notes.length);
    notes.push(...taken.notes);
    return taken.lines;
  });
  const usual = usualGap(headless.flat());
  const lines = headless.flatMap((page, index) =>
    page.map((raw, at): TextLine => {
      const isApart = at > 0 && (usual === 0 ? raw.gap > 0 : raw.gap !== usual && raw.gap < 2);
      return { ...toTextLine(raw.text, isApart, index + 1), laid: raw.laid };
    }),
  );
  return { lines, dumpedLinks, notes };
}

export function toTextLine(text: string, isApart: boolean, page: number): TextLine {
  const first = /^(?:\S{1,2}\s+)?\S+/u.exec(text)?.[0] ?? "";
  return {
    text,
    width: approximateWidth(text),
    firstWidth: approximateWidth(` ${first}`),
    isApart,
    page,
    beginsSentence: /^["„(]?[\p{Lu}\p{N}]|^[-–—•]/u.test(text),
    endsSentence: /[.:;!?][”")]?$/u.test(text),
    isOpen: endsOpen(text),
    isItem: /^[-–—•]\s|^[a-z\d]\)\s/u.test(text),
  };
}

/** Pages end at a form feed or, where there is none, where two blank lines or more follow each other. */
function splitPages(text: string): RawLine[][] {
  const pages: RawLine[][] = [[]];
  const isPaged = text.includes("\f");
  for (const [index, part] of text.split("\f").entries()) {
    let gap = 0;
    if (index > 0) pages.push([]);
    for (const line of part.split("\n")) {
      const trimmed = line
        .trim()
        .replace(/\s+/g, " ")
        .replace(/^(\d{1,3}[.)])(?=["„]?\p{Lu}\p{Ll})/u, "$1 ");
      if (trimmed === "" && !line.includes("\u00AD")) {
        gap += 1;
        continue;
      }
      if (gap > 1 && !isPaged && pages.at(-1)?.length !== 0) pages.push([]);
      addLine(pages.at(-1) ?? [], { text: trimmed, laid: line.replace(/\t/g, "    "), gap });
      gap = 0;
    }
  }
  const filled = pages.filter((page) => page.length > 0);
  const parted = isPaged ? filled : filled.flatMap(splitAtFurniture);
  return parted.length === 1 ? splitAtNumbers(parted[0] ?? []) : parted;
}

/** However few blank lines follow: a page ends below its number where addresses stand beside it or a table's header comes again. */
function splitAtFurniture(page: readonly RawLine[]): RawLine[][] {
  const starts = page.flatMap((_, index) => {
    const start = index + 1;
    let from = start;
    while (from > 0 && (isAddress(page[from - 1]) || pageNumber.test(page[from - 1]?.text ?? ""))) from -= 1;
    const own = page.slice(from, start);
    const isEnd = start < page.length && !isAddress(page[start]) && own.length > 0 && from > 0;
    const numbers = own.filter((line) => !isAddress(line)).length;
    const isHeadAgain =
      tableHead.test(page[start]?.text ?? "") &&
      page.slice(0, from).some(({ text }) => text === page[start]?.text);
    return isEnd && ((numbers === 1 && own.length > 1) || isHeadAgain) ? [start] : [];
  });
  return [0, ...starts].map((start, at) => page.slice(start, starts[at]));
}

function isAddress(line: RawLine | undefined): boolean {
  return line !== undefined && address.test(line.text);
}

/** The mark of a list item may have been put into a line of its own, the head of a narrow column cut in two. */
function addLine(page: RawLine[], line: RawLine): void {
  const last = page.at(-1);
  const isMark =
    last !== undefined && (/^[•▪−*-]$/u.test(last.text) || (last.text === "–" && /^\p{Ll}/u.test(line.text)));
  const isCut = last !== undefined && narrowHeads.test(`${last.text}\n${line.text}`);
  if (last && (isMark || isCut))
    page[page.length - 1] = { ...line, gap: last.gap, text: `${last.text}${isMark ? " " : ""}${line.text}` };
  else page.push(line);
}

/** Where nothing else parts the pages, their numbers do: each stands once, in order, and the last line is the last of them. */
function splitAtNumbers(lines: readonly RawLine[]): RawLine[][] {
  const numbers = lines.flatMap(({ text }, index) =>
    pageNumber.test(text) ? [{ index, value: Number(/\d+/.exec(text)?.[0]) }] : [],
  );
  const isInOrder = numbers.every(({ value }, index) => value === index + 1);
  const isPaged = isInOrder && lines.length / numbers.length > shortestPage;
  if (numbers.length < 2 || !isPaged || numbers.at(-1)?.index !== lines.length - 1) return [[...lines]];
  return numbers.map(({ index }, at) => lines.slice((numbers[at - 1]?.index ?? -1) + 1, index + 1));
}

/** At the end of a page stand its number and the addresses of its links. */
function trimPage(page: readonly RawLine[], place: PagePlace, links: string[]): RawLine[] {
  const rest = [...page];
  while (rest.length > 0) {
    const last = rest.at(-1)?.text ?? "";
    const isNumber = place.isLast ? bareNumber.test(last) || isNumberOf(last, place) : pageNumber.test(last);
    if (address.test(last)) links.push(last);
    else if (!isNumber) break;
    rest.pop();
  }
  return rest;
}

/** "3", "3/3", "3 z 3" on the third page, or on the one after that which bears 2. */
function isNumberOf(text: string, { number, before }: PagePlace): boolean {
  const parts = text.split(/\s*(?:z|\/)\s*/u);
  return [number, before > 0 ? before + 1 : number].some((value) =>
    parts.every((part) => part === String(value)),
  );
}

/** The number at the end of a page, 0 where there is none. */
function toNumber(page: readonly RawLine[] = []): number {
  const last = page.findLast((line) => !isAddress(line))?.text ?? "";
  return pageNumber.test(last) ? Number(/\d+/.exec(last)?.[0]) : 0;
}

/** Drops the lines that open most pages alike, or close them. */
function withoutRunningLines(pages: readonly (readonly RawLine[])[]): RawLine[][] {
  const long = pages.filter((page) => page.length > 3);
  const isRunning = (line: RawLine | undefined, at: 0 | -1) => {
    if (line === undefined || line.text.length < 6 || /^\d{1,3}[.)]?\s/.test(line.text)) return false;
    const alike = long.filter((page) => withoutDigits(page.at(at)) === withoutDigits(line));
    // The header of a table is repeated at the top of pages too, but first stands in the midst of one.
    if (pages.some((page) => page.slice(1, -1).some(({ text }) => text === line.text))) return false;
    return alike.length > 1 && alike.length > long.length / 2;
  };
  return pages.map((page) =>
    page.filter(
      (line, index) =>
        !((index === 0 && isRunning(line, 0)) || (index === page.length - 1 && isRunning(line, -1))),
    ),
  );
}

function withoutDigits(line: RawLine | undefined): string | undefined {
  return line?.text.replace(/\d+/g, "0");
}

/** Cells whose texts touch are put together without a space: "Nowy StartTargi", where "Start" stands elsewhere too. */
function withGluedCellsParted(pages: readonly (readonly RawLine[])[]): RawLine[][] {
  const words = new Set(pages.flat().flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []));
  const part = (text: string) =>
    text.replace(/(\p{Lu}?\p{Ll}+)(\p{Lu}\p{Ll}{2,})/gu, (glued, left: string, right: string) =>
      left.length > 2 && words.has(left) ? `${left} ${right}` : glued,
    );
  return pages.map((page) => page.map((line) => ({ ...line, text: part(line.text) })));
}

function usualGap(lines: readonly RawLine[]): number {
  const ones = lines.filter(({ gap }) => gap === 1).length;
  return ones > lines.length * 0.6 ? 1 : 0;
}

/** Characters made plain, but for soft hyphens at line ends. */
function cleanSoftly(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map(
      (line) =>
        cleanCharacters(line.replace(/\f/g, "\uE002")).replace(/\uE002/g, "\f") +
        (/\u00AD\s*$/.test(line) ? "\u00AD" : ""),
    )
    .join("\n");
}

interface PagePlace {
  readonly number: number;
  /** What the page before bears, 0 for nothing. */
  readonly before: number;
  readonly isLast: boolean;
}

interface RawLine {
  readonly text: string;
  readonly laid: string;
  /** Blank lines above. */
  readonly gap: number;
}

const address = /^(?:https?:\/\/|mailto:)\S+$/iu;
const tableHead = /^(?:l\.?\s?p\.?|nr)\s\p{Lu}/iu;
const pageNumber = /^(?:[-–—]\s*)?(?:str(?:ona|\.)?\s*)?\d{1,3}(?:\s*(?:z|\/)\s*\d{1,3})?(?:\s*[-–—])?$/iu;
const bareNumber = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|str(?:ona|\.)?\s*\d{1,3}(?:\s*(?:z|\/)\s*\d{1,3})?)$/iu;
// "L.p.", "Nr" in a column that has no room for the whole of it.
const narrowHeads = /^(?:L\.?\np\.?|L\.?p\n\.|N\nr\.?)$/iu;
// Numbers that follow each other more closely are those of a table's rows.
const shortestPage = 10;
