import { type LocatedProblem, toMessage } from "./content-file.ts";
import { isMangled } from "./mangled-letters.ts";
import { placesIn } from "../prose/place.ts";
import type { Path } from "./schema-problems.ts";

/**
 * Signs that nobody sees and that make two words which look the same differ: zero-width ones, soft hyphens, marks of
 * lost bytes. Joiners are let through where they build an emoji.
 */
export function findHiddenSigns(file: string, text: string): readonly LocatedProblem[] {
  if (!unusual.test(text)) return [];
  const placeAt = placesIn(text);
  return [...text.matchAll(hidden)].slice(0, most).map((match) => {
    return { code: "hidden-character", file, ...placeAt(match.index), message: toMessage(tell(match, text)) };
  });
}

function tell({ 0: signs, index }: RegExpExecArray, text: string): Telling {
  if (signs.startsWith("\ufffd")) return lostLetter;
  const [sign = "", ...others] = Array.from(signs);
  const number = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  const before = text.slice(Math.max(0, index - 80), index);
  if (/[\uf000-\uf0ff]/.test(sign))
    return /(?:^|\n)[ \t]*(?:- )?$/.test(before) ? toBullet(number) : toSymbol(number);
  const more = others.length > 0 ? ` (a tuż za nim jeszcze ${others.length})` : "";
  const ends = [/[\p{L}\p{Cf}]*$/u.exec(before), /^[\p{L}\p{Cf}]*/u.exec(text.slice(index + signs.length))];
  const word = ends.map((end) => end?.[0].replace(/\p{Cf}/gu, "") ?? "").join("");
  return {
    what: `w tym miejscu stoi niewidoczny znak ${number}${more}, zapewne skopiowany z PDF albo ze strony internetowej`,
    how:
      word === ""
        ? "skasuj to, co stoi tuż obok, i wpisz na nowo"
        : `przepisz z klawiatury całe słowo „${word}”`,
  };
}

/** The fonts of Word keep bullets, arrows and ticks where Unicode has no signs. */
function toBullet(number: string): Telling {
  return {
    what: `tu stoi znak punktora z Worda (${number}), którego na stronie nikt by nie zobaczył`,
    how: "wpisz zamiast niego „- ”",
  };
}

function toSymbol(number: string): Telling {
  return {
    what: `tu stoi znak z czcionki Worda (${number}), np. strzałka albo ptaszek, którego na stronie nikt by nie zobaczył`,
    how: "wpisz zamiast niego słowo albo znak z klawiatury",
  };
}

const lostLetter = {
  what: "znak „�” stoi tu zamiast litery, która zginęła przy zapisie w złym kodowaniu",
  how: "sprawdź w dokumencie, jaka to litera, i wpisz ją na nowo",
};

/** The places of texts that hold such signs, or letters that are not what they look like. */
export function findVeiledPaths(data: unknown, path: Path = []): readonly Path[] {
  if (typeof data === "string") return data.search(hidden) < 0 && !isMangled(data) ? [] : [path];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    findVeiledPaths(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** Letters, digits and "@" written by their numbers, the first of each word: readers see the sign, while a word or a number cannot be found. */
export function findEncodedSigns(file: string, text: string): readonly LocatedProblem[] {
  if (!/&#|\\[xuU]|&commat;/.test(text)) return [];
  const placeAt = placesIn(text);
  let end = -1;
  return [...text.matchAll(encoded)].flatMap((match) => {
    const isOfSameWord = end >= 0 && /^[\p{L}\p{N}]*$/u.test(text.slice(end, match.index));
    const [written, decimal, ...hexadecimal] = match;
    const code = decimal === undefined ? parseInt(hexadecimal.find(Boolean) ?? "40", 16) : Number(decimal);
    const sign = code < 0x110000 ? String.fromCodePoint(code) : "";
    if (!/^[\p{L}\p{N}@]$/u.test(sign)) return [];
    // So programs write the letters of Polish between the quotation marks of YAML.
    if (/[ąćęłńóśźż]/i.test(sign) && isQuoted(text, match.index)) return [];
    end = match.index + written.length;
    if (isOfSameWord) return [];
    return [
      {
        code: "hidden-character",
        file,
        ...placeAt(match.index),
        message: toMessage({
          what: `znak „${sign}” zapisano tu kodem ${written}, więc nie widać, co naprawdę jest w tekście`,
          how: "wpisz wprost z klawiatury ten znak i inne zapisane tak w tym słowie",
        }),
      },
    ];
  });
}

/** Whether a place lies behind an opening quotation mark of its line, within the fields of a file. */
function isQuoted(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, offset);
  const isInFields = !/^---\n[^]*\n---\n/.test(text.slice(0, offset));
  return isInFields && (line.match(/(?<!\\)"/g) ?? []).length % 2 === 1;
}

interface Telling {
  readonly what: string;
  readonly how: string;
}

const encoded =
  /&(?:#0*(\d{1,7})|#x0*([0-9a-f]{1,6})|commat);|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi;

const most = 20;

// What stands outside the letters and marks of European texts; the whole pattern takes long.
const unusual = /[^\t\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205f\u20ac]/;

const hidden =
  /(?:(?!\n|\t)[\p{Cc}\p{Co}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d])+/gu;
