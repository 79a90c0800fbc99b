import { readFileSync } from "node:fs";
import { toSlug } from "../../src/polish/folding.ts";
import type { Judgement } from "../../src/search/quality.ts";
import type { SearchRecord } from "../../src/search/record.ts";

/** Judged records as the portal would index them; a theme may be an identifier. */
export function readCorpus(file: string): SearchRecord[] {
  return (readJson(file) as JudgedRecord[]).map(({ id, title, proposal, response, org, theme, year }) => ({
    id,
    url: `/propozycje/${id}/`,
    ...(title === undefined ? {} : { title }),
    proposal,
    response: response ?? "",
    proposers: listed(org).map((name) => ({ id: toSlug(name), name, aliases: [] })),
    offices: [],
    themes: listed(theme).map((id) => ({ id, name: id.replaceAll("-", " ") })),
    ...(year === undefined ? {} : { year: String(year) }),
  }));
}

export function readQueries(file: string): Judgement[] {
  return readJson(file) as Judgement[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function listed(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

interface JudgedRecord {
  readonly id: string;
  readonly title?: string;
  readonly proposal: string;
  readonly response?: string;
  readonly org?: string | readonly string[];
  readonly theme?: string | readonly string[];
  readonly year?: string | number;
}
