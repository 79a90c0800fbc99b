import { plainTokens, type ShownRecord } from "./shown-record.ts";
import { toWords } from "./words.ts";

/**
 * The shown texts of a record (title, proposal, response, then each proposer), cut where what was asked for begins
 * and ends. The pieces of a text, joined, are that text.
 */
export function markRecord(record: ShownRecord, asked: Asked): Piece[][] {
  const places = new Set(
    record.marks.flatMap(([at, tokens]) =>
      tokens.split(" ").some((token) => asked.terms.has(token)) ? at.split(" ").map(Number) : [],
    ),
  );
  let place = 0;
  return [record.title ?? "", record.proposal, record.response, ...record.proposers].map((text) => {
    const words = toWords(text).filter(({ folded }) => {
      const isPlaced = places.has(place++);
      return (
        isPlaced ||
        plainTokens(folded).some((token) => asked.terms.has(token)) ||
        asked.prefixes.some((prefix) => folded.startsWith(prefix))
      );
    });
    return cut(text, words);
  });
}

/** The pieces around the first marks, with ellipses, where a text is too long to show whole. */
export function shorten(pieces: readonly Piece[], limit: number): Piece[] {
  const text = pieces.map((piece) => piece.text).join("");
  if (text.length <= limit) return [...pieces];
  const firstMark = pieces.findIndex(({ isMarked }) => isMarked);
  const before = pieces.slice(0, Math.max(0, firstMark)).reduce((sum, piece) => sum + piece.text.length, 0);
  const wanted = Math.max(0, Math.min(before - limit / 3, text.length - limit));
  const start = wanted === 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const lastSpace = text.lastIndexOf(" ", start + limit);
  const end = start + limit >= text.length || lastSpace <= start ? Math.min(text.length, start + limit) : lastSpace;
  return [
    ...(start > 0 ? [{ text: "… ", isMarked: false }] : []),
    ...between(pieces, start, end),
    ...(end < text.length ? [{ text: " …", isMarked: false }] : []),
  ];
}

function between(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.flatMap(({ text, isMarked }) => {
    const from = at;
    at += text.length;
    const kept = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return kept === "" ? [] : [{ text: kept, isMarked }];
  });
}

function cut(text: string, marked: readonly { start: number; end: number }[]): Piece[] {
  let at = 0;
  const pieces = marked.flatMap(({ start, end }) => {
    const plain = text.slice(at, start);
    at = end;
    return [
      { text: plain, isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    ];
  });
  return [...pieces, { text: text.slice(at), isMarked: false }].filter((piece) => piece.text !== "");
}

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Asked {
  readonly terms: ReadonlySet<string>;
  /** Folded beginnings of words. */
  readonly prefixes: readonly string[];
}
