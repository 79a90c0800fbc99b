/**
 * Tells whether two texts share at least so many different words, in any form, seen from either of them.
 * @param texts of each text's words, all stems of each
 */
export function createSharing(
  texts: readonly Words[],
  least: number,
): (one: number, other: number) => boolean {
  const { numbered, count } = numberStems(texts);
  const sharesMany = createCounting(count, least);
  return (one, other) => {
    const [words, others] = [numbered[one] ?? [], numbered[other] ?? []];
    return sharesMany(words, others) && sharesMany(others, words);
  };
}

/** Asked of very many pairs, so that no sets are made: a stem is marked with the number of the question. */
function createCounting(stems: number, least: number): (words: Stems, others: Stems) => boolean {
  const [known, counted] = [new Int32Array(stems), new Int32Array(stems)];
  let question = 0;
  return (words, others) => {
    question++;
    for (const own of others) for (const stem of own) known[stem] = question;
    let shared = 0;
    for (const own of words) {
      const first = own[0] ?? 0;
      if (counted[first] === question || !own.some((stem) => known[stem] === question)) continue;
      counted[first] = question;
      if (++shared >= least) return true;
    }
    return false;
  };
}

/** Numbers are compared faster; the stems of a word mostly come as one and the same list, numbered once. */
function numberStems(texts: readonly Words[]): { readonly numbered: Stems[]; readonly count: number } {
  const numbers = new Map<string, number>();
  const toNumber = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const lists = new Map<readonly string[], Int32Array>();
  const numbered = texts.map((words) =>
    words.map((stems) => {
      const known = lists.get(stems) ?? Int32Array.from(stems, toNumber);
      lists.set(stems, known);
      return known;
    }),
  );
  return { numbered, count: numbers.size };
}

type Words = readonly (readonly string[])[];

/** Of each word of a text, its stems by their numbers. */
type Stems = readonly Int32Array[];
