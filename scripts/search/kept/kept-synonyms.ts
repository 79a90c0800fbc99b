import { hash } from "node:crypto";
import type { SynonymList } from "../../../src/search/synonyms.ts";
import { parseSynonyms, readSynonymFile } from "../read-synonyms.ts";
import { type KeptPlace, readKept, writeKept } from "./kept-file.ts";

/** The editors' synonyms of a content folder, read anew only where the former build had others. */
export function keptSynonyms(content: string, place: KeptPlace | undefined): SynonymList {
  const source = readSynonymFile(content);
  if (place === undefined) return parseSynonyms(source);
  const digest = hash("sha256", source);
  const former = readKept(place, name)?.head as Head | undefined;
  if (former?.digest === digest) return former.list;
  const list = parseSynonyms(source);
  writeKept(place, name, { head: { digest, list } satisfies Head, rows: [] });
  return list;
}

const name = "synonyms";

interface Head {
  readonly digest: string;
  readonly list: SynonymList;
}
