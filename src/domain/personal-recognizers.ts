import { isAccount, isIdentityCard, isPesel } from "./check-digits.ts";
import { dictated, toDictatedDigits } from "./number-words.ts";
import { isDictatedPhone, isPhone, isSpokenPhone } from "./phone-number.ts";
import type { PersonalDataKind } from "./personal-data.ts";

/** How one kind of personal data looks, in plain signs. Where two find the same, the first has it. */
export interface Recognizer {
  readonly kind: PersonalDataKind;
  /** Without which the pattern, slower by far, need not be tried. */
  readonly sign?: RegExp;
  readonly pattern: RegExp;
  readonly isMeant: (match: RegExpExecArray, text: string) => boolean;
}

const role =
  /^(?:postulat[a-z]*|portal|biuro|kontakt|sekretariat|kancelaria|urzad|um|umk|bip|ngo|info|redakcja|iod|iodo|rodo|office|contact|poczta|zapytania|konsultacje|wnioski|dostepnosc|fundacja|stowarzyszenie|centrum|wydzial|referat|sp|mail|hello|admin|webmaster|pomoc)(?:$|[._+-])|(?:biuro|sekretariat|kontakt)$/i;

// What stands before the address of a place where nobody lives.
const premises = new RegExp(
  [
    String.raw`(?<!\p{L})(?:lokal|pawilon|świetlic|klub|pracowni)\p{L}*(?: użytkow\p{L}*)? (?:przy|na|pod adresem) $`,
    String.raw`(?<!\p{L})(?:siedzib|bibliote[kc]|zakład|urz[ęą]d|szk[oó]ł|przedszkol|poradni|muze)\p{L}*(?: \p{L}+)?(?: (?:przy|na|pod adresem)|,|:) $`,
  ].join("|"),
  "iu",
);

const street = String.raw`(?:ul\.|ulic[aey]|al\.|alei|os\.|osiedl[aeu]|pl\.)\s+\p{Lu}[\p{L}0-9 .-]{1,40}?\s\d+[a-zA-Z]?`;
const streetWord = String.raw`(?:(?<!\p{L})(?:ul|al|os|pl)\.|ulicy)`;
const lives = String.raw`(?<!\p{L})(?:[Zz]amieszk(?:a[łl]|uj)\p{L}*|[Zz]ameldowan\p{L}*|ZAMIESZKA\p{L}*|ZAMELDOWAN\p{L}*)`;

const edge = String.raw`(?![\p{L}\p{N}_])`;

const country = String.raw`(?:\(\+48\)|(?:\+|00)48)`;
// The code of a town in brackets, the zero of former days before it.
const townNumber = String.raw`\((?:0[ -]?)?\d\d\)[ -]?(?:\d{3}[ -]?\d\d[ -]?\d\d|\d\d[ -]?\d\d[ -]?\d{3}|\d\d[ -]?\d{3}[ -]?\d\d)`;

// Nine digits, however they are parted; most texts hold no such number.
const longNumber = /\d(?:[ ./()-]{0,2}\d){8}/;

export const recognizers: readonly Recognizer[] = [
  {
    kind: "pesel",
    sign: longNumber,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}_/.=+-])(?:\d{6}[ ./-]?\d{5}|\d\d([ ./-])\d\d\1\d\d[ ./-]?\d{5})${edge}`,
      "gu",
    ),
    isMeant: ([written]) => isPesel(digitsOf(written)),
  },
  {
    kind: "pesel",
    sign: longNumber,
    pattern: /(?<![\p{L}\p{N}_/.=+-]|\d[ ./-])\d+([ ./-])\d+(?:\1\d+)*(?![\p{L}\p{N}_]|[ ./-]\d)/gu,
    isMeant: ([written, joint = ""]) => isPartedPesel(written, joint),
  },
  {
    kind: "pesel",
    sign: /pesel/i,
    pattern: new RegExp(String.raw`(?<=pesel[^\d\n]{0,15})\d(?:[ ./-]?\d){10}${edge}`, "giu"),
    isMeant: ([written]) => isPesel(digitsOf(written)),
  },
  {
    kind: "account",
    sign: longNumber,
    pattern: new RegExp(String.raw`(?<![\p{N}_])(?:PL ?)?\d(?:[ .-]?\d){25}${edge}`, "gu"),
    isMeant: ([written]) => isAccount(digitsOf(written)),
  },
  {
    kind: "identityCard",
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_/=-])[A-Z]{3}[ ./-]?\d{3} ?\d{3}${edge}`, "gu"),
    isMeant: ([written]) => isIdentityCard(written.replace(/[ ./-]/g, "")),
  },
  {
    kind: "identityCard",
    sign: /dow[oó]d|seri[aię]/i,
    pattern: new RegExp(
      String.raw`(?<=(?:dow[oó]d|seri[aię])[^\n]{0,40}?)(?<![\p{L}\p{N}])[a-z]{3}(?:,? (?:nr|numer))?[ ./-]{0,2}\d{3}[ ./-]?\d{3}${edge}`,
      "giu",
    ),
    isMeant: ([written]) => isIdentityCard(`${written.slice(0, 3).toUpperCase()}${digitsOf(written)}`),
  },
  {
    kind: "phone",
    sign: longNumber,
    pattern: new RegExp(
      [
        String.raw`(?<![\p{L}\p{N}_/.,=?&§#-]|\d:)(?:`,
        [
          String.raw`(?:${country}[ -]?)?(?:${townNumber}|\(\d{3}\)[ -]?\d{3}[ -]?\d{3})`,
          String.raw`${country}[ -]?\d(?:[ ./-]?\d){8}`,
          String.raw`\d{3}([ ./-])\d{3}\1\d{3}`,
          String.raw`\d{3}[ -]?\d{3}[ -]?\d{3}`,
          String.raw`(?:0[ -]?)?\d\d[ -]\d{3}[ -]\d\d[ -]\d\d`,
        ].join("|"),
        String.raw`)(?![\p{L}\p{N}_]|[ -]\d|\/(?!\d{3}(?!\d)))`,
      ].join(""),
      "gu",
    ),
    isMeant: isPhone,
  },
  {
    kind: "phone",
    sign: longNumber,
    pattern:
      /(?<![\p{L}\p{N}_/.,=?&§#-]|\d[: -])\d{1,4}([ -])\d{1,4}(?:\1\d{1,4})+(?![\p{L}\p{N}_/]|[ -]\d)/gu,
    isMeant: isPhone,
  },
  {
    kind: "phone",
    sign: /\b(?:tel|kom|fa(?:x|ks)|phone|whatsapp)|dzwo/i,
    pattern: /(?<!\d)\d(?:[ ./()-]{0,2}\d){8}(?![\p{L}\p{N}_])/gu,
    isMeant: isSpokenPhone,
  },
  { kind: "pesel", ...dictated, isMeant: ([written]) => isPesel(toDictatedDigits(written)) },
  { kind: "phone", ...dictated, isMeant: isDictatedPhone },
  {
    kind: "phone",
    sign: /tel:/i,
    pattern: /(?<=\btel:)(?:(?:\+|00)48)?[\d().-]{9,16}/giu,
    isMeant: ([written]) => digitsOf(written.replace(/^(?:\+|00)48/, "")).length === 9,
  },
  {
    // A name may begin anew behind an apostrophe, or a "kropka": of a row without end only the last are read.
    kind: "email",
    sign: /@/,
    pattern:
      /(?<![\p{L}\p{N}._%+@-]|\/\/)([\p{L}\p{N}_][\p{L}\p{N}._%+-]*(?:'[\p{L}\p{N}._%+-]*){0,9}|"[^"\n@]{1,64}")(?:@ ?| @ )(?:(?:[\p{L}\p{N}-]+\.)+(?:xn--[a-z\d-]+|\p{L}{2,})|\[[\d.a-f:]+\])/giu,
    isMeant: ({ 1: name = "", index }, text) => !isOfRole(name) && !isInAddress(text, index),
  },
  {
    // A box in the query of a web address is somebody's; what stands in its path mostly is the name of an account.
    kind: "email",
    sign: /[?&][\w.-]*=[^\s@]*(?:@|%40)/i,
    pattern: /(?<=[?&][\w.-]{1,40}=)([\w.+-]+)(?:@|%40)(?:[a-z\d-]+\.)+[a-z]{2,}/gi,
    isMeant: ([, name = ""]) => !isOfRole(name),
  },
  {
    kind: "email",
    sign: /małpa|malpa|[([{<] ?(?:at|@) ?[)\]}>]| at /i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*(?:(?: ?[([{<] ?(?:kropka|dot) ?[)\]}>] ?| kropka | dot )[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*){0,9})(?: ?[([{<] ?(?:at|małpa|malpa|@) ?[)\]}>] ?| (?:małpa|malpa) | at (?=[\p{L}\p{N}-]+ (?:dot|kropka) ))[\p{L}\p{N}-]+(?:(?:\.| ?[([{<] ?(?:kropka|dot) ?[)\]}>] ?| kropka | dot )[\p{L}\p{N}-]+)+/giu,
    isMeant: ([, name = ""]) => !isOfRole(name.replace(/\W*(?:kropka|dot)\W*/giu, ".")),
  },
  {
    kind: "homeAddress",
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:zam\.|adres\p{L}* (?:zamieszkania|zameldowania|domow\p{L}*|prywatn\p{L}*))[^\n]{0,40}?(?:${streetWord}|\d)`,
      "giu",
    ),
    isMeant: () => true,
  },
  {
    // "Zamieszkała przy" is no part of the address yet.
    kind: "homeAddress",
    sign: /zamieszk|zameldowan/i,
    pattern: new RegExp(String.raw`(?<=${lives}[^\n]{0,40}?)${streetWord}`, "gu"),
    isMeant: () => true,
  },
  {
    kind: "homeAddress",
    sign: /zamieszk|zameldowan/i,
    pattern: new RegExp(
      String.raw`${lives}(?![^\n]{0,40}?${streetWord})[^\n]{0,40}?\p{Lu}\p{L}+ \d{1,3}[a-zA-Z]?(?![\p{L}\p{N}]| (?:os[oó]b|lat|rok|dni|raz))`,
      "gu",
    ),
    isMeant: () => true,
  },
  {
    kind: "homeAddress",
    pattern: new RegExp(
      String.raw`(?<!\p{L})${street}\s*(?:\/\s*|m\.?\s*|mieszkania?\s+)\d+[a-zA-Z]?(?![\p{L}\p{N}])`,
      "gu",
    ),
    isMeant: ({ index }, text) => !premises.test(text.slice(Math.max(0, index - 40), index)),
  },
];

/** Whether a box is an office's or an editorial board's by its name, and so no person's. */
export function isOfRole(name: string): boolean {
  return role.test(name);
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}

function isInAddress(text: string, offset: number): boolean {
  return /:\/\/[^\s<>()[\]"']*$/.test(text.slice(Math.max(0, offset - 200), offset));
}

/** A PESEL in groups of any length, parted by one sign; no sum in thousands, no years or days beside a number. */
function isPartedPesel(written: string, joint: string): boolean {
  const groups = written.split(joint);
  const isSum = joint !== "-" && joint !== "/" && groups.slice(1).every((group) => group.length === 3);
  const isDated = groups.some((group) => /^(?:19|20)\d\d$/.test(group));
  const digits = groups.join("");
  // The months of people who live: born since 1900, and not in the future.
  return !isSum && !isDated && isPesel(digits) && Number(digits.slice(2, 4)) < 33;
}
