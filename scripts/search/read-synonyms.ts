import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { parseSynonymList } from "../../src/search/synonym-list.ts";
import type { SynonymList } from "../../src/search/synonyms.ts";
import { UserMistake } from "../user-mistake.ts";

/** The editors' synonyms of a content folder; none where there is no such file. */
export function readSynonyms(content: string): SynonymList {
  return parseSynonyms(readSynonymFile(content));
}

export function readSynonymFile(content: string): string {
  const file = join(content, "synonyms.yaml");
  return existsSync(file) ? readFileSync(file, "utf8") : "{}";
}

export function parseSynonyms(source: string): SynonymList {
  const document = parseDocument(source);
  const { list, problems } = parseSynonymList(document.errors.length > 0 ? {} : document.toJS());
  const told = [
    ...document.errors.map(({ message }) => message),
    ...problems.map(({ what, how }) => `${what}; ${how}`),
  ];
  if (told.length > 0) throw new UserMistake(told.map((problem) => `synonyms.yaml: ${problem}`).join("\n"));
  return list;
}
