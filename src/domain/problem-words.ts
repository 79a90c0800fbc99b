/** How an editor is asked about what they may have meant. */
export function didYouMean(near: readonly string[]): string {
  return `czy chodziło o: ${near.map((id) => `„${id}”`).join(", ")}?`;
}

/** Enough of a passage to find it by. */
export function shorten(passage: string): string {
  return passage.length > 80 ? `${passage.slice(0, 79)}…` : passage;
}
