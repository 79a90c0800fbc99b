import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readKept, writeKept } from "../../scripts/search/kept/kept-file.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-kept-file-"));
const file = join(folder, "some");
afterAll(() => rmSync(folder, { recursive: true }));

const place = { folder, stamp: "a".repeat(64) };
const long = new Uint8Array(3_000_000).map((_, at) => at % 251);
const head = { name: "źdźbło", list: [1, 2] };

beforeEach(() => {
  writeKept(place, "some", {
    head,
    rows: [[Int32Array.of(1, -2), Int32Array.of(3)], [], [long, Uint8Array.of(7)]],
  });
});

test("what was written is read, values and rows", () => {
  const read = readKept(place, "some");
  expect(read?.head).toEqual(head);
  expect(new Int32Array(read?.rows[0]?.buffer as ArrayBuffer)).toEqual(Int32Array.of(1, -2, 3));
  expect(read?.rows[1]).toEqual(new Uint8Array());
  expect(Buffer.compare(read?.rows[2] ?? long, Buffer.concat([long, Uint8Array.of(7)]))).toBe(0);
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["nothing at all", () => Buffer.alloc(0)],
  ["only a stamp", (bytes) => bytes.subarray(0, 64)],
  ["less of its rows", (bytes) => bytes.subarray(0, bytes.length - 1000)],
  ["no sum", (bytes) => bytes.subarray(0, bytes.length - 32)],
  ["another byte", (bytes) => changed(bytes, bytes.length - 1000)],
  ["another head", (bytes) => changed(bytes, 100)],
  ["more than there is announced", (bytes) => changed(bytes, 71)],
  ["another sum", (bytes) => changed(bytes, bytes.length - 1)],
  ["something else", () => Buffer.from("a".repeat(64) + "not what was kept")],
])("a file with %s is taken for none", (_, damage) => {
  writeFileSync(file, damage(readFileSync(file)));
  expect(readKept(place, "some")).toBeUndefined();
});

test("so is a file that is missing, one that is a folder, and one of another program", () => {
  mkdirSync(join(folder, "folder"), { recursive: true });
  expect(readKept(place, "other")).toBeUndefined();
  expect(readKept(place, "folder")).toBeUndefined();
  expect(readKept({ folder, stamp: "b".repeat(64) }, "some")).toBeUndefined();
});

test("what builds left that were ended while they wrote is removed after a day", () => {
  const [old, recent] = [`${file}.aside-1-0`, `${file}.aside-2-0`];
  for (const path of [old, recent]) writeFileSync(path, "");
  utimesSync(old, new Date(), new Date(Date.now() - 2 * 24 * 60 * 60 * 1000));
  writeKept(place, "some", { head, rows: [] });
  expect([old, recent, file].map((path) => statSync(path, { throwIfNoEntry: false }) !== undefined)).toEqual([
    false,
    true,
    true,
  ]);
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}
