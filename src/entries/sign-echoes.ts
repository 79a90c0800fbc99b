import type { LocatedProblem } from "./content-file.ts";

/** What a look at a file's signs and words alone shows, and what else is said of it. */
export interface SignFindings {
  readonly text: string;
  /** Signs that nobody sees, and letters of other alphabets. */
  readonly unlike: readonly LocatedProblem[];
  /** Signs written by their numbers. */
  readonly encoded: readonly LocatedProblem[];
  readonly personal: readonly LocatedProblem[];
  readonly told: readonly LocatedProblem[];
}

/** All of it but what only follows from another fault. */
export function withoutSignEchoes({
  text,
  unlike,
  encoded,
  personal,
  told,
}: SignFindings): readonly LocatedProblem[] {
  const lines = text.split("\n");
  const between = (a: LocatedProblem, b: LocatedProblem): string | undefined =>
    a.line === b.line && a.column <= b.column
      ? (lines[a.line - 1] ?? "").slice(a.column - 1, b.column - 1)
      : undefined;
  const isInAddress = (address: LocatedProblem, sign: LocatedProblem): boolean =>
    address.code === "unsafe-address" && /^[^\s()<>[\]"]*$/.test(between(address, sign) ?? " ");
  const isEcho = (problem: LocatedProblem): boolean => {
    if (isOfSigns(problem)) return [...unlike, ...encoded].some(({ line }) => line === problem.line);
    if (ofWords.has(problem.code)) return unlike.some((sign) => between(problem, sign) !== undefined);
    if (problem.code === "sign-lost")
      return personal.some((datum) => /^[\d\s().+*_/-]*$/.test(between(datum, problem) ?? "-a"));
    return unlike.some((sign) => isInAddress(problem, sign));
  };
  const own = told.filter((problem) => !isEcho(problem));
  const isOfAddress = (sign: LocatedProblem): boolean => own.some((address) => isInAddress(address, sign));
  return [...unlike, ...encoded.filter((sign) => !isOfAddress(sign)), ...own, ...personal];
}

/** Escapes such as "\\u0000" are seen only by those who read what they stand for. */
function isOfSigns({ code, message }: LocatedProblem): boolean {
  return code === "hidden-character" || message.includes("niewidoczny znak");
}

// What is said of a word that is not as it should be, as one with a hidden sign or a strange letter is not.
const ofWords: ReadonlySet<string> = new Set(["schema", "unknown-key", "impossible-date"]);
