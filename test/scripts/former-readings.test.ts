import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openFormerReadings } from "../../scripts/former-readings.ts";
import type { ContentFile } from "../../src/entries/content-file.ts";
import type { FormerReading } from "../../src/entries/read-again.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-former-readings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const stamp = "a".repeat(64);
const open = (program = stamp) => openFormerReadings({ folder, stamp: program });
const meadows = aFile("themes/laki.yaml", "name: Łąki");

test("what was made of a file is known where it lies and as it reads, from the next time on", () => {
  const first = open();
  first.keep([meadows], toReading);
  expect(first.recall(meadows)).toBeUndefined();
  const { recall } = open();
  expect(recall({ ...meadows })).toStrictEqual(toReading(meadows));
  expect(recall(aFile("themes/laki.yaml", "name: Lasy"))).toBeUndefined();
  expect(recall(aFile("themes/lasy.yaml", "name: Łąki"))).toBeUndefined();
});

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ["nothing", () => Buffer.alloc(0)],
  ["less", (bytes) => bytes.subarray(0, bytes.length - 40)],
  ["something else", (bytes) => Buffer.from(bytes.toString("latin1").replace("themes", "motifs"), "latin1")],
])("nothing is known where %s was kept", (_, damage) => {
  open().keep([meadows], toReading);
  const file = join(folder, "readings");
  writeFileSync(file, damage(readFileSync(file)));
  expect(open().recall(meadows)).toBeUndefined();
});

test("nothing is known of what another program made", () => {
  open().keep([meadows], toReading);
  expect(open("b".repeat(64)).recall(meadows)).toBeUndefined();
});

test.each<[string, unknown]>([
  ["a date", { date: new Date(0) }],
  ["a map", { spheres: new Map([["1", "a"]]) }],
  ["what is not there", { venue: undefined }],
  ["no number", { ordinal: Number.NaN }],
])("what would be read as something else is not kept: %s", (_, data) => {
  open().keep([meadows, aFile("b.yaml", "1")], (file) => ({
    ...toReading(file),
    ...(file === meadows && { data }),
  }));
  const { recall } = open();
  expect(recall(meadows)).toBeUndefined();
  expect(recall(aFile("b.yaml", "1"))).toBeDefined();
});

test("a few files that changed do not have all written again, and many do", () => {
  const files = Array.from({ length: 1200 }, (_, at) => aFile(`themes/t${at}.yaml`, "name: Łąki"));
  open().keep(files, toReading);
  const { ino } = statSync(join(folder, "readings"));
  const changed = files.map((file, at) => (at < 10 ? aFile(file.path, "name: Lasy") : file));
  open().keep(changed, toReading);
  expect(statSync(join(folder, "readings")).ino).toBe(ino);
  expect(files.filter(isRecalled()).length).toBe(1200);
  open().keep(files.slice(0, 1000), toReading);
  expect(files.filter(isRecalled())).toEqual(files.slice(0, 1000));
});

test("files of which nothing can be kept do not have all written again either", () => {
  const none = (): undefined => undefined;
  open().keep([meadows], none);
  const { ino } = statSync(join(folder, "readings"));
  open().keep([meadows], none);
  expect(statSync(join(folder, "readings")).ino).toBe(ino);
  expect(open().recall(meadows)).toBeUndefined();
});

function isRecalled(): (file: ContentFile) => boolean {
  const { recall } = open();
  return (file) => recall(file) !== undefined;
}

function toReading({ path }: ContentFile): FormerReading {
  return {
    data: { name: path, aliases: ["źdźbło"] },
    facts: { linked: [], mentions: [{ kind: "office", id: "a" }], warnings: [] },
  };
}

function aFile(path: string, text: string): ContentFile {
  return { path, bytes: new TextEncoder().encode(text) };
}
