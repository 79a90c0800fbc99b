import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findProblemsSince } from "../../../scripts/git/check-since.ts";
import { inspectContent } from "../../../scripts/inspect-content.ts";
import { makeRepository } from "../../builders/repository.ts";

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), "postulat-addresses-"));
  makeRepository(resolve("test/fixtures/portal/content"), content, []);
});
afterEach(() => rmSync(content, { recursive: true }));

const toSport = ["    from: parki\n    to: zielen\n", "    from: parki\n    to: sport\n"] as const;
const moved = "  - kind: theme\n    from: parki\n    to: zielen\n";

test("a former address that leads to something else is told", () => {
  change("redirects.yaml", ...toSport);
  expect(findLosses()).toEqual([
    "redirects.yaml temat „parki”: ten dawny adres prowadził do „zielen”, a teraz prowadzi do „sport”. Jak naprawić: przywróć mu cel „zielen”: kto go zapisał, miał na myśli właśnie to.",
  ]);
});

test("something else under a former address is told, and under that of what was withdrawn", () => {
  change("redirects.yaml", moved, "");
  const [gone = ""] = /  - kind: theme\n    id: inne\n(?: {4}.*\n)+/.exec(read("withdrawn.yaml")) ?? [];
  change("withdrawn.yaml", gone, "");
  for (const id of ["parki", "inne"])
    writeFileSync(join(content, `themes/${id}.yaml`), "name: Coś innego " + id);
  expect(findLosses()).toEqual([
    "redirects.yaml temat „parki”: ten dawny adres prowadził do „zielen”, a teraz stoi pod nim coś innego. Jak naprawić: przywróć przekierowanie, a nowemu wpisowi daj inny identyfikator.",
    "withdrawn.yaml temat „inne”: ten wpis wycofano, a teraz pod jego adresem stoi coś innego. Jak naprawić: przywróć wpis o wycofaniu, a nowemu wpisowi daj inny identyfikator.",
  ]);
});

test("a withdrawn meeting has to answer for its proposals, of which only the list of addresses can tell", () => {
  const id = "2024-09-12-zielen";
  const proposals = [...read(`meetings/2024/${id}.mdx`).matchAll(/^ {2}- id: "?(\w+)"?$/gm)].map(
    ([, number = ""]) => `${id}/${number}`,
  );
  expect(proposals.length).toBeGreaterThan(0);
  rmSync(join(content, `meetings/2024/${id}.mdx`));
  appendFileSync(
    join(content, "withdrawn.yaml"),
    `  - kind: meeting\n    id: ${id}\n    date: 2026-11-20\n    reason: Pomyłka.\n`,
  );
  const registry = read("addresses.yaml");
  writeFileSync(
    join(content, "addresses.yaml"),
    proposals.reduce((text, key) => text.replace(`  - ${key}\n`, ""), registry),
  );
  const said = findProblemsSince("HEAD", inspectContent(content), content).map(({ message }) => message);
  expect(said).toContain(
    `wycofano spotkanie, a w spisie adresów nie ma jego propozycji: ${proposals.join(", ")}. Jak naprawić: dopisz je tu na liście proposal, żeby ich adresy mówiły, że je wycofano.`,
  );
  writeFileSync(join(content, "addresses.yaml"), registry);
  const told = findProblemsSince("HEAD", inspectContent(content), content).map(({ message }) => message);
  expect(told.filter((message) => message.startsWith("wycofano spotkanie"))).toEqual([]);
});

test("what was renamed may have its former name back, and may be renamed once more", () => {
  renameTheme("zielen", "parki");
  change("redirects.yaml", moved, "  - kind: theme\n    from: zielen\n    to: parki\n");
  expect(findLosses()).toEqual([]);
  renameTheme("parki", "ogrody");
  change(
    "redirects.yaml",
    "    to: parki\n",
    "    to: ogrody\n  - kind: theme\n    from: parki\n    to: ogrody\n",
  );
  expect(findLosses()).toEqual([]);
});

test("a body may not be called otherwise without its former name, under whichever identifier", () => {
  change("organizations/teatr-na-strychu.yaml", "name: Teatr na Strychu", "name: Klub Golfowy");
  const lost =
    "organizacja „Teatr na Strychu” nie ma już tej nazwy: jest „Klub Golfowy”, a dawnej nie ma w aliases";
  expect(findLosses()).toEqual([expect.stringContaining(`organizations/teatr-na-strychu.yaml ${lost}`)]);
  renameSync(join(content, "organizations/teatr-na-strychu.yaml"), join(content, "organizations/klub.yaml"));
  appendFileSync(
    join(content, "redirects.yaml"),
    "  - kind: organization\n    from: teatr-na-strychu\n    to: klub\n",
  );
  for (const other of readdirSync(join(content, "meetings"), { recursive: true, encoding: "utf8" }))
    if (other.endsWith(".mdx"))
      writeFileSync(
        join(content, "meetings", other),
        read(`meetings/${other}`).replaceAll("teatr-na-strychu", "klub"),
      );
  expect(findLosses()).toEqual([expect.stringContaining(`organizations/klub.yaml ${lost}`)]);
  appendFileSync(join(content, "organizations/klub.yaml"), "aliases:\n  - Teatr na Strychu\n");
  expect(findLosses()).toEqual([]);
});

test("what differs in a meeting that was renamed is told with its former name", () => {
  const [from, to] = ["2024-11-14-kultura", "2024-11-14-stypendia"];
  change(`meetings/2024/${from}.mdx`, "date: 2024-11-14", "date: 2024-11-15");
  renameSync(join(content, `meetings/2024/${from}.mdx`), join(content, `meetings/2024/${to}.mdx`));
  appendFileSync(join(content, "redirects.yaml"), `  - kind: meeting\n    from: ${from}\n    to: ${to}\n`);
  expect(findLosses()).toEqual([
    expect.stringContaining(`data (dawniej spotkanie „${from}”) różni się od tego, co opublikowano`),
  ]);
});

function findLosses(): readonly string[] {
  const check = inspectContent(content);
  expect(check.problems).toEqual([]);
  return findProblemsSince("HEAD", check, content).map(({ file, message }) => `${file} ${message}`);
}

function renameTheme(from: string, to: string): void {
  renameSync(join(content, `themes/${from}.yaml`), join(content, `themes/${to}.yaml`));
  for (const file of readdirSync(content, { recursive: true, encoding: "utf8" }))
    if (/^meetings.*\.mdx$|^pages.*\.mdx$/.test(file)) {
      const text = read(file);
      writeFileSync(
        join(content, file),
        text.replaceAll(new RegExp(`(themes: \\[(?:[^\\]]*, )?|/tematy/)${from}\\b`, "g"), `$1${to}`),
      );
    }
}

function change(file: string, now: string, then: string): void {
  expect(read(file)).toContain(now);
  writeFileSync(
    join(content, file),
    read(file).replace(now, () => then),
  );
}

const read = (file: string): string => readFileSync(join(content, file), "utf8");
