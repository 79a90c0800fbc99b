import { foldPolish } from "../polish/folding.ts";
import { once } from "./once.ts";
import type { Paradigms } from "./paradigms.ts";
import { derivations } from "./derivations.ts";
import { familyOf } from "./stem.ts";
import { familyToken, stemToken, writtenToken } from "./tokens.ts";

/**
 * What a single word, wherever it stands, is to be found by: the stems of its paradigm, its families, and where only
 * diacritics tell words apart, its spelling. Each word is read once.
 */
export function assembleWordTokens(paradigms: Paradigms, homographs: ReadonlySet<string>): WordTokens {
  return once((surface) => read(surface, paradigms, homographs));
}

function read(surface: string, paradigms: Paradigms, homographs: ReadonlySet<string>): WordToken[] {
  const { stems, written } = paradigms(surface);
  const families = new Set(stems.slice(0, 2).map((stemmed) => familyOf(stemmed, derivations)));
  return [
    ...stems.map((stemmed, index) => ({
      token: stemToken(stemmed),
      weight: index === 0 ? 1 : 0.9,
      isHint: false,
    })),
    ...Array.from(families, (family) => ({ token: familyToken(family), weight: 0.15, isHint: true })),
    ...written
      .filter((value) => homographs.has(foldPolish(value)))
      .map((value) => ({ token: writtenToken(value), weight: 1, isHint: false })),
  ];
}

export type WordTokens = (surface: string) => readonly WordToken[];

export interface WordToken {
  readonly token: string;
  readonly weight: number;
  /** Only related to the word. */
  readonly isHint: boolean;
}
