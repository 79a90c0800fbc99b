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
    const message = toMessage(match[0].startsWith("\ufffd") ? lostLetter : toHidden(Array.from(match[0])));
    return { code: "hidden-character", file, ...placeAt(match.index), message };
  });
}

function toHidden([sign = "", ...others]: readonly string[]) {
  const number = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  const more = others.length > 0 ? ` (a tuż za nim jeszcze ${others.length})` : "";
  return {
    what: `w tym miejscu stoi niewidoczny znak U+${number}${more}, zapewne skopiowany z PDF albo ze strony internetowej`,
    how: "skasuj go: usuń słowo, w którym stoi, i wpisz je na nowo",
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

/** Letters, digits and "@" written by their numbers: readers see the sign, while a word or a number cannot be found. */
export function findEncodedSigns(file: string, text: string): readonly LocatedProblem[] {
  if (!/&#|\\[xuU]|&commat;/.test(text)) return [];
  const placeAt = placesIn(text);
  return [...text.matchAll(encoded)].flatMap((match) => {
    const [written, decimal, ...hexadecimal] = match;
    const code = decimal === undefined ? parseInt(hexadecimal.find(Boolean) ?? "40", 16) : Number(decimal);
    const sign = code < 0x110000 ? String.fromCodePoint(code) : "";
    if (!/^[\p{L}\p{N}@]$/u.test(sign)) return [];
    // So programs write the letters of Polish between the quotation marks of YAML.
    if (/[ąćęłńóśźż]/i.test(sign) && isQuoted(text, match.index)) return [];
    return [
      {
        code: "hidden-character",
        file,
        ...placeAt(match.index),
        message: toMessage({
          what: `znak „${sign}” zapisano tu kodem ${written}, więc nie widać, co naprawdę jest w tekście`,
          how: "wpisz ten znak wprost z klawiatury",
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

const encoded =
  /&(?:#0*(\d{1,7})|#x0*([0-9a-f]{1,6})|commat);|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\U([0-9a-f]{8})/gi;

const most = 20;

// What stands outside the letters and marks of European texts; the whole pattern takes long.
const unusual = /[^\t\n -~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205f\u20ac]/;

const hidden =
  /(?:(?!\n|\t)[\p{Cc}\p{Co}\p{Cs}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\uffff\u{e0000}-\u{e0fff}]|(?<!\p{Extended_Pictographic}\ufe0f?)[\u200c\u200d])+/gu;
