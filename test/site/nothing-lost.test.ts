import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPortal } from "../../scripts/load-portal.ts";
import { findLostData } from "../../scripts/lost-data.ts";
import { type BuiltIndex, findLostRecords } from "../../scripts/lost-records.ts";
import { type BuiltPages, findLostWords, refuseLosses } from "../../scripts/nothing-lost.ts";
import { recollect, toEdition } from "../../scripts/publisher/recollection.ts";
import { readFindings, readProofs } from "../../scripts/rebuild/proofs.ts";
import { UserMistake } from "../../scripts/user-mistake.ts";
import { getServedSite, SITE_NAMES } from "./built-site.ts";

test.each(SITE_NAMES)("the %s portal lost nothing of its content", (name) => {
  const { content, out } = getServedSite(name);
  expect(findLosses(toBuild(content, out), readMemory("nowhere"))).toEqual([]);
});

describe("a site that lost something", () => {
  const { content, out } = getServedSite("fixture");
  const folder = mkdtempSync(join(tmpdir(), "postulat-lost-"));
  const memory = mkdtempSync(join(tmpdir(), "postulat-proved-"));
  const build = toBuild(content, folder);
  const meeting = "2023-05-16-sprawy-spoleczne";
  const [proposal] = build.portal.meetings.find(({ id }) => id === meeting)?.proposals ?? [];

  // Whatever is lost then, all of it was proved to be there.
  beforeAll(() => {
    cpSync(out, folder, { recursive: true });
    const { records, data } = readMemory(memory);
    findLostRecords(build, records);
    findLostData(build, data);
    for (const { keep } of [records, data]) keep();
  });
  afterAll(() => [folder, memory].forEach((place) => rmSync(place, { recursive: true })));

  test.each([
    [
      "a cell of a table",
      `spotkania/${meeting}/index.html`,
      /<td>36 miesięcy<\/td>/,
      "konkurs wieloletni 36 miesięcy",
    ],
    [
      "a proposal's answer",
      `propozycje/${meeting}/1/index.html`,
      /<div class="pair-answer">[\s\S]*?<\/div>/,
      "stanowisko do propozycji 1",
    ],
    ["a meeting's title", `spotkania/${meeting}/index.html`, /<h1>[\s\S]*?<\/h1>/, "(tytuł, meetings/2023/"],
    [
      "a course of a meeting",
      `spotkania/${meeting}/index.html`,
      /<h2 id="przebieg">[\s\S]*?<\/section>/,
      "(przebieg spotkania, meetings/2023/",
    ],
    [
      "a page's words",
      "o-portalu/index.html",
      /<div class="prose column">[\s\S]*<\/main>/,
      "(treść, pages/o-portalu.mdx)",
    ],
    [
      "a page",
      `propozycje/${meeting}/1/index.html`,
      /[\s\S]*/,
      `/propozycje/${meeting}/1/: na stronie nie ma słów`,
    ],
    [
      "a row of CSV",
      "dane/propozycje.csv",
      new RegExp(`^${meeting}/1,.*\\r\\n`, "m"),
      `/dane/propozycje.csv: brakuje wpisu „${meeting}/1”`,
    ],
    ["a record of XML", "dane/tematy.xml", / {2}<theme>[\s\S]*?<\/theme>/, "/dane/tematy.xml: brakuje wpisu"],
    [
      "a record of JSON",
      "dane/sprostowania.json",
      /"id": ?"[^"]*"/,
      "/dane/sprostowania.json: brakuje wpisu",
    ],
    ["a list of the interface", "api/v1/programy.json", /[\s\S]*/, "/api/v1/programy.json: brakuje wpisu"],
  ])("is refused when it lost %s", (_what, file, lost, told) => {
    const losses = withChanged(join(folder, file), (text) => {
      const changed = text.replace(lost, lost.source.startsWith('"id"') ? '"id":"inny"' : "");
      expect(changed).not.toBe(text);
      return changed;
    });
    expect(losses.join("\n")).toContain(told);
    expect(findLosses(build, readMemory(memory))).toEqual([]);
  });

  test("is refused when a record of its search or its interface is not there, or there twice", () => {
    const [first = ""] = readdirSync(join(folder, "pagefind/record"));
    const record = join(folder, "pagefind/record", first);
    const bytes = readFileSync(record);
    rmSync(record);
    expect(findLosses(build, readMemory(memory))).toEqual([
      expect.stringMatching(/^pagefind\/record: brakuje wpisu „.+\/.+”$/),
    ]);
    writeFileSync(record, bytes);
    cpSync(record, join(folder, "pagefind/record/twice.bin"));
    expect(findLosses(build, readMemory(memory))).toEqual([
      expect.stringMatching(/^pagefind\/record: jest wpis „.+”, którego/),
    ]);
    rmSync(join(folder, "pagefind/record/twice.bin"));
    rmSync(join(folder, `api/v1/propozycje/${proposal?.key ?? ""}.json`));
    expect(findLosses(build, readMemory(memory))).toEqual([
      `/api/v1/propozycje/: brakuje wpisu „${proposal?.key ?? ""}”`,
    ]);
    cpSync(join(out, "api"), join(folder, "api"), { recursive: true });
  });

  test("is refused when the search read fewer proposals than there are", () => {
    const some = { ...build, indexed: build.indexed.slice(1) };
    expect(() => refuseLosses(findLosses(some, readMemory(memory)))).toThrow(UserMistake);
    expect(() => refuseLosses(findLosses(some, readMemory(memory)))).toThrow(
      /wyszukiwarka: brakuje wpisu[\s\S]*To błąd programu Postulat/,
    );
  });

  test("is not taken apart again as long as it is the same", () => {
    const { records, data } = readMemory(memory);
    const all = { ...data, has: () => true };
    const table = join(folder, "dane/propozycje.csv");
    const bytes = readFileSync(table);
    writeFileSync(table, "");
    expect(findLostData(build, all)).toEqual([]);
    writeFileSync(table, bytes);
    const others = { ...records, get: () => "meeting/other" };
    expect(findLostRecords(build, others)).toContainEqual(expect.stringContaining("„meeting/other”"));
  });

  function withChanged(file: string, change: (text: string) => string): readonly string[] {
    const before = readFileSync(file);
    writeFileSync(file, change(before.toString("utf8")));
    try {
      return findLosses(build, readMemory(memory));
    } finally {
      writeFileSync(file, before);
    }
  }
});

function findLosses(build: Build, { records, data }: Memory): readonly string[] {
  return [...findLostWords(build), ...findLostRecords(build, records), ...findLostData(build, data)];
}

function readMemory(folder: string) {
  return {
    records: readFindings(join(folder, "records"), "1"),
    data: readProofs(join(folder, "data"), "1"),
  };
}

function toBuild(content: string, folder: string): Build {
  const { portal } = loadPortal({ content, production: false });
  const place = { content, origin: "https://postulat.example" };
  const edition = toEdition(portal, { ...recollect(portal, content), ...place });
  return { portal, edition, folder, indexed: portal.proposals.map(({ key }) => key) };
}

type Memory = ReturnType<typeof readMemory>;
type Build = BuiltPages & BuiltIndex;
