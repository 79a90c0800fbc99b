/** A row of cards that threads share: each takes the next ones that none has taken. */
export type CardQueue = Int32Array<SharedArrayBuffer>;

export function toCardQueue(): CardQueue {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** The place of the first of as many cards as are taken; beyond the last where none is left. */
export function takeCards(queue: CardQueue, count: number): number {
  return Atomics.add(queue, 0, count);
}
