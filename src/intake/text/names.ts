import { foldedWords, isSameName } from "../interpret/inflection.ts";
import { beginsAsOffice, beginsAsOrganization } from "../interpret/names.ts";
import { toProposers } from "../interpret/proposers.ts";
import { joinLines } from "../repair.ts";
import type { Fragment } from "./fragments.ts";

/** Where, in the fragments of a row, names stand. */
export interface NameSpans {
  /** Whether the fragments from one place to another are a name, or several, of the document's own lists. */
  readonly isName: (start: number, end: number) => boolean;
  /** Whether the fragments are the first, or the last, words of a name of those lists. */
  readonly isStartOfName: (start: number, end: number) => boolean;
  readonly isEndOfName: (start: number, end: number) => boolean;
  /** Whether the text from a place on begins as names of bodies do. */
  readonly opensAsName: (start: number) => boolean;
}

/** Asked once for every run of a few fragments, for the same rows are divided many times. */
export function toNameFinder(names: readonly string[]): (fragments: readonly Fragment[]) => NameSpans {
  const openings = new Set(names.map(opening));
  const isListed = (name: string) => names.some((other) => isSameName(other, name));
  const isName = (text: string) =>
    toProposers([{ kind: "paragraph", text, links: [], notes: [] }], names).every(isListed);
  const isPart = toPartFinder(names);
  const mayHold = toWordFilter(names);
  return (fragments) => {
    const tops = new Set(fragments.filter(({ opensPage }) => opensPage).map(({ line }) => line));
    const nameWords = fragments.map(({ text }) => mayHold(text));
    const reach = nameWords.map((_, start) => nameWords.slice(start, start + longest).indexOf(false));
    const whole = spansWhere(fragments, (first, { start, end }, text) => {
      if (!first.beginsSentence || !openings.has(opening(first.text))) return false;
      const limit = reach[start] ?? 0;
      return (limit < 0 || end - start <= limit) && isName(text());
    });
    const starts = spansWhere(fragments, (_, { last }, text) => last.closesPage && isPart(text(), "start"));
    const ends = spansWhere(fragments, (first, _, text) => tops.has(first.line) && isPart(text(), "end"));
    const opened = fragments.map(({ beginsSentence }, index) => beginsSentence && opens(fragments, index));
    return {
      isName: whole,
      isStartOfName: starts,
      isEndOfName: ends,
      opensAsName: (start) => opened[start] ?? false,
    };
  };
}

/** All the runs of a few fragments that a test holds for. */
function spansWhere(
  fragments: readonly Fragment[],
  test: (first: Fragment, run: { start: number; end: number; last: Fragment }, text: () => string) => boolean,
): (start: number, end: number) => boolean {
  const spans = new Set<number>();
  fragments.forEach((first, start) => {
    fragments.slice(start, start + longest).forEach((last, offset) => {
      const end = start + offset + 1;
      if (test(first, { start, end, last }, () => textOf(fragments, start, end)))
        spans.add(start * stride + end);
    });
  });
  return (start, end) => end - start <= longest && spans.has(start * stride + end);
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

const longest = 14;
const stride = 100_000;
