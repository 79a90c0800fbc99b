import { recognizers } from "./personal-recognizers.ts";
import { findInAddresses } from "./data-in-addresses.ts";
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
  return findWithin(written, (text) => findInAddresses(text, (value) => findWithin(value, () => [])));
}

function findWithin(
  written: string,
  inAddresses: (text: string) => readonly Found[],
): readonly PersonalDatum[] {
  const { text, offsetOf } = toPlainSigns(written);
  const has = remember((sign: RegExp) => sign.test(text));
  const inText = recognizers.flatMap(({ kind, sign, pattern, isMeant }) =>
    (sign === undefined || has(sign) ? [...text.matchAll(pattern)] : [])
      .filter((match) => isMeant(match, text) && !isOfBody(text, match.index))
      .map(({ 0: match, index }) => ({ kind, start: index, end: index + match.length })),
  );
  const found = [...inText, ...inAddresses(text)].sort((a, b) => a.start - b.start);
  return withoutSame(found).map(({ kind, start }) => ({ kind, offset: offsetOf(start) }));
}

/** Of findings in their order, those that are of no number, or of no address, of which one before them is. */
function withoutSame(found: readonly Found[]): readonly Found[] {
  const ends = { number: 0, address: 0 };
  return found.filter(({ kind, start, end }) => {
    const what = kind === "homeAddress" ? "address" : "number";
    const isNew = start >= ends[what];
    ends[what] = Math.max(ends[what], end);
    return isNew;
  });
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
