import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toSharedRow } from "../../../scripts/row-of-work.ts";
import { silence } from "../../../scripts/progress.ts";
import type { PublisherWork } from "../../../scripts/publisher/messages.ts";
import { startPublisher } from "../../../scripts/publisher/start-publisher.ts";
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

test("a thread that has made everything has not failed when it ends", async () => {
  const publisher = start({ part: "rest" });
  await publisher.compared;
  mkdirSync(join(folder, "site/o-portalu"), { recursive: true });
  const page = "<main><h1>O portalu</h1><p>Portal zbiera propozycje.</p></main>";
  writeFileSync(join(folder, "site/o-portalu/index.html"), page);
  publisher.takePages({ found: new Map(), proved: [] });
  await publisher.whole;
  await publisher.stop();
  expect(publisher.refuseFailure).not.toThrow();
});

function start(other: Partial<PublisherWork> = {}) {
  const places = {
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
  };
  const address = "https://postulat.example";
  const work = { content, production: false, address, part: undefined, isDataLeftOut: false, ...places };
  return startPublisher({ ...work, ...other }, silence);
}

function readFact(name: string): object {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as object;
}

function list(): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" });
}
