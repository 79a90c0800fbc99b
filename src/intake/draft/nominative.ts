import { findUnit } from "../interpret/unit.ts";

/** A name in the nominative, as far as it can be told from another case. */
export interface Nominative {
  readonly name: string;
  readonly feminineName?: string;
  /** False where the form is a guess that a human has to confirm. */
  readonly isSure: boolean;
}

/** The office that an attendant belongs to: without "przedstawicieli", "Dyrektor", "pracownicy". */
export function withoutRole(written: string): string {
  const short = written.replace(rolePrefix, "");
  return /^\p{L}*(?:miejsk|powiatow|grodzk|gminn)|^\p{Lu}/u.test(short) ? short : written;
}

/** "Referatu ds. Rodziny" → "Referat ds. Rodziny"; "Pełnomocniczki Prezydenta …" → both forms of the function. */
export function officeNominative(written: string): Nominative {
  const short = withoutRole(written);
  const person = personForms.find(([pattern]) => pattern.test(short));
  if (person) {
    const [pattern, masculine, feminine] = person;
    const name = short.replace(pattern, masculine);
    return feminine === undefined
      ? { name, isSure: true }
      : { name, feminineName: short.replace(pattern, feminine), isSure: true };
  }
  const unit = findUnit(short);
  if (unit !== undefined && !/^\P{L}*$/u.test(unit)) return { name: restored(unit, short), isSure: true };
  return { name: short, isSure: false };
}

/** "Fundacji Jutrzenka" → "Fundacja Jutrzenka", not sure; a name that begins in the nominative stays and is sure. */
export function organizationNominative(written: string): Nominative {
  const [first = "", ...rest] = written.split(" ");
  const form = organizationForms.find(([pattern]) => pattern.test(first));
  if (form) return { name: [form[1], ...rest].join(" "), isSure: false };
  return { name: written, isSure: !/(?:ego|ej|ych|ich)$/u.test(first) };
}

/** findUnit stops at words that end a unit in a sentence; in a name they belong to it. */
function restored(unit: string, written: string): string {
  const tail = written.split(" ").slice(unit.split(" ").length).join(" ");
  return tail === "" ? unit : `${unit} ${tail}`;
}

// The deputy of a mayor is a function of its own, that of a director belongs to the unit.
const rolePrefix =
  /^(?:(?:przedstawiciel\p{L}*|pracowni\p{L}*|dyrek\p{L}*|kierowni\p{L}*|naczelni\p{L}*|(?:zastęp|z-c)\p{L}*(?!\s+(?:Prezydent|Burmistrz|Wójt|Starost|Marszałk|Sekretarz|Skarbni))|urzędni\p{L}*)(?:\s+(?:i|oraz)\s+(?:przedstawiciel|pracowni)\p{L}*)?\s+)+/iu;

const personForms: readonly (readonly [pattern: RegExp, masculine: string, feminine?: string])[] = [
  [/^Pełnomocni(?:czka|czki|czką|k|ka|kiem|kowi)(?=\s)/u, "Pełnomocnik", "Pełnomocniczka"],
  [/^Koordynator(?:ka|ki|ką|a|em|owi)?(?=\s)/u, "Koordynator", "Koordynatorka"],
  [/^Konsultant(?:ka|ki|ką|a|em)?(?=\s)/u, "Konsultant", "Konsultantka"],
  [/^(?:Zastęp(?:ca|cy|cę|cą|czyni|czynię|czynią)|Z-c(?:a|y|ę|ą))(?=\s)/iu, "Zastępca", "Zastępczyni"],
  [/^Sekretarz(?:a|em|owi)?(?=\s)/u, "Sekretarz"],
  [/^Skarbni(?:czka|czki|czką|k|ka|kiem|kowi)(?=\s)/u, "Skarbnik", "Skarbniczka"],
  [/^Wiceprezydent(?:ka|ki|ką|a|em|owi)?(?=\s)/u, "Wiceprezydent", "Wiceprezydentka"],
  [/^Prezydent(?:a|em|owi)?(?=\s)/u, "Prezydent"],
  [/^Burmistrz(?:a|em|owi)?(?=\s)/u, "Burmistrz"],
  [/^Wójt(?:a|em|owi)?(?=\s)/u, "Wójt"],
];

const organizationForms: readonly (readonly [pattern: RegExp, nominative: string])[] = [
  [/^Fundacj(?:i|ą|ę)$/u, "Fundacja"],
  [/^Stowarzyszeni(?:a|em|u)$/u, "Stowarzyszenie"],
  [/^Towarzystw(?:a|em|u)$/u, "Towarzystwo"],
  [/^Klub(?:u|em|owi)$/u, "Klub"],
  [/^Koł(?:a|em|u)$/u, "Koło"],
  [/^Związk(?:u|iem|owi)$/u, "Związek"],
  [/^Spółdzielni(?:ą|ę)$/u, "Spółdzielnia"],
  [/^Kooperatyw(?:y|ą|ę)$/u, "Kooperatywa"],
];
