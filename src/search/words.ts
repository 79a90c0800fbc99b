import { foldPolish } from "../polish/folding.ts";
import { once } from "./once.ts";

/**
 * Words of a text with their places: runs of letters and digits, decimals and thousands whole (12,5; 15 000), so that
 * hyphens and quotes part words. Offsets count UTF-16 code units of the text as given.
 */
export function toWords(text: string): Word[] {
  return Array.from(text.matchAll(word), ({ 0: surface, index }) => ({
    surface,
    folded: foldWord(surface),
    start: index,
    end: index + surface.length,
  }));
}

/**
 * A word folded, a decimal sign written as a letter that no number has, thousands not parted. Remembered, since a
 * portal says the same words again and again; and a text that is one object is found much sooner in a map.
 */
export const foldWord: (surface: string) => string = once((surface) =>
  foldPolish(surface)
    .replace(/[\s.](?=\d{3}\b)/g, "")
    .replace(/[.,]/g, "q"),
);

const word = /\p{N}{1,3}(?:[. \u00a0\u202f]\p{N}{3})+(?!\p{N})|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;

export interface Word {
  readonly surface: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}
