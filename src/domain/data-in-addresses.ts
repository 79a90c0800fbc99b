import { isPesel } from "./check-digits.ts";
import { isOfRole } from "./personal-recognizers.ts";
import type { PersonalDataKind } from "./personal-data.ts";

/**
 * Data of persons in the addresses of a text: numbers of messengers, boxes in a path, and whatever stands in the values
 * of a query, read as a browser reads them.
 * @param findIn tells what a plain text holds
 */
export function findInAddresses(
  text: string,
  findIn: (text: string) => readonly { readonly kind: PersonalDataKind }[],
): readonly FoundInAddress[] {
  return [
    ...numbers
      .filter(({ sign }) => sign.test(text))
      .flatMap(({ pattern }) => matches(text, pattern).filter(isPhone).map(toFound("phone"))),
    ...(/@|%40/.test(text) ? matches(text, box) : [])
      .filter(([, name = ""]) => !isOfRole(name))
      .map(toFound("email")),
    ...(text.includes("=") ? matches(text, queryValue) : []).flatMap((match) => {
      const kind = kindOfValue(match[0], findIn);
      return kind === undefined ? [] : [toFound(kind)(match)];
    }),
  ];
}

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function toFound(kind: PersonalDataKind): (match: RegExpExecArray) => FoundInAddress {
  return ({ 0: written, index }) => ({ kind, start: index, end: index + written.length });
}

function isPhone([written]: RegExpExecArray): boolean {
  const digits = decode(written).replace(/\D/g, "").replace(/^00/, "");
  return digits.length >= 9 && digits.length <= 15;
}

/** A number alone may be of anything; where a venue is found on a map is no matter of persons. */
function kindOfValue(
  written: string,
  findIn: Parameters<typeof findInAddresses>[1],
): PersonalDataKind | undefined {
  const value = decode(written).replace(/[.,:!]+$/, "");
  if (/^\d+$/.test(value)) return isPesel(value) && Number(value.slice(2, 4)) < 33 ? "pesel" : undefined;
  return findIn(value).find(({ kind }) => kind !== "homeAddress")?.kind;
}

/** Twice, as what was encoded twice; a plus is a space but before a number. */
function decode(written: string): string {
  try {
    const once = decodeURIComponent(written.replace(/(?<=.)\+/g, " "));
    return /%\d/.test(once) ? decodeURIComponent(once) : once;
  } catch {
    return written;
  }
}

const digits = String.raw`(?:\+|%2B|00)?(?:(?:\d|%3\d)(?:[-.() ]|%20|%2D)?){8,14}(?:\d|%3\d)(?![\p{L}\d_])`;

const numbers = [
  {
    sign: /\.(?:me|click)\//i,
    before: String.raw`(?<![\p{L}\d.-])(?:www\.)?(?:wa\.me|signal\.me|viber\.(?:me|click)|zalo\.me)\/(?:#p\/)?`,
  },
  {
    sign: /\.me\//i,
    before: String.raw`(?<![\p{L}\d.-])(?:t|telegram)\.me\/(?=\+|%2B)`,
  },
  {
    sign: /(?:sms|smsto|callto|skype|facetime|whatsapp|viber|tg|sgnl):/i,
    before: String.raw`(?<![\p{L}\d])(?:sms|smsto|callto|skype|facetime|whatsapp|viber|tg|sgnl):[^\s\d<>()%+]{0,40}`,
  },
  {
    sign: /[?&;#]\w+=/,
    before: String.raw`[?&;#](?:phone|phone_?number|tel|telefon|telephone|mobile|msisdn|kom|komorka|gsm|whatsapp)=`,
  },
].map(({ sign, before }) => ({ sign, pattern: new RegExp(`(?<=${before})${digits}`, "giu") }));

// The name of an account begins with "@", and that of a picture ends as its kind does.
const box =
  /(?<=:\/\/[^\s<>()"']{1,300}\/)([\w.+-]*[a-z\d])(?:@|%40)(?:[a-z\d-]+\.)+(?!(?:png|jpe?g|gif|webp|avif|svg|pdf|css|m?js)(?![a-z]))[a-z]{2,}(?![\w.@-])/gi;

const queryValue = /(?<=[?&;#][\w.[\]-]{1,40}=)[^\s&;#<>"'„”()[\]]{9,400}/g;

interface FoundInAddress {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}
