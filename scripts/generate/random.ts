/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export function toRandom(seed: string): Random {
  let state = digest(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[integer(0, list.length - 1)] as T,
  };
}

export interface Random {
  /** From 0 up to but without 1. */
  readonly next: () => number;
  readonly integer: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @param list not empty */
  readonly pick: <T>(list: readonly T[]) => T;
}

// FNV-1a, which spreads seeds that differ in one letter.
function digest(text: string): number {
  return Array.from(text).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
}
