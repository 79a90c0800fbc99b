/**
 * Stems of a language that one slip of the keyboard, or little more, would turn into a stem of the corpus: words that
 * were perhaps meant as they are typed, although no record has them.
 */
export function lookalikesOf(corpusStems: ReadonlySet<string>, languageStems: Iterable<string>): string[] {
  const near = new Set(Array.from(corpusStems).flatMap(withoutALetter));
  const isNear = (one: string): boolean => near.has(one);
  return [...new Set(languageStems)].filter(
    (stemmed) => stemmed.length > 2 && !corpusStems.has(stemmed) && withoutALetter(stemmed).some(isNear),
  );
}

/** Words that a slip parts have one of these in common. */
function withoutALetter(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
