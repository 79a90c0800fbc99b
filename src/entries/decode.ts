import { type LocatedProblem, type Position, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";
import { guessEncoding, isWide } from "./guess-encoding.ts";

/**
 * Text of a file, its line ends as `\n`; a problem where it is not clean UTF-8 in composed letters. The builder reads
 * the same bytes by itself, so what it would read otherwise is refused here, not mended in silence.
 */
export function decodeText(file: string, bytes: Uint8Array): string | LocatedProblem {
  if (bytes.length > sizeLimit) return problem({ file, code: "file-too-large" }, tooLarge);
  const text = decodeStrictly(bytes);
  if (text === undefined)
    return problem({ file, code: "not-utf-8" }, toNotUtf8(guessEncoding(bytes)), placeOfBroken(bytes));
  // Where it has no letters of Polish, what is written in two bytes a sign is clean UTF-8 with a zero beside each sign.
  if (isWide(bytes))
    return problem({ file, code: "not-utf-8" }, toNotUtf8("UTF-16"), toPosition(text, text.indexOf("\0")));
  return findFault(file, text) ?? text;
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}

function findFault(file: string, text: string): LocatedProblem | undefined {
  if (text.startsWith("\ufeff")) return problem({ file, code: "byte-order-mark" }, byteOrderMark);
  const at = text.search(forbidden);
  if (at >= 0)
    return problem({ file, code: "control-character" }, toControl(text.charCodeAt(at)), toPosition(text, at));
  const conflict = text.search(conflictSign);
  if (conflict >= 0) {
    const telling = text[conflict] === "<" ? mergeConflict : conflictRemnant;
    return problem({ file, code: "merge-conflict" }, telling, toPosition(text, conflict));
  }
  const composed = text.normalize("NFC");
  if (composed === text) return undefined;
  const apart = firstDifference(text, composed);
  return problem({ file, code: "decomposed-character" }, toDecomposed(text, apart), toPosition(text, apart));
}

const sizeLimit = 2_000_000;

// Control characters but tab and line feed (a carriage return alone is a line end to some readers only), and the marks that reorder text against what the eye sees.
const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

// The signs that git puts around two versions, each of which an editor may have left behind. A row of bars may be of a
// table, and one of "=" right below words of a body makes a heading of them, of which the rules of prose tell.
const conflictSign = /^(?:<{7}|>{7})(?: .*)?$|^\|{7} [^|\n]+$|(?<=^(?:[ \t-].*|[\w-]+:.*)?\n)={7}$/m;

const tooLarge = {
  what: "plik ma ponad 2 MB",
  how: "podziel treść albo sprawdź, czy to na pewno plik tekstowy",
};

const byteOrderMark = {
  what: "plik zaczyna się od niewidocznego znaku BOM",
  how: "zapisz go ponownie z kodowaniem „UTF-8”, nie „UTF-8 z BOM”; na stronie GitHuba skopiuj jego tekst, usuń plik i wklej tekst do nowego o tej samej nazwie",
};

function toControl(code: number) {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  if (code > 0x7f)
    return {
      what: `niewidoczny znak ${number} zmienia tu kolejność liter, więc widać co innego, niż zapisano`,
      how: "przepisz ten fragment z klawiatury",
    };
  return {
    what: `plik zawiera niewidoczny znak sterujący ${number}`,
    how: "usuń ten znak: przepisz fragment ręcznie",
  };
}

const mergeConflict = {
  what: "tu zaczyna się miejsce, w którym git nie umiał połączyć dwóch zmian (znaki <<<<<<<, ======= i >>>>>>>)",
  how: "zostaw właściwą z obu wersji, a wiersze z tymi znakami usuń",
};

const conflictRemnant = {
  what: "ten wiersz został po miejscu, w którym git nie umiał połączyć dwóch zmian (znaki <<<<<<<, |||||||, ======= i >>>>>>>)",
  how: "usuń go i sprawdź, czy obok nie stoi to samo w dwóch wersjach",
};

function toNotUtf8(guess: string | undefined) {
  return guess === undefined
    ? {
        what: "w tym miejscu jest uszkodzony znak, którego nie da się odczytać (reszta pliku jest w UTF-8)",
        how: "usuń go i wpisz na nowo to, co tu stało",
      }
    : {
        what: `plik nie jest zapisany w UTF-8 (zapewne w ${guess})`,
        how: "zapisz go ponownie z kodowaniem UTF-8 w programie, w którym powstał; na stronie GitHuba kliknij ołówek, zaznacz wszystko i wklej tekst skopiowany z tego programu",
      };
}

/** Evidence is looked for sign by sign, and some marks turn a harmless sign into one that MDX reads as code. */
function toDecomposed(text: string, at: number) {
  const letters = (text.match(/\P{M}\p{M}*/gu) ?? []).filter((letter) => letter !== letter.normalize("NFC"));
  const shown = /\P{M}?\p{M}*/u.exec(text.slice(at))?.[0].normalize("NFC") ?? "";
  return {
    what: `znak „${shown}” nie jest zapisany jako jeden znak, lecz na przykład jako litera i osobny ogonek, co zdarza się w tekście skopiowanym z PDF (takich miejsc jest w pliku razem ${letters.length})`,
    how: "wpisz te znaki na nowo z klawiatury",
  };
}

function firstDifference(text: string, other: string): number {
  let at = 0;
  while (text[at] === other[at]) at += 1;
  return at;
}

function placeOfBroken(bytes: Uint8Array): Position {
  const text = new TextDecoder("utf-8").decode(bytes);
  return toPosition(text, text.indexOf("\ufffd"));
}

/** Line and column of an offset, both from 1. */
function toPosition(text: string, offset: number): Position {
  return placesIn(text)(Math.max(offset, 0));
}

function problem(
  place: { readonly file: string; readonly code: string },
  telling: { readonly what: string; readonly how: string },
  position: Position = { line: 1, column: 1 },
): LocatedProblem {
  return { ...place, ...position, message: toMessage(telling) };
}
