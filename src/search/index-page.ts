import { weightOf, type RecordToken } from "./record-tokens.ts";

/**
 * A record's tokens as the HTML page that Pagefind indexes: weights travel as `data-pagefind-weight`.
 * The language is one for which Pagefind has no stemmer, so that tokens are kept as they are.
 */
export function toIndexPage(tokens: ReadonlyMap<string, RecordToken>): string {
  const steps = Map.groupBy([...tokens].sort(byToken), ([, token]) => toStep(weightOf(token)));
  const groups = [...steps]
    .sort(([a], [b]) => a - b)
    .map(([step, entries]) => {
      const written = entries.map(([token]) => token).join(" ");
      return `<p data-pagefind-weight="${((step + 0.5) / unit).toFixed(4)}">${written}</p>`;
    });
  return `<html lang="${indexLanguage}"><body>${groups.join("")}</body></html>`;
}

export const indexLanguage = "qaa";

function toStep(weight: number): number {
  return Math.max(1, Math.round(weight * (unit - 1)));
}

function byToken([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

// Pagefind keeps weights in steps of 1/24, and those below 1 in one byte.
const unit = 24;
