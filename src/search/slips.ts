/**
 * Slips of the keyboard between two words (insertions, deletions, replacements and swaps of neighbours), or infinity
 * where there are more than so many. As `editDistance`, for the few slips that a search forgives, in a few bytes.
 */
export function countSlips(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || most === 0) return Infinity;
  if (a[0] === b[0]) return countSlips(a.slice(1), b.slice(1), most);
  const after = (fromA: number, fromB: number): number =>
    1 + countSlips(a.slice(fromA), b.slice(fromB), most - 1);
  const isSwap = a[0] === b[1] && a[1] === b[0];
  return Math.min(after(1, 1), after(1, 0), after(0, 1), isSwap ? after(2, 2) : Infinity);
}
