import type { z } from "zod";

/** What is wrong with a value that a spreadsheet or a word processor has spoilt, where it shows; half a message each. */
export function explainValue(issue: z.core.$ZodIssue, value: unknown): Hint | undefined {
  const written = String(value);
  if (isNumeric(issue) && typeof value === "string") return explainNumber(value);
  if (issue.message.includes("RRRR-MM-DD") && /^[2-6]\d{4}$/.test(written))
    return explainDay(Number(written));
  if (/^\d[.,]\d+e\+?\d+$/i.test(written)) return shortened;
  return /^[„”“][^]*[”“„"]$/.test(written) && issue.code === "invalid_format" ? typographic : undefined;
}

/** The values whose names in Polish, which stand behind them in brackets, are the one that is written. */
export function findByLabel(written: string, description = ""): readonly string[] {
  return [...description.matchAll(/([\w-]+) \(([^()]+)\)/g)]
    .filter(([, , label = ""]) => label.toLowerCase() === written.trim().toLowerCase())
    .flatMap(([, id = ""]) => [id]);
}

function isNumeric(issue: z.core.$ZodIssue): boolean {
  return issue.code === "invalid_type" && (issue.expected === "number" || issue.expected === "int");
}

function explainNumber(value: string): Hint | undefined {
  const digits = value.replace(/[\s_']/g, "");
  if (!/^\d+$/.test(digits)) return undefined;
  const how = digits === value ? `napisz ${digits} bez cudzysłowu` : `napisz ${digits}`;
  return { what: "to nie jest liczba", how };
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

interface Hint {
  readonly what: string;
  readonly how: string;
}
