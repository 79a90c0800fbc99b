/**
 * Tells whether two texts share at least so many different words, in any form, seen from either of them.
 * @param texts of each text's words, all stems of each
 */
export function createSharing(
  texts: readonly Words[],
  least: number,
): (one: number, other: number) => boolean {
  const numbered = numberStems(texts);
  return (one, other) => {
    const [words, others] = [numbered[one] ?? [], numbered[other] ?? []];
    return sharesMany(words, others, least) && sharesMany(others, words, least);
  };
}

function sharesMany(words: readonly Int32Array[], others: readonly Int32Array[], least: number): boolean {
  const known = new Set<number>();
  for (const stems of others) for (const stem of stems) known.add(stem);
  const shared = new Set<number>();
  for (const stems of words) if (stems.some((stem) => known.has(stem))) shared.add(stems[0] ?? -1);
  return shared.size >= least;
}

/** Numbers are compared faster; the stems of a word mostly come as one and the same list, numbered once. */
function numberStems(texts: readonly Words[]): Int32Array[][] {
  const numbers = new Map<string, number>();
  const toNumber = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const lists = new Map<readonly string[], Int32Array>();
  return texts.map((words) =>
    words.map((stems) => {
      const known = lists.get(stems) ?? Int32Array.from(stems, toNumber);
      lists.set(stems, known);
      return known;
    }),
  );
}

type Words = readonly (readonly string[])[];
