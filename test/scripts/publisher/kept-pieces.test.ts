import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeptPieces } from "../../../scripts/publisher/kept-pieces.ts";

const stamp = "a".repeat(64);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-pieces-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test("a build finds the pieces that the one before made or asked for, and no older ones", () => {
  const first = openKeptPieces({ folder, stamp });
  first.set("one", bytes("1"));
  first.set("two", bytes("22"));
  first.keep();
  const second = openKeptPieces({ folder, stamp });
  expect(second.get("one")).toEqual(bytes("1"));
  expect(second.get("three")).toBeUndefined();
  second.set("three", bytes(""));
  second.keep();
  const third = openKeptPieces({ folder, stamp });
  expect(["one", "two", "three"].map(third.get)).toEqual([bytes("1"), undefined, bytes("")]);
});

test("pieces of another program, or of a file that is not whole, are none", () => {
  const made = openKeptPieces({ folder, stamp });
  made.set("one", bytes("1"));
  made.keep();
  expect(openKeptPieces({ folder, stamp: "b".repeat(64) }).get("one")).toBeUndefined();
  const file = join(folder, "pieces");
  writeFileSync(file, readFileSync(file).subarray(0, -1));
  expect(openKeptPieces({ folder, stamp }).get("one")).toBeUndefined();
});
