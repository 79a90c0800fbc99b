import { toDictatedDigits } from "./number-words.ts";

/** Whether nine digits are a phone number by what they begin with, how they are parted, and what stands beside them. */
export function isPhone({ 0: written, index }: RegExpExecArray, text: string): boolean {
  const digits = written
    .replace(prefix, "")
    .replace(/\D/g, "")
    .replace(/^0(?=\d{9}$)/, "");
  if (digits.length !== 9 || isAmount(text, index + written.length)) return false;
  if (prefix.test(written)) return true;
  const before = text.slice(Math.max(0, index - 30), index);
  if (numbered.test(before) || hasYear(written)) return false;
  if (written.includes("/")) return mobile.test(digits) && !/(?<!\p{L})(?:nr|numer)\.? $/iu.test(before);
  if (isCalled.test(before)) return /^[1-9]/.test(digits);
  if (withTown.test(written) && landline.test(digits)) return true;
  // Full thousands parted by dots are a sum.
  const isSum = written.includes(".") && digits.endsWith("000");
  return mobile.test(digits) && (!isSum || isForPublic.test(before));
}

/** Nine digits behind a word that says what they are, however they are parted. */
export function isSpokenPhone({ 0: written, index }: RegExpExecArray, text: string): boolean {
  if (!isSpokenOf.test(text.slice(Math.max(0, index - 40), index))) return false;
  return /^[1-9]/.test(written) && !hasYear(written) && !isAmount(text, index + written.length);
}

/** Nine digits of which some are in words; of a landline, or by commas, only behind a word that says what they are. */
export function isDictatedPhone({ 0: written, index }: RegExpExecArray, text: string): boolean {
  const digits = toDictatedDigits(written).replace(/^(?:00)?48(?=\d{9}$)/, "");
  if (digits.length !== 9 || isAmount(text, index + written.length)) return false;
  const before = text.slice(Math.max(0, index - 40), index);
  if ([isSpokenOf, isCalled, isForPublic].some((word) => word.test(before))) return /^[1-9]/.test(digits);
  return mobile.test(digits) && !written.includes(",");
}

const prefix = /^\(?(?:\+|00)48\)?/;

function isAmount(text: string, end: number): boolean {
  return /^\s*(?:zł|tys|mln|euro|eur|pln|%|osób|m2|m²|[mck]?m\b|kg\b)/i.test(text.slice(end, end + 20));
}

function hasYear(written: string): boolean {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.test(written);
}

// What stands before "nr" where a document, not a person, is meant.
const numbered =
  /(?<!\p{L})(?:spraw|faktur|umow|wnios|zadani|polis|zamówieni|uchwał|zarządzen|decyzj|pism|postanowie|rejestr|konkurs)\p{L}* (?:nr|numer) $/iu;

const isCalled =
  /(?:\b(?:tel|telefon\w*|kom|komórk\w*|fax|faks|nr|dzwoni\w*|zadzwoni\w*|phone)\b[^\d\n]{0,15})$/i;

// What stands before a number that people are to call.
const isForPublic =
  /(?<!\p{L})(?:numerem|kontakt|dyżur|zapis[yów]|zapisać|zgłosze|rejestracj|infolini)\p{L}*[^\d\n]{0,15}$/iu;

// The zero of former days may stand before the code of a town.
const isSpokenOf =
  /(?:(?<!\p{L})(?:tel|telefon\p{L}*|kom|komórk\p{L}*|fax|faks|phone|whatsapp)(?!\p{L})|dzwo[nń]\p{L}*)[^\d\n]{0,15}(?:(?<!\d)0[ -]?)?$/iu;

const withTown = /^(?:\((?:0[ -]?)?\d\d\)|(?:0[ -]?)?\d\d[ -]\d{3}[ -]\d\d[ -]\d\d$)/;
const mobile = /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/;
const landline = /^(?:1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[24-9]|6[1-357-8]|7[1-7]|8[1-79]|9[145])/;
