import { recognizers } from "./personal-recognizers.ts";
import { toPlainSigns } from "./plain-signs.ts";
import { remember } from "./remember.ts";

/** Data of a person in a text: what kind, where it begins. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  readonly offset: number;
}

export type PersonalDataKind = keyof typeof personalDataKinds;

/** In the nominative, for messages; the data themselves are never repeated. */
export const personalDataKinds = {
  pesel: "numer PESEL",
  account: "numer rachunku bankowego",
  identityCard: "numer dowodu osobistego",
  phone: "numer telefonu",
  email: "adres e-mail osoby",
  homeAddress: "adres zamieszkania",
} as const;

/**
 * Everything in a text that looks like a private person's data, in its order, each once, disguises seen through.
 * Numbers of bodies are none: KRS, NIP, REGON.
 */
export function findPersonalData(written: string): readonly PersonalDatum[] {
  const { text, offsetOf } = toPlainSigns(written);
  const has = remember((sign: RegExp) => sign.test(text));
  const found = recognizers
    .flatMap(({ kind, sign, pattern, isMeant }) =>
      (sign === undefined || has(sign) ? [...text.matchAll(pattern)] : [])
        .filter((match) => isMeant(match, text) && !isOfBody(text, match.index))
        .map(({ 0: match, index }) => ({ kind, start: index, end: index + match.length })),
    )
    .sort((a, b) => a.start - b.start);
  return found
    .filter((datum, at) => !found.slice(0, at).some((before) => isSame(before, datum)))
    .map(({ kind, start }) => ({ kind, offset: offsetOf(start) }));
}

/** Whether two findings are of one number, or of one address. */
function isSame(before: Found, { kind, start }: Found): boolean {
  return start < before.end && (kind === "homeAddress") === (before.kind === "homeAddress");
}

// What stands before a number says whose it is.
function isOfBody(text: string, offset: number): boolean {
  return /\b(?:KRS|NIP|REGON)\b[^\d\n]{0,12}$/i.test(text.slice(Math.max(0, offset - 20), offset));
}

interface Found {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
