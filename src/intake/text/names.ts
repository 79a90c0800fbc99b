import { foldedWords, isSameName } from "../interpret/inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "../interpret/names.ts";
import { toProposers } from "../interpret/proposers.ts";
import { joinLines } from "../repair.ts";
import type { Fragment } from "./fragments.ts";

/** Where, in the fragments of a row, names stand. */
export interface NameSpans {
  /** How many names of the document's own lists the fragments from one place to another are; 0 where they are anything else. */
  readonly countNames: (start: number, end: number) => number;
  /** Whether the fragments are the first words of a name of those lists, on a page before the last, or its last words. */
  readonly isStartOfName: (start: number, end: number) => boolean;
  readonly isEndOfName: (start: number, end: number) => boolean;
  /** Whether the text from a place on begins as names of bodies do. */
  readonly opensAsName: (start: number) => boolean;
  /** Whether the row begins as some name of the lists does. */
  readonly opensAsListed: boolean;
}

/** Asked once for every run of a few fragments, for the same rows are divided many times. */
export function toNameFinder(names: readonly string[]): (fragments: readonly Fragment[]) => NameSpans {
  const openings = new Set(names.map(opening));
  const isListed = (name: string) => names.some((other) => isSameName(other, name));
  const namesIn = (text: string) => {
    const found = toProposers([{ kind: "paragraph", text, links: [], notes: [] }], names);
    return found.every(isListed) ? found.length : 0;
  };
  const isPart = toPartFinder(names);
  const mayHold = toWordFilter(names);
  return (fragments) => {
    const tops = new Set(fragments.filter(({ opensPage }) => opensPage).map(({ line }) => line));
    const nameWords = fragments.map(({ text }) => mayHold(text));
    const reach = nameWords.map((_, start) => {
      const limit = nameWords.slice(start, start + longest).indexOf(false);
      return limit < 0 ? longest : limit;
    });
    const lastTop = fragments.findLastIndex(({ opensPage }) => opensPage);
    const opensListed = fragments.map(({ text }) => openings.has(opening(text)));
    const count = countSpans(fragments, (first, { start, end }, text) => {
      if (!first.beginsSentence || opensListed[start] !== true) return 0;
      return end - start <= (reach[start] ?? 0) ? namesIn(text()) : 0;
    });
    const starts = spansWhere(
      fragments,
      (_, { start, end }, text) =>
        end <= Math.min(lastTop, start + (reach[start] ?? 0)) &&
        opensListed[start] === true &&
        isPart(text(), "start"),
    );
    const ends = spansWhere(fragments, (first, _, text) => tops.has(first.line) && isPart(text(), "end"));
    const opened = fragments.map(({ beginsSentence }, index) => beginsSentence && opens(fragments, index));
    return {
      countNames: count,
      isStartOfName: starts,
      isEndOfName: ends,
      opensAsName: (start) => opened[start] ?? false,
      opensAsListed: opensListed[0] ?? false,
    };
  };
}

/** Whether the rows in which a name of the lists stands are more than those with nothing but other names. */
export function areNamesListed(
  rows: readonly { fragments: readonly Fragment[]; spans: NameSpans }[],
): boolean {
  const isListed = rows.map(({ fragments, spans }) =>
    fragments.some((_, start) =>
      Array.from({ length: longest }).some((__, offset) => spans.countNames(start, start + offset + 1) > 0),
    ),
  );
  const others = rows.filter(
    ({ fragments, spans }, index) =>
      isListed[index] === false && fragments.some((_, start) => spans.opensAsName(start)),
  );
  return isListed.filter(Boolean).length > others.length;
}

/** Whether words are a name as it stands in the lists. */
export function toNameTest(names: readonly string[]): (words: readonly string[]) => boolean {
  const known = new Set(names.map((name) => foldedWords(name).join(" ")));
  return (words) => known.has(foldedWords(words.join(" ")).join(" "));
}

/** All the runs of a few fragments that a test holds for. */
function spansWhere(
  fragments: readonly Fragment[],
  test: (...run: Parameters<SpanCount>) => boolean,
): (start: number, end: number) => boolean {
  const count = countSpans(fragments, (...run) => (test(...run) ? 1 : 0));
  return (start, end) => count(start, end) > 0;
}

function countSpans(
  fragments: readonly Fragment[],
  countIn: SpanCount,
): (start: number, end: number) => number {
  const spans = new Map<number, number>();
  fragments.forEach((first, start) => {
    fragments.slice(start, start + longest).forEach((last, offset) => {
      const end = start + offset + 1;
      const count = countIn(first, { start, end, last }, () => textOf(fragments, start, end));
      if (count > 0) spans.set(start * stride + end, count);
    });
  });
  return (start, end) => (end - start <= longest ? (spans.get(start * stride + end) ?? 0) : 0);
}

/** Whether every word of a text begins as some word of the names does; quickly told, and true of every name. */
function toWordFilter(names: readonly string[]): (text: string) => boolean {
  const beginnings = new Set(["i", "oraz", ...names.flatMap(foldedWords)].map((word) => word.slice(0, 2)));
  return (text) => foldedWords(text).every((word) => beginnings.has(word.slice(0, 2)));
}

function toPartFinder(names: readonly string[]): (text: string, side: "start" | "end") => boolean {
  const known = names.map(foldedWords);
  return (text, side) => {
    const own = foldedWords(text);
    const count = own.length;
    return known.some(
      (name) =>
        count > 0 &&
        name.length > count &&
        (side === "start" ? name.slice(0, count) : name.slice(-count)).join() === own.join(),
    );
  };
}

function opens(fragments: readonly Fragment[], start: number): boolean {
  const text = textOf(fragments, start, start + 4);
  return beginsAsOrganization(text) || beginsAsOffice(text);
}

function textOf(fragments: readonly Fragment[], start: number, end: number): string {
  return joinLines(fragments.slice(start, end).map(({ text }) => text));
}

/** The first letters of a name, which its forms share. */
function opening(name: string): string {
  return foldedWords(name)[0]?.slice(0, 3) ?? "";
}

type SpanCount = (
  first: Fragment,
  run: { start: number; end: number; last: Fragment },
  text: () => string,
) => number;

const longest = 14;
const stride = 100_000;
