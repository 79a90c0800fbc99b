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

/** Everything in a text that looks like a private person's data, in its order. Numbers of bodies are none: KRS, NIP, REGON. */
export function findPersonalData(written: string): readonly PersonalDatum[] {
  // Office programs part the groups of a number by spaces of other kinds.
  const text = toAsciiSigns(written.replace(/[\u00a0\u2007\u2009\u202f]/g, " "));
  const found = recognizers.flatMap(({ kind, sign, pattern, isMeant }) =>
    (sign === undefined || sign.test(text) ? [...text.matchAll(pattern)] : [])
      .filter((match) => !isOfBody(text, match.index) && isMeant(match, text))
      .map((match) => ({ kind, offset: match.index })),
  );
  const sorted = found.sort((a, b) => a.offset - b.offset);
  return sorted.filter(({ kind, offset }, at) => {
    const before = sorted[at - 1];
    return before?.kind !== kind || before.offset !== offset;
  });
}

/** Digits of other scripts, and wide ones, disguise a number; each becomes one sign, so that places stay. */
function toAsciiSigns(text: string): string {
  if (!/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff20]/.test(text)) return text;
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\uff10-\uff20]/g, (sign) => sign.normalize("NFKC"));
}

/** Whether eleven digits are a PESEL: a day that exists, its century in the month, and the check digit. */
export function isPesel(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const month = Number(digits.slice(2, 4));
  const century = [1900, 2000, 2100, 2200, 1800][Math.floor(month / 20)] ?? 0;
  const day = new Date(
    Date.UTC(century + Number(digits.slice(0, 2)), (month % 20) - 1, Number(digits.slice(4, 6))),
  );
  const isDay = day.getUTCMonth() === (month % 20) - 1 && day.getUTCDate() === Number(digits.slice(4, 6));
  const sum = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1].reduce(
    (total, weight, index) => total + weight * Number(digits[index]),
    0,
  );
  return isDay && month % 20 > 0 && sum % 10 === 0;
}

/** Whether 26 digits are a Polish bank account: the two first check the others (ISO 13616, mod 97). */
export function isAccount(digits: string): boolean {
  if (!/^\d{26}$/.test(digits)) return false;
  const turned = `${digits.slice(2)}2521${digits.slice(0, 2)}`;
  return BigInt(turned) % 97n === 1n;
}

/** Whether three letters and six digits are the number of an identity card; the fourth sign checks the others. */
export function isIdentityCard(written: string): boolean {
  if (!/^[A-Z]{3}\d{6}$/.test(written)) return false;
  const values = written.split("").map((sign) => (/\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55));
  const sum = [7, 3, 1, 0, 7, 3, 1, 7, 3].reduce(
    (total, weight, index) => total + weight * (values[index] ?? 0),
    0,
  );
  return sum % 10 === values[3];
}

// What stands before a number says whose it is.
function isOfBody(text: string, offset: number): boolean {
  return /\b(?:KRS|NIP|REGON)\b[^\d\n]{0,12}$/i.test(text.slice(Math.max(0, offset - 20), offset));
}

function isPhone([written]: RegExpExecArray, text: string, offset: number): boolean {
  const digits = written.replace(/^(?:\+|00)48/, "").replace(/\D/g, "");
  if (digits.length !== 9) return false;
  if (/^\s*(?:zł|tys|mln|euro|eur|pln|%|osób|m2|m²)/i.test(text.slice(offset + written.length))) return false;
  if (/^(?:\+|00)48/.test(written)) return true;
  if (numbered.test(text.slice(Math.max(0, offset - 30), offset))) return false;
  const isCalled =
    /(?:\b(?:tel|telefon\w*|kom|komórk\w*|fax|faks|nr|dzwoni\w*|zadzwoni\w*|phone)\b[^\d\n]{0,15})$/i;
  if (isCalled.test(text.slice(Math.max(0, offset - 30), offset))) return /^[1-9]/.test(digits);
  return (
    (mobile.test(digits) && !written.includes(".")) ||
    (/^\d\d[ -]\d{3}[ -]\d\d[ -]\d\d$/.test(written) && landline.test(digits))
  );
}

// What stands before "nr" where a document, not a person, is meant.
const numbered = /(?<!\p{L})(?:spraw|faktur|umow|wnios|zadani|polis|zamówieni)\p{L}* (?:nr|numer) $/iu;

const mobile = /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/;
const landline = /^(?:1[2-8]|2[2-59]|3[2-4]|4[1-468]|5[24-9]|6[1-357-8]|7[1-7]|8[1-79]|9[145])/;

// An address of an office or an editorial board is no person's.
const role =
  /^(?:postulat[a-z]*|portal|biuro|kontakt|sekretariat|kancelaria|urzad|um|umk|bip|ngo|info|redakcja|iod|iodo|rodo|office|contact|poczta|zapytania|konsultacje|wnioski|dostepnosc|fundacja|stowarzyszenie|centrum|wydzial|referat|sp|mail|hello|admin|webmaster|pomoc)(?:$|[._+-])|(?:biuro|sekretariat|kontakt)$/i;

// What stands before the address of a place where nobody lives.
const premises =
  /(?<!\p{L})(?:lokal|pawilon|siedzib|świetlic|klub|pracowni)\p{L}*(?: użytkow\p{L}*)? (?:przy|na|pod adresem) $/iu;

const street = String.raw`(?:ul\.|ulic[aey]|al\.|alei|os\.|osiedl[aeu]|pl\.)\s+\p{Lu}[\p{L}0-9 .-]{1,40}?\s\d+[a-zA-Z]?`;

const recognizers: readonly Recognizer[] = [
  {
    kind: "pesel",
    pattern:
      /(?<![\p{L}\p{N}_/.=-])(?:\d{6}(?:[ -]?|[ \t]*\n[ \t]*)\d{5}|\d\d([ .-])\d\d\1\d\d\1\d{5})(?![\p{L}\p{N}_])/gu,
    isMeant: ([written]) => isPesel(written.replace(/\D/g, "")),
  },
  {
    kind: "pesel",
    sign: /pesel/i,
    pattern: /(?<=pesel[^\d\n]{0,15})\d(?:[ ./-]?\d){10}(?![\p{L}\p{N}_])/giu,
    isMeant: ([written]) => isPesel(written.replace(/\D/g, "")),
  },
  {
    kind: "account",
    pattern: /(?<![\p{N}_])(?:PL ?)?\d{2}(?:[ -]?\d{4}){6}(?![\p{L}\p{N}_])/gu,
    isMeant: ([written]) => isAccount(written.replace(/\D/g, "")),
  },
  {
    kind: "identityCard",
    pattern: /(?<![\p{L}\p{N}_/=-])[A-Z]{3} ?\d{6}(?![\p{L}\p{N}_])/gu,
    isMeant: ([written]) => isIdentityCard(written.replace(" ", "")),
  },
  {
    kind: "phone",
    pattern:
      /(?<![\p{L}\p{N}_/.,=:?&§#-])(?:(?:\+|00)48[ -]?)?(?:\(\d\d\)[ -]?\d{3}[ -]?\d\d[ -]?\d\d|\d{3}([ .-])\d{3}\1\d{3}|\d\d[ -]\d{3}[ -]\d\d[ -]\d\d|\d{9})(?![\p{L}\p{N}_/]|[ -]\d)/gu,
    isMeant: (match, text) => isPhone(match, text, match.index),
  },
  {
    kind: "phone",
    sign: /tel:/i,
    pattern: /(?<=\btel:)(?:(?:\+|00)48)?[\d().-]{9,16}/giu,
    isMeant: ([written]) => written.replace(/^(?:\+|00)48/, "").replace(/\D/g, "").length === 9,
  },
  {
    kind: "email",
    sign: /@/,
    pattern: /(?<![\p{L}\p{N}._%+@/-])([\p{L}\p{N}._%+-]+)@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu,
    isMeant: ([, name = ""]) => !role.test(name),
  },
  {
    kind: "email",
    sign: /[([](?:at|małpa)[)\]]/i,
    pattern:
      /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+) ?(?:\((?:at|małpa)\)|\[(?:at|małpa)\]) ?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/giu,
    isMeant: ([, name = ""]) => !role.test(name),
  },
  {
    kind: "homeAddress",
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:zam\.|zamieszka[łl]\p{L}*|zameldowan\p{L}*|adres\p{L}* (?:zamieszkania|zameldowania|domow\p{L}*|prywatn\p{L}*))[^\n]{0,40}?(?:(?:ul|al|os|pl)\.|ulicy|\d)`,
      "giu",
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

interface Recognizer {
  readonly kind: PersonalDataKind;
  /** Without which the pattern, slower by far, need not be tried. */
  readonly sign?: RegExp;
  readonly pattern: RegExp;
  readonly isMeant: (match: RegExpExecArray, text: string) => boolean;
}
