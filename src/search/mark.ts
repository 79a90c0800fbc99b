import { plainTokens } from "./plain-tokens.ts";
import type { ShownRecord } from "./shown-record.ts";
import { toWords, type Word } from "./words.ts";

/** The shown texts of a record (title, proposal, response, then each proposer), each with the words that were asked for. */
export function markRecord(record: ShownRecord, asked: Asked): MarkedText[] {
  const isAsked = (token: string): boolean => asked.terms.some((term) => token.startsWith(term));
  const places = new Set(
    record.marks.flatMap(([at, tokens]) =>
      tokens.split(" ").some(isAsked) ? at.split(" ").map(Number) : [],
    ),
  );
  let place = 0;
  return [record.title ?? "", record.proposal, record.response, ...record.proposers].map((text) => ({
    text,
    marked: toWords(text).filter(
      ({ folded }) => places.has(place++) || plainTokens(folded, asked.derivations).some(isAsked),
    ),
  }));
}

/**
 * A text cut where marks begin and end; where it is longer than allowed, the part around the first mark, with ellipses.
 * Marked neighbours with nothing but a space between them are one. The pieces of a whole text, joined, are that text.
 */
export function toPieces({ text, marked }: MarkedText, longest = Infinity): Piece[] {
  const wanted = Math.min((marked[0]?.start ?? 0) - longest / 3, text.length - longest);
  const first = wanted > 0 ? text.indexOf(" ", wanted) + 1 : 0;
  const last = first + longest < text.length ? text.lastIndexOf(" ", first + longest) : text.length;
  const end = last > first ? last : first + longest;
  const pieces: Piece[] = [];
  let at = first;
  for (const word of marked) {
    if (word.start < first || word.end > end) continue;
    const before = pieces.at(-1);
    if (before !== undefined && text.slice(at, word.start) === " ")
      pieces[pieces.length - 1] = { ...before, text: before.text + text.slice(at, word.end) };
    else pieces.push(plain(text.slice(at, word.start)), { text: word.surface, isMarked: true });
    at = word.end;
  }
  return [
    plain(first > 0 ? "… " : ""),
    ...pieces,
    plain(text.slice(at, end)),
    plain(end < text.length ? " …" : ""),
  ].filter((piece) => piece.text !== "");
}

export function plain(text: string): Piece {
  return { text, isMarked: false };
}

export interface MarkedText {
  readonly text: string;
  readonly marked: readonly Word[];
}

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

export interface Asked {
  /** Tokens, or beginnings of tokens. */
  readonly terms: readonly string[];
  readonly derivations: RegExp;
}
