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
export function shorten(pieces: readonly Piece[], limit: number): readonly Piece[] {
  const text = pieces.map((piece) => piece.text).join("");
  if (text.length <= limit) return pieces;
  const before = pieces[0]?.isMarked === false && pieces.length > 1 ? pieces[0].text.length : 0;
  const wanted = Math.min(before - limit / 3, text.length - limit);
  const start = wanted <= 0 ? 0 : text.indexOf(" ", wanted) + 1;
  const space = text.lastIndexOf(" ", start + limit);
  const end = start + limit < text.length && space > start ? space : start + limit;
  return [
    { text: start > 0 ? "… " : "", isMarked: false },
    ...between(pieces, start, end),
    { text: end < text.length ? " …" : "", isMarked: false },
  ];
}

function between(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let at = 0;
  return pieces.map(({ text, isMarked }) => {
    const from = at;
    at += text.length;
    return { text: text.slice(Math.max(0, start - from), Math.max(0, end - from)), isMarked };
  });
}

/** Neighbours with nothing but a space between them are marked as one. */
function joined(text: string, marked: readonly Span[]): Span[] {
  return marked.reduce<Span[]>((spans, { start, end }) => {
    const last = spans.at(-1);
    return last !== undefined && text.slice(last.end, start) === " "
      ? [...spans.slice(0, -1), { start: last.start, end }]
      : [...spans, { start, end }];
  }, []);
}

function cut(text: string, marked: readonly Span[]): Piece[] {
  let at = 0;
  const pieces = joined(text, marked).flatMap(({ start, end }) => {
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

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Asked {
  readonly terms: ReadonlySet<string>;
  /** Folded beginnings of words. */
  readonly prefixes: readonly string[];
}
