import { hash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { indexSearch, prepareToFind } from "../../scripts/index-search.ts";
import { toRandom } from "../../scripts/generate/random.ts";
import { readCorpus } from "../../scripts/search/judged-set.ts";
import { keepDictionary } from "../../scripts/search/kept/kept-dictionary.ts";
import { toKeptPlace } from "../../scripts/search/kept/kept-place.ts";
import type { IndexFiles } from "../../scripts/search/open-index.ts";
import { readRecords } from "../../scripts/search/read-records.ts";
import type { SearchRecord } from "../../src/search/record.ts";
import type { SynonymList } from "../../src/search/synonyms.ts";
import { language } from "./language.ts";

const folder = mkdtempSync(join(tmpdir(), "postulat-kept-"));
afterAll(() => rmSync(folder, { recursive: true }));
const place = toKeptPlace(folder);
const corpus = readCorpus("test/fixtures/search/corpus.json").slice(0, 40);
const { pick, integer } = toRandom("kept");
const below = (most: number): number => integer(0, most - 1);

interface Search {
  readonly records: readonly SearchRecord[];
  readonly synonyms: SynonymList;
}

const changeOne = (records: readonly SearchRecord[], change: (record: SearchRecord) => SearchRecord) => {
  const chosen = below(records.length);
  return records.map((record, number) => (number === chosen ? change(record) : record));
};

const say =
  (words: string) =>
  ({ records, synonyms }: Search): Search => ({
    records: changeOne(records, (record) => ({ ...record, proposal: `${record.proposal} ${words}` })),
    synonyms,
  });

/** What editors do to a portal, and what of it changes how other records are read. */
const changes: Readonly<Record<string, (search: Search) => Search>> = {
  "another word": say("Hulajnogi na Zwierzynieckiej, 12,5 metra."),
  "words that only diacritics tell apart": say("Łaska i laska, kąt i kat, sąd i sad."),
  "an abbreviation that is used": say("Czekamy na RMK i MRDPP."),
  "what an abbreviation stands for": say(
    "Rada Młodych Krowodrzy i Miejska Rada Działalności Pożytku Publicznego.",
  ),
  "another meaning of it": say("Ruch Miłośników Krzesławic."),
  "another answer": ({ records, synonyms }) => ({
    records: changeOne(records, (record) => ({ ...record, response: pick(corpus).response })),
    synonyms,
  }),
  "a hidden name": ({ records, synonyms }) => ({
    records: changeOne(records, (record) => ({ ...record, themes: pick(corpus).themes, year: "2019" })),
    synonyms,
  }),
  "a record less": ({ records, synonyms }) => {
    const left = below(records.length);
    return { records: records.filter((_, number) => number !== left), synonyms };
  },
  "a record more": ({ records, synonyms }) => ({
    records: [{ ...pick(corpus), id: `nowy-${String(records.length)}` }, ...records],
    synonyms,
  }),
  "another order": ({ records, synonyms }) => ({
    records: records
      .map((record) => ({ record, at: below(1000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ record }) => record),
    synonyms,
  }),
  "a synonym more": ({ records, synonyms }) => ({
    records,
    synonyms: { ...synonyms, same: [...synonyms.same, [wordOf(pick(records)), wordOf(pick(records))]] },
  }),
  "a synonym less": ({ records, synonyms }) => ({
    records,
    synonyms: { ...synonyms, same: synonyms.same.slice(1) },
  }),
  "a wider word": ({ records, synonyms }) => ({
    records,
    synonyms: {
      ...synonyms,
      broader: { ...synonyms.broader, [wordOf(pick(records))]: [wordOf(pick(records))] },
    },
  }),
};

function digestsOf(files: IndexFiles): Record<string, string> {
  return Object.fromEntries(Array.from(files, ([path, bytes]) => [path, hash("sha256", bytes, "hex")]));
}

function wordOf({ proposal }: SearchRecord): string {
  const words = proposal.match(/\p{L}{5,}/gu) ?? ["rower"];
  return words[below(words.length)] ?? "rower";
}

let present: Search = { records: corpus, synonyms: language.synonyms };

const kinds = Object.keys(changes);
const rounds = [0, 3, 6, 9, 12, 2].map((first) => [...kinds, ...kinds].slice(first, first + 3));

test.each(rounds)(
  "what is kept from former builds gives what is worked out anew, after %s, %s and %s",
  async (...some) => {
    present = some.reduce((search, kind) => changes[kind]?.(search) ?? search, present);
    const { records, synonyms } = present;
    const { keep, ...dictionary } = keepDictionary(() => language, place);
    const warm = prepareToFind(records, { ...dictionary, synonyms }, place);
    keep();
    const cold = prepareToFind(records, { ...language, synonyms });
    expect({ ...warm, entries: undefined }).toEqual({ ...cold, entries: undefined });
    expect(digestsOf(await indexSearch(warm, place))).toEqual(digestsOf(await indexSearch(cold)));
  },
);

test("nothing but what the last build used is left", () => {
  const names = ["entries", "lookalikes", "paradigms", "questions", "records", "zips"];
  expect(readdirSync(folder).sort()).toEqual(names);
});

test("what is kept is left as it lies while nearly all of it is asked for, and gives what is worked out anew", () => {
  const nearly = { ...place, folder: join(folder, "nearly") };
  const all = readCorpus("test/fixtures/search/corpus.json");
  const file = (): number => statSync(join(nearly.folder, "records")).ino;
  const asTwice = (count: number) =>
    all.map((record, at) =>
      at < count ? { ...record, response: `${record.response} ${record.response}` } : record,
    );
  prepareToFind(all, language, nearly);
  const first = file();
  expect(prepareToFind(asTwice(2), language, nearly)).toEqual(prepareToFind(asTwice(2), language));
  expect(file()).toBe(first);
  prepareToFind(asTwice(10), language, nearly);
  expect(file()).not.toBe(first);
});

test("only records are read anew of whose words the language says something else", () => {
  const texts = ["Jego łaska.", "Na pstrym koniu.", "Czekamy na RMK."];
  const former = readRecords(texts.map(aRecord), language, { depth: "found" });
  const more = [...texts, "Ta laska.", "Rada Młodych Krowodrzy."].map(aRecord);
  const { records } = readRecords(more, language, { depth: "found", former });
  expect(
    records.slice(0, 3).map(({ weights }, number) => weights === former.records[number]?.weights),
  ).toEqual([false, true, false]);
});

test("a word of which the former build asked is not looked up in the dictionary", () => {
  const { keep, paradigms } = keepDictionary(() => language, { ...place, folder: join(folder, "other") });
  const asked = [paradigms("Rowery"), paradigms("15 000")];
  keep();
  const closed = keepDictionary(
    () => {
      throw new Error("the dictionary was opened");
    },
    { ...place, folder: join(folder, "other") },
  );
  expect([closed.paradigms("rowery"), closed.paradigms("15 000")]).toEqual(asked);
  expect(() => closed.paradigms("rower")).toThrow("the dictionary was opened");
});

function aRecord(proposal: string): SearchRecord {
  return { id: proposal, url: "/", proposal, response: "", proposers: [], offices: [], themes: [] };
}
