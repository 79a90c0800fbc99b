import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../../../scripts/output-files.ts";

/** Where two folders differ, file by file, with the first bytes that do; empty where they are the same to the bit. */
export function findDifferences(folder: string, wanted: string): readonly string[] {
  const [found, expected] = [listFiles(folder), listFiles(wanted)];
  const [isFound, isExpected] = [new Set(found), new Set(expected)];
  return [
    ...found.filter((file) => !isExpected.has(file)).map((file) => `${file} should not be there`),
    ...expected.filter((file) => !isFound.has(file)).map((file) => `${file} is missing`),
    ...expected
      .filter((file) => isFound.has(file))
      .flatMap((file) => compare(file, readFileSync(join(folder, file)), readFileSync(join(wanted, file)))),
  ];
}

function compare(file: string, found: Buffer, wanted: Buffer): readonly string[] {
  if (found.equals(wanted)) return [];
  let at = 0;
  while (found[at] === wanted[at] && at < found.length) at += 1;
  const show = (bytes: Buffer): string =>
    bytes.toString("utf8", Math.max(0, at - shownBefore), at + shownAfter);
  return [`${file} differs at ${String(at)}: ${show(found)} instead of ${show(wanted)}`];
}

const shownBefore = 60;
const shownAfter = 60;
