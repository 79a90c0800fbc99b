import { once } from "./once.ts";
import { isStopWord } from "./stop-words.ts";
import { toWords } from "./words.ts";

/** The editors' list as it stands in its file. */
export interface SynonymList {
  /** Names of one thing: a search for any finds all. */
  readonly same: readonly (readonly string[])[];
  /** A wider word and what falls under it: a search for the wider finds the narrower, not the other way round. */
  readonly broader: Readonly<Record<string, readonly string[]>>;
  /** An abbreviation and what it stands for. */
  readonly acronyms: Readonly<Record<string, string>>;
}

/** Every expression of the list with the other expressions by which it is to be found, and how surely. */
export function assembleSynonyms(list: SynonymList): Synonym[] {
  const neighbours = assembleNeighbours(list);
  return [...neighbours.keys()].map((key) => ({
    words: key.split(" "),
    foundBy: [...reach(key, neighbours)].map(([other, weight]) => ({
      words: other.split(" "),
      weight,
      isHint: neighbours.get(key)?.acronyms.has(other) !== true,
    })),
  }));
}

/** The content words of an expression, in lower case, as one key. */
export function toKey(expression: string): string {
  return toWords(expression)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ surface }) => surface.toLocaleLowerCase("pl"))
    .join(" ");
}

/** All single words of the list, in lower case. */
export function wordsOf({ same, broader, acronyms }: SynonymList): Set<string> {
  const expressions = [...same.flat(), ...Object.entries(broader).flat(2), ...Object.keys(acronyms)];
  return new Set(
    expressions.flatMap((expression) => toKey(expression).split(" ")).filter((word) => word !== ""),
  );
}

function assembleNeighbours({ same, broader, acronyms }: SynonymList): Map<string, Neighbours> {
  const neighbours = new Map<string, Neighbours>();
  const keyOf = once(toKey);
  const at = (expression: string): Neighbours => {
    const key = keyOf(expression);
    const found = neighbours.get(key) ?? {
      same: new Set<string>(),
      broader: new Set<string>(),
      acronyms: new Set<string>(),
    };
    neighbours.set(key, found);
    return found;
  };
  for (const group of same)
    for (const expression of group)
      for (const other of group)
        if (keyOf(other) !== keyOf(expression)) at(expression).same.add(keyOf(other));
  for (const [acronym, meaning] of Object.entries(acronyms)) {
    at(acronym).acronyms.add(keyOf(meaning));
    at(meaning).acronyms.add(keyOf(acronym));
  }
  for (const [wider, narrower] of Object.entries(broader))
    for (const expression of narrower) at(expression).broader.add(keyOf(wider));
  for (const wider of Object.keys(broader)) at(wider);
  return neighbours;
}

/** Same names first, then wider words step by step, then other names of those: never from name to name to name. */
function reach(key: string, neighbours: ReadonlyMap<string, Neighbours>): Map<string, number> {
  const reached = new Map<string, number>([[key, 1]]);
  const add = (other: string, weight: number): boolean => {
    if ((reached.get(other) ?? 0) >= weight) return false;
    reached.set(other, weight);
    return true;
  };
  const addNames = (of: string, weight: number): void => {
    for (const name of neighbours.get(of)?.same ?? []) add(name, weight * sameness);
  };
  for (const other of neighbours.get(key)?.acronyms ?? []) add(other, 0.9);
  addNames(key, 1);
  const queue = [...reached];
  for (const [current, weight] of queue) {
    for (const wider of neighbours.get(current)?.broader ?? []) {
      if (weight * breadth < leastWeight || !add(wider, weight * breadth)) continue;
      queue.push([wider, weight * breadth]);
      addNames(wider, weight * breadth);
    }
  }
  reached.delete(key);
  return reached;
}

const sameness = 0.7;
const breadth = 0.6;
const leastWeight = 0.2;

export interface Synonym {
  readonly words: readonly string[];
  readonly foundBy: readonly {
    readonly words: readonly string[];
    readonly weight: number;
    readonly isHint: boolean;
  }[];
}

interface Neighbours {
  readonly same: Set<string>;
  readonly broader: Set<string>;
  /** An abbreviation and its expansion are the same words: not a hint. */
  readonly acronyms: Set<string>;
}
