/** Below so many records a share says less than the records themselves. */
export const fewRecords = 20;

/** Below so many known dates a median says nothing. */
export const fewDates = 5;

/** The middle of the numbers, or the mean of the two in the middle; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** Whole days from one `YYYY-MM-DD` to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * A part in whole percent. What is there never reads as nothing, and what is not all never reads as all.
 * @example formatShare(1, 300) // "poniżej 1%"
 */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = Math.round((part / whole) * 100);
  if (percent === 0 && part > 0) return "poniżej 1%";
  if (percent === 100 && part < whole) return "ponad 99%";
  return `${percent}%`;
}
