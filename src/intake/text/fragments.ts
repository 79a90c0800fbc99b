import { toTextLine } from "./lines.ts";
import type { TextLine } from "./lines.ts";

/** A piece of a visual line in which one cell may end and the next begin, as extraction joins what stands side by side. */
export interface Fragment extends TextLine {
  /** The visual line that it is a piece of. */
  readonly line: number;
  readonly opensLine: boolean;
  readonly opensPage: boolean;
  /** Whether it stands in the last line of a page, where a row may be cut. */
  readonly closesPage: boolean;
  /** How much of the text speaks against the nominal phrase that a proposal usually is. */
  readonly statements: number;
}

/** Cuts lines wherever a cell could begin: before a capital that no sentence end and no preposition explains. */
export function toFragments(
  lines: readonly TextLine[],
  isName: (words: readonly string[]) => boolean,
): Fragment[] {
  return lines.flatMap((line, index) => {
    const opensPage = index > 0 && line.page !== lines[index - 1]?.page;
    const next = lines[index + 1];
    const closesPage = next !== undefined && next.page !== line.page;
    return cut(line.text, { opensPage, closesPage, isName }).map((text, piece) => ({
      ...(piece === 0 && text === line.text
        ? line
        : toTextLine(text, piece === 0 && line.isApart, line.page)),
      line: index,
      opensLine: piece === 0,
      opensPage: piece === 0 && opensPage,
      closesPage,
      statements: countStatements(text),
    }));
  });
}

/** Visual lines again, out of the fragments of one cell. */
export function toWholeLines(fragments: readonly Fragment[]): TextLine[] {
  return fragments.reduce<Fragment[]>((whole, fragment) => {
    const last = whole.at(-1);
    if (!last || fragment.opensLine || last.line !== fragment.line) return [...whole, fragment];
    const joined = toTextLine(`${last.text} ${fragment.text}`, last.isApart, last.page);
    return [...whole.slice(0, -1), { ...fragment, ...joined }];
  }, []);
}

/** At the top of a page the rests of several cells may stand side by side, so that any word may be the first of one. */
function cut(text: string, place: CutPlace): string[] {
  const pieces: string[][] = [];
  const words = text.split(" ");
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1);
    const isAfterName = index > 1 && index <= longestName && place.isName(words.slice(0, index));
    const mayPart =
      place.opensPage || isAfterName || (beginsCell(word) && (place.closesPage || !isOpen(last)));
    if (last && (pieces.length >= maxPieces || !mayPart)) last.push(word);
    else pieces.push([word]);
  }
  return pieces.map((piece) => piece.join(" "));
}

function beginsCell(word: string): boolean {
  return /^["„(]?\p{Lu}|^\d{4}$/u.test(word);
}

function isOpen(words: readonly string[] | undefined): boolean {
  return toTextLine(words?.join(" ") ?? "", false, 1).isOpen;
}

function countStatements(text: string): number {
  const verbs = text.match(finiteVerb)?.length ?? 0;
  const sentences = text.match(/\p{Ll}{3,}[.!?]["”]?\s+["„]?\p{Lu}/gu)?.length ?? 0;
  return verbs + sentences;
}

interface CutPlace {
  readonly opensPage: boolean;
  readonly closesPage: boolean;
  /** Whether words are a known name, after which a cell may begin with a small letter. */
  readonly isName: (words: readonly string[]) => boolean;
}

const longestName = 10;
const maxPieces = 8;
const finiteVerb =
  /(?<![\p{L}])(?:jest|są|nie|będ(?:zie|ą)|został[aoyi]?|został[aoy]?|zostan(?:ie|ą)|może|mogą|można|należy|brak|stanowi|pozostaje|wystąpi|rozważy|rozpatrzy|przekaże|zapewni|ogłosi|uwzględni|zwróci|podejmie|przedstawi|udzieli|udostępni|zleci|ponowi|wprowadzi|przychyla|popiera|posiada|zamierza|wymaga|wynosi|planuj\p{L}+|\p{L}{3,}(?:uje|ują|ono|ano|yto|ęto|ała|iła|yła|ało|iło|ały|iły))(?![\p{L}])/giu;
