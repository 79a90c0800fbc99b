/**
 * Room for many short rows of numbers. Each by itself takes more of the system than its numbers do, and leaves a hole
 * where it was.
 * @param open what makes a chunk of room
 */
export function createRoom<Row extends Int32Array | Float32Array | Uint8Array>(
  open: new (length: number) => Row,
): (length: number) => Row {
  let chunk = new open(0);
  let used = 0;
  return (length) => {
    if (used + length > chunk.length) {
      chunk = new open(Math.max(length, leastChunk));
      used = 0;
    }
    return chunk.subarray(used, (used += length)) as Row;
  };
}

const leastChunk = 1 << 18;
