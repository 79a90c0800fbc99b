import { type LocatedProblem, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";

/** Letters of another alphabet inside a word, and Polish letters that were read in a wrong encoding and saved so. */
export function findMangledLetters(file: string, text: string): readonly LocatedProblem[] {
  if (!suspicious.test(text)) return [];
  const placeAt = placesIn(text);
  return kinds.flatMap(({ pattern, tell }) =>
    [...text.matchAll(pattern)].slice(0, most).map((match) => ({
      code: "mangled-letter",
      file,
      ...placeAt(match.index),
      message: toMessage(tell(match[0])),
    })),
  );
}

const most = 20;

// What stands outside English and Polish letters, signs and punctuation; most files have nothing of it.
const suspicious = /[ÃÄÅĂĹâ\p{M}\u0370-\u04ff\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;

// Only letters that look like Latin ones: a unit such as μm is no slip.
const lookalike = "[АВЕКМНОРСТУХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]";

const kinds = [
  {
    pattern: new RegExp(`(?<=\\p{Script=Latin})${lookalike}|${lookalike}(?=\\p{Script=Latin})`, "gu"),
    tell: (letter: string) => ({
      what: `litera „${letter}” jest tu z innego alfabetu niż reszta słowa i tylko wygląda tak samo`,
      how: "wpisz całe słowo na nowo z klawiatury",
    }),
  },
  {
    // Wide letters, and those of mathematics, in which a search finds no word.
    pattern: /[\uff21-\uff3a\uff41-\uff5a\u{1d400}-\u{1d7ff}]/gu,
    tell: (letter: string) => ({
      what: `„${letter}” to znak specjalny, który tylko wygląda jak „${letter.normalize("NFKC")}”`,
      how: "wpisz całe słowo na nowo z klawiatury",
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
