import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bundle, openKeptBundle } from "../../../scripts/rebuild/kept-bundle.ts";

const bundle: Bundle = {
  entry: "prerender-entry.1.mjs",
  modules: new Map([["prerender-entry.1.mjs", Buffer.from("export {};")]]),
  assets: new Map([["_astro/a.css", Buffer.from("a { color: red }")]]),
  styles: new Map([["/&src/pages/index.astro", { styles: [{ depth: 0, order: -1 }] }]]),
};
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-bundle-"));
  file = join(folder, "memory/bundle");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("what is kept is given again for the same key and no other", () => {
  keep("1");
  expect(open("1").former).toEqual(bundle);
  expect(open("2").former).toBeUndefined();
  keep("2");
  expect(open("1").former).toBeUndefined();
  expect(readdirSync(join(folder, "memory"))).toEqual(["bundle"]);
});

test("nothing is kept before the build says so", () => {
  open("1").add(bundle);
  expect(existsSync(file)).toBe(false);
});

test("nothing is kept of what changed while it was made, nor of what is unlike what is known", () => {
  const keys = ["1", "2"];
  const changing = openKeptBundle(file, () => keys.shift() ?? "");
  changing.add(bundle);
  changing.keep();
  const unknown = open("1");
  unknown.add(undefined);
  unknown.keep();
  expect(existsSync(file)).toBe(false);
});

test("a build that bundles nothing leaves what is kept", () => {
  keep("1");
  open("1").keep();
  expect(open("1").former).toEqual(bundle);
});

test("with any of its bytes changed or missing it is as if there were none", () => {
  keep("1");
  const whole = readFileSync(file);
  for (const at of whole.keys()) {
    writeFileSync(
      file,
      whole.map((byte, index) => (index === at ? byte ^ 1 : byte)),
    );
    expect(open("1").former, `the byte ${String(at)} changed`).toBeUndefined();
    writeFileSync(file, whole);
    truncateSync(file, at);
    expect(open("1").former, `${String(at)} bytes left`).toBeUndefined();
  }
  rmSync(file);
  expect(open("1").former).toBeUndefined();
});

function keep(key: string): void {
  const kept = open(key);
  kept.add(bundle);
  kept.keep();
}

function open(key: string) {
  return openKeptBundle(file, () => key);
}
