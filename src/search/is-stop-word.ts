/** Whether a folded word is to be passed over: one of a list, or a single letter. */
export function isIn(stopWords: ReadonlySet<string>, folded: string): boolean {
  return folded.length < 2 ? !/\d/.test(folded) : stopWords.has(folded);
}
