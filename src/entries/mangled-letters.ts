import { type LocatedProblem, toMessage } from "./content-file.ts";
import { findForeignLetters } from "./foreign-letters.ts";
import { placesIn } from "../prose/place.ts";

/**
 * Letters of another alphabet inside a word, once a word, and Polish letters that were read in a wrong encoding and
 * saved so.
 */
export function findMangledLetters(file: string, text: string): readonly LocatedProblem[] {
  const found = findAll(text);
  if (found.length === 0) return [];
  const placeAt = placesIn(text);
  return found.slice(0, most).map(({ offset, what, how }) => ({
    code: "mangled-letter",
    file,
    ...placeAt(offset),
    message: toMessage({ what, how }),
  }));
}

/** Whether a text holds such letters, and so is not what it looks like. */
export function isMangled(text: string): boolean {
  return findAll(text).length > 0;
}

function findAll(text: string): readonly Found[] {
  if (!suspicious.test(text)) return [];
  return [
    ...findForeignLetters(text).map(({ offset, what }) => ({ offset, what, how: rewrite })),
    ...kinds.flatMap(({ pattern, tell }) =>
      [...text.matchAll(pattern)].map(({ 0: written, index }) => ({ offset: index, ...tell(written) })),
    ),
  ];
}

const most = 20;

// What stands outside English and Polish letters, signs and punctuation; most files have nothing of it.
const suspicious =
  /[ÃÄÅĂĹâıǀ-ǃɐ-ʯᴀ-ᴫ\p{M}\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u2c80-\u2dff\ua4d0-\ua4ff\ua640-\ua69f\uab70-\uabbf\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;

const rewrite = "wpisz całe słowo na nowo z klawiatury";

const kinds = [
  {
    // Wide letters, and those of mathematics, in which a search finds no word.
    pattern: /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu,
    tell: (letter: string) => ({
      what: `„${letter}” to znak specjalny, który tylko wygląda jak „${letter.normalize("NFKC")}”`,
      how: rewrite,
    }),
  },
  {
    // Marks heaped on a letter, or put on a digit; a number of a keyboard has its own.
    pattern: /(?:\p{Script=Latin}\p{M}{2,})+|(?:\p{N}(?!\ufe0f?\u20e3)\p{M}+)+/gu,
    tell: (signs: string) => ({
      what: `na znaku „${Array.from(signs)[0] ?? ""}” leżą tu dodatkowe znaki, które zasłaniają tekst`,
      how: "wpisz całe słowo albo liczbę na nowo z klawiatury",
    }),
  },
  {
    // UTF-8 read as Windows-1252 or Windows-1250.
    pattern: /Ä[…‡™]|Å[‚„›º¼š»]|Ĺ[‚„›şšťź»]|Ã³|Ăł|â€[žťśœ“”™\u009d]/gu,
    tell: (signs: string) => ({
      what: `znaki „${signs}” to zapewne polska litera odczytana w złym kodowaniu`,
      how: "wpisz ją na nowo albo skopiuj tekst jeszcze raz z pliku otwartego jako UTF-8",
    }),
  },
];

interface Found {
  readonly offset: number;
  readonly what: string;
  readonly how: string;
}
