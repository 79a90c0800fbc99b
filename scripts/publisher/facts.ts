import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Recollection } from "./recollection.ts";

/** Writes what pages have to know and cannot find out, for `src/site/facts.ts`. */
export function writeFact(folder: string, name: FactName, fact: object): void {
  writeFileSync(toFile(folder, name), JSON.stringify(fact));
}

/** Writes what the repository remembers, of which the pages have to know but a part. */
export function writeRecollection(folder: string, recollection: Recollection): void {
  const { recordDates, history, ...past } = recollection;
  writeFact(folder, "recollection", { recordDates, history });
  writeFact(folder, "past", past);
}

/** Reads what the repository remembers, when the other thread has written it. */
export function readRecollection(folder: string): Recollection {
  const [shown, past] = (["recollection", "past"] as const).map((name) => readFact(folder, name));
  return { ...shown, ...past } as Recollection;
}

function readFact(folder: string, name: FactName): object {
  return JSON.parse(readFileSync(toFile(folder, name), "utf8")) as object;
}

function toFile(folder: string, name: FactName): string {
  return join(folder, `${name}.json`);
}

type FactName = "recollection" | "past" | "related";
