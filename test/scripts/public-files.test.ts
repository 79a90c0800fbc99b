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

test("nothing hidden is published", () => {
  mkdirSync(join(folder, ".git"));
  const hidden = [".git/config", ".htaccess", "img/.DS_Store", "img/.notatka.yaml"];
  for (const name of hidden) writeFileSync(join(folder, name), "x");
  expect(readPublicFiles(folder).problems).toEqual(
    hidden.map((name) => ({
      ...{ code: "unexpected-file", file: `../public/${name}`, line: 1, column: 1 },
      message: expect.stringContaining("jest ukryty") as string,
    })),
  );
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

test("a file whose name is a person's number or address is refused", () => {
  const names = [
    "img/44051401359.jpg",
    "jan.nowak@poczta.example.pdf",
    "img/600700800.jpg",
    "2025-06-24.pdf",
  ];
  for (const name of names) writeFileSync(join(folder, name), "x");
  expect(readPublicFiles(folder).problems.map(({ code, file }) => [code, file])).toEqual([
    ["personal-data", "../public/img/44051401359.jpg"],
    ["personal-data", "../public/jan.nowak@poczta.example.pdf"],
  ]);
});
