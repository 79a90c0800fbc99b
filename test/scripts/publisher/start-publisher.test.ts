import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadPortal } from "../../../scripts/load-portal.ts";
import { takeFrom, toSharedRow } from "../../../scripts/row-of-work.ts";
import { type Progress, silence } from "../../../scripts/progress.ts";
import { readRecollection } from "../../../scripts/publisher/facts.ts";
import type { PublisherWork } from "../../../scripts/publisher/messages.ts";
import { toEdition } from "../../../scripts/publisher/recollection.ts";
import { startPublisher } from "../../../scripts/publisher/start-publisher.ts";
import { writeGroups } from "../../../scripts/publisher/write-groups.ts";
import { fileGroups } from "../../../src/publish/files/list-files.ts";
import { UserMistake } from "../../../scripts/user-mistake.ts";

const content = join(import.meta.dirname, "../../fixtures/broken/_base");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "postulat-publisher-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a mistake that the thread finds late ends all that waits for it, with the same words", async () => {
  writeFileSync(join(folder, "site"), "a file where a folder should be");
  const publisher = start();
  expect(await publisher.checked).toMatchObject({
    portal: { meetings: 1, origin: "https://postulat.example" },
  });
  await publisher.recollected;
  expect(Object.keys(readFact("recollection"))).toEqual(["recordDates", "history"]);
  await publisher.compared;
  expect(readFact("related")).toEqual({ "2025-03-10-zdrowie/1": [], "2025-03-10-zdrowie/2": [] });
  const told = /leży plik, a miał być katalog|leży już coś innego/;
  await expect(publisher.whole).rejects.toThrow(told);
  expect(publisher.refuseFailure).toThrow(UserMistake);
});

test("a thread that was stopped writes no more", async () => {
  const publisher = start();
  await publisher.compared;
  await publisher.stop();
  const before = list();
  await new Promise((done) => setTimeout(done, 200));
  expect(list()).toEqual(before);
  await expect(publisher.whole).rejects.toThrow("the publisher ended");
});

test("records are missed only when the other thread has written those that it took", async () => {
  const groups = toSharedRow();
  takeFrom(groups, fileGroups.length);
  const watched = Promise.withResolvers<undefined>();
  const beside: Progress["beside"] = ({ step }) => {
    if (step === "watch") watched.resolve(undefined);
  };
  const publisher = start({ part: "rest", groups }, { ...silence, beside });
  await Promise.race([watched.promise, publisher.whole]);
  writePage();
  const { portal } = loadPortal({ content, production: false });
  const edition = toEdition(portal, { ...readRecollection(folder), origin: address, content });
  await writeGroups(() => edition, { work: toWork({ groups: toSharedRow() }), begin: "last" });
  publisher.takePages({ found: new Map(), proved: [] });
  expect((await publisher.whole).sums.has("/dane/wszystko.json")).toBe(true);
});

test("a thread that has made everything has not failed when it ends", async () => {
  const publisher = start({ part: "rest" });
  await publisher.compared;
  writePage();
  publisher.takePages({ found: new Map(), proved: [] });
  await publisher.whole;
  await publisher.stop();
  expect(publisher.refuseFailure).not.toThrow();
});

const address = "https://postulat.example";

function start(other: Partial<PublisherWork> = {}, progress = silence) {
  return startPublisher(toWork(other), progress);
}

function toWork(other: Partial<PublisherWork>): PublisherWork {
  return {
    ...{
      folder: join(folder, "site"),
      place: join(folder, "out"),
      memory: join(folder, "memory"),
      program: "1",
    },
    drawn: join(folder, "drawn"),
    searched: join(folder, "searched"),
    facts: folder,
    queue: toSharedRow(),
    row: toSharedRow(),
    groups: toSharedRow(),
    ...{ content, production: false, address, part: undefined, isDataLeftOut: false },
    ...other,
  };
}

/** The only page that the publisher looks for of all that are in no year. */
function writePage(): void {
  mkdirSync(join(folder, "site/o-portalu"), { recursive: true });
  const page = "<main><h1>O portalu</h1><p>Portal zbiera propozycje.</p></main>";
  writeFileSync(join(folder, "site/o-portalu/index.html"), page);
}

function readFact(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object;
}

function list(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" });
}
