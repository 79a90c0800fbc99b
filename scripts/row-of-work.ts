/** A row of things to do that threads share: each takes some that no other has taken. */
export type SharedRow = Int32Array<SharedArrayBuffer>;

export function toSharedRow(): SharedRow {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** How many were taken before those that are taken now; as many as there are, or more, where none is left. */
export function takeFrom(row: SharedRow, count: number): number {
  return Atomics.add(row, 0, count);
}
