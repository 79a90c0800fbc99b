import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPublicFiles } from "../../scripts/public-files.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-public-"));
  mkdirSync(join(folder, "img"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("what the portal publishes as it is today is let through", () => {
  expect(readPublicFiles().problems).toEqual([]);
});

test("images and documents are published, but nothing that a browser runs or a server obeys", () => {
  const sound = ["img/sala.jpg", "img/Sala.PNG", "umowa.pdf", "lista.csv", "zapis.odt", "znak.svg"];
  const active = ["CNAME", "_headers", "img/a.svg", "index.html", "sw.js", "x.XHTML", "y.mjs", "z.css"];
  for (const name of [...sound, ...active]) writeFileSync(join(folder, name), "x");
  symlinkSync("/etc/passwd", join(folder, "img/b.png"));
  const { publicFiles, problems } = readPublicFiles(folder);
  expect(publicFiles).toHaveLength(sound.length + active.length + 1);
  expect(problems.map(({ code, file }) => [code, file.slice("../public/".length)]).sort()).toEqual(
    [["symbolic-link", "img/b.png"], ...active.map((name) => ["unexpected-file", name])].sort(),
  );
});
