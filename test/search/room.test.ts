import { expect, test } from "vitest";
import { createRoom } from "../../src/search/room.ts";

test("every row has room of its own, empty and as long as it was asked for", () => {
  const makeRoom = createRoom(Int32Array);
  const lengths = [3, 0, 1 << 18, 2, 1 << 19, 1];
  const rows = lengths.map((length, number) => makeRoom(length).fill(number + 1));
  expect(rows.map(({ length }) => length)).toEqual(lengths);
  expect(rows.every((row, number) => row.every((value) => value === number + 1))).toBe(true);
  expect(makeRoom(2)).toEqual(new Int32Array(2));
});
