import type { z } from "zod";
import { foldPolish } from "../polish/folding.ts";

/** What is wrong with a value whose meaning shows all the same, and what is to be written instead. */
export function explainValue(issue: z.core.$ZodIssue, value: unknown): Hint | undefined {
  const written = String(value).trim();
  if (isNumeric(issue) && typeof value === "string") return explainNumber(value);
  if (issue.code === "invalid_type" && issue.expected === "boolean") return explainChoice(written);
  if (issue.message.includes("RRRR-MM-DD") && /^[2-6]\d{4}$/.test(written))
    return explainDay(Number(written));
  if (issue.message.includes('np. "17:00"')) return explainTime(written) ?? explainQuotes(issue, written);
  if (issue.message.includes("SHA-256") && /^[\da-f]{64}$/i.test(written))
    return { what: "litery sumy mają być małe", how: `wpisz ${written.toLowerCase()}`, isWhole: true };
  if (/^\d[.,]\d+e\+?\d+$/i.test(written)) return shortened;
  if (issue.message.startsWith("numer KRS ma") && /^(?:KRS:? ?)?\d{6,10}$/i.test(written))
    return {
      what: "numer KRS ma 10 cyfr, razem z zerami na początku, i stoi w cudzysłowie",
      how: `wpisz "${written.replace(/\D/g, "").padStart(10, "0")}"`,
      isWhole: true,
    };
  if (issue.message.includes("https://") && bareAddress.test(written))
    return { what: issue.message, how: `wpisz https://${written}`, isWhole: true };
  return explainQuotes(issue, written);
}

/** Of a schema's own words what is said behind a semicolon, and what is meant, are advice. */
export function splitAdvice(message: string): Hint | undefined {
  const [, said, meant] = /^(.*) \(czy chodziło o „([^”]+)”\?\)$/.exec(message) ?? [];
  if (said !== undefined && meant !== undefined)
    return { what: said, how: `jeśli chodziło o „${meant}”, wpisz ${meant}`, isWhole: true };
  const [, what, how] = /^([^;]*); (.*)$/.exec(message) ?? [];
  return what === undefined || how === undefined ? undefined : { what, how };
}

function explainQuotes(issue: z.core.$ZodIssue, written: string): Hint | undefined {
  return /^[„”“][^]*[”“„"]$/.test(written) && issue.code === "invalid_format" ? typographic : undefined;
}

const bareAddress = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/[^\s@]*)?$/u;

/** The values whose names in Polish, which stand behind them in brackets, are the one that is written. */
export function findByLabel(written: string, description = ""): readonly string[] {
  return [...description.matchAll(/([\w-]+) \(([^()]+)\)/g)]
    .filter(([, , label = ""]) => foldPolish(label) === foldPolish(written.trim()))
    .flatMap(([, id = ""]) => [id]);
}

function isNumeric(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
}

function explainNumber(value: string): Hint | undefined {
  const digits = value.replace(/[\s_']/g, "").replace(/[.]$/, "");
  const roman = readRoman(value);
  if (roman !== undefined) return { what: "to nie jest liczba", how: `napisz ${roman}` };
  if (!/^\d+$/.test(digits)) return undefined;
  const how = digits === value ? `napisz ${digits} bez cudzysłowu` : `napisz ${digits}`;
  return { what: "to nie jest liczba", how };
}

/** Meetings are counted up to a few dozen. */
function readRoman(value: string): number | undefined {
  const [, tens, ones] = /^(?=[XVI])(X{0,3})(IX|IV|V?I{0,3})\.?$/.exec(value.trim()) ?? [];
  if (tens === undefined || ones === undefined) return undefined;
  const small = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return tens.length * 10 + small.indexOf(ones);
}

function explainChoice(written: string): Hint | undefined {
  const what = "ma tu być true (tak) albo false (nie), bez cudzysłowu";
  if (/^(?:tak|true|yes|on|prawda|1)$/i.test(written)) return { what, how: "wpisz true", isWhole: true };
  if (/^(?:nie|false|no|off|fałsz|0)$/i.test(written)) return { what, how: "wpisz false", isWhole: true };
  return undefined;
}

function explainTime(written: string): Hint | undefined {
  if (/\d\s*(?:[-–—]|do)\s*\d/.test(written))
    return {
      what: "to dwie godziny, a ma tu być jedna",
      how: "wpisz początek w start, a koniec w end",
      isWhole: true,
    };
  const match = /^(?:godz(?:\.|ina)? ?)?(\d{1,2})(?:[:.,](\d{1,2}))?(?::00)?$/i.exec(written);
  if (match === null) return undefined;
  const [hour = "", minute = "0"] = match.slice(1);
  if (Number(hour) > 23 || Number(minute) > 59)
    return {
      what: `takiej godziny jak ${written} nie ma`,
      how: 'wpisz godzinę od "00:00" do "23:59"',
      isWhole: true,
    };
  const time = `${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`;
  return { what: 'to nie jest godzina w postaci "GG:MM"', how: `wpisz "${time}"`, isWhole: true };
}

/** Spreadsheets count days since the end of 1899. */
function explainDay(count: number): Hint {
  const day = new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
  return { what: `liczbą ${count} arkusz kalkulacyjny zapisuje dzień ${day}`, how: `wpisz ${day}` };
}

const shortened: Hint = {
  what: "arkusz kalkulacyjny skrócił tu numer i zgubił jego cyfry",
  how: "przepisz cały numer z dokumentu i weź go w cudzysłów",
};

const typographic: Hint = {
  what: "wartość stoi w cudzysłowie „…”, który dla YAML jest zwykłą literą",
  how: 'zamień go na prosty "…"',
};

export interface Hint {
  readonly what: string;
  readonly how: string;
  /** Whether that is all that is to be said, and what the field is for need not be told. */
  readonly isWhole?: boolean;
}
