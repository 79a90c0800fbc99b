import { foldPolish } from "../polish/folding.ts";

/**
 * Words of a text with their places: runs of letters and digits, decimals whole, so that hyphens and quotes part words.
 * Offsets count UTF-16 code units of the text as given.
 */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(/\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu), ({ 0: surface, index }) => ({
    surface,
    folded: foldWord(surface),
    start: index,
    end: index + surface.length,
  }));
}

/** A word folded, a decimal sign written as a letter that no number has. */
export function foldWord(surface: string): string {
  return foldPolish(surface).replace(/[.,]/g, "q");
}

export interface Word {
  readonly surface: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}
