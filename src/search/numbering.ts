import { createRoom } from "./room.ts";

/** Numbers for texts, in the order in which they are first asked for. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (name: string): number => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  const makeRoom = createRoom(Int32Array);
  const numbersOf = (some: readonly string[]): Int32Array => {
    const numbers = makeRoom(some.length);
    for (const [at, name] of some.entries()) numbers[at] = numberOf(name);
    return numbers;
  };
  return { numberOf, numbersOf, names };
}

/** What turns the numbers of some names into those of a numbering. */
export function toRenumbering(
  names: readonly string[],
  { numberOf }: Numbering,
): (numbers: Int32Array) => Int32Array {
  const makeRoom = createRoom(Int32Array);
  const known = new Int32Array(names.length).fill(-1);
  return (numbers) => {
    const renumbered = makeRoom(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      const told = known[number] ?? -1;
      renumbered[at] = told < 0 ? (known[number] = numberOf(names[number] ?? "")) : told;
    }
    return renumbered;
  };
}

export interface Numbering {
  readonly numberOf: (name: string) => number;
  readonly numbersOf: (names: readonly string[]) => Int32Array;
  /** The texts by their numbers. */
  readonly names: readonly string[];
}
