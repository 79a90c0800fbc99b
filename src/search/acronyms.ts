import type { PlacedWord } from "./record-fields.ts";
import type { Word } from "./words.ts";

/**
 * Initials of the names in a row of words: of every run of at least two capitalised words, with short connecting
 * words passed over and also counted (Rada Działalności Pożytku Publicznego: rdpp; also of its parts of three or more).
 */
export function acronymsIn(words: readonly PlacedWord[]): { acronym: string; at: PlacedWord[] }[] {
  return nameRuns(words).flatMap((run) =>
    partsOf(run).flatMap((part) => [...new Set(initials(part))].map((acronym) => ({ acronym, at: part }))),
  );
}

/** Whether a word is written as an abbreviation (RDPP, CeKi). */
export function isAcronym({ surface }: Word): boolean {
  return /^\p{Lu}[\p{Lu}\p{Ll}]?\p{Lu}{1,5}$/u.test(surface);
}

function nameRuns<W extends Word>(words: readonly W[]): W[][] {
  const runs: W[][] = [];
  let run: W[] = [];
  for (const word of words) {
    if (isCapitalised(word) || (run.length > 0 && connectives.has(word.folded))) run = [...run, word];
    else run = (runs.push(run), []);
  }
  return [...runs, run].map(trimmed).filter((found) => found.filter(isCapitalised).length >= 2);
}

function partsOf<W extends Word>(run: readonly W[]): W[][] {
  const starts = run.flatMap((word, index) => (isCapitalised(word) ? [index] : []));
  const parts = starts.flatMap((start) =>
    starts.filter((end) => end > start).map((end) => run.slice(start, end + 1)),
  );
  return parts.filter((part) => part.length === run.length || part.filter(isCapitalised).length >= 3);
}

function initials(name: readonly Word[]): string[] {
  const all = name.map(({ folded }) => folded.charAt(0)).join("");
  const capital = name
    .filter(isCapitalised)
    .map(({ folded }) => folded.charAt(0))
    .join("");
  return [all, capital];
}

function trimmed<W extends Word>(run: readonly W[]): W[] {
  return run.slice(0, run.findLastIndex(isCapitalised) + 1);
}

function isCapitalised({ surface }: Word): boolean {
  return /^\p{Lu}/u.test(surface);
}

const connectives = new Set(["i", "w", "z", "na", "ds", "do", "dla", "o", "oraz"]);
