import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { toBundleKey } from "../../../scripts/rebuild/bundle-key.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "postulat-key-"));
  write("public/znak.svg");
  write("node_modules/.package-lock.json");
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

test("a program that is told only another day and other facts is bundled the same", () => {
  const before = toKey();
  write("public/znak.svg");
  vi.stubEnv("POSTULAT_AS_OF", "2026-11-23");
  vi.stubEnv("POSTULAT_FACTS", "/facts-2");
  expect(toKey()).toBe(before);
});

test.each<[string, () => unknown]>([
  ["a published file says something else", () => write("public/znak.svg", "other")],
  ["a published file comes", () => write("public/img/sala.jpg")],
  ["no file is published", () => rmSync(join(root, "public"), { recursive: true })],
  ["other packages are installed", () => write("node_modules/.package-lock.json", "other")],
  ["a file of the environment comes", () => write(".env.local")],
  ["the environment answers for Vite", () => vi.stubEnv("BASE_URL", "/portal/")],
  ["the environment answers for Astro", () => vi.stubEnv("SITE", "https://inny.example")],
])("where %s, it is bundled anew", (_, change) => {
  const before = toKey();
  change();
  expect(toKey()).not.toBe(before);
});

test("another program is bundled anew, and so is one that stands elsewhere or has its content elsewhere", () => {
  const keys = [toKey(), toKey({ program: "2" }), toKey({ content: "/content-2" })];
  const elsewhere = join(root, "elsewhere");
  for (const folder of ["public", "node_modules"])
    cpSync(join(root, folder), join(elsewhere, folder), { recursive: true });
  expect(new Set([...keys, toKey({ root: elsewhere })]).size).toBe(4);
});

function toKey(other: Partial<Parameters<typeof toBundleKey>[0]> = {}): string {
  return toBundleKey({ root, program: "1", content: "/content", ...other });
}

function write(path: string, text = ""): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
