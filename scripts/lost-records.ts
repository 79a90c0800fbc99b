import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Portal } from "../src/domain/portal.ts";
import { tellWrongIds } from "../src/publish/integrity/losses.ts";
import type { Findings } from "./rebuild/proofs.ts";

/**
 * Which records of the content the search lacks, a sentence each: of those that were read for it, and of those that
 * then lie in its folder for a browser to ask for. Each is read there; whose it is, is known of bytes that were opened
 * before.
 */
export function findLostRecords(
  { portal, indexed, folder }: BuiltIndex,
  findings: Findings,
): readonly string[] {
  const proposals = portal.proposals.map(({ key }) => key);
  const place = join(folder, "pagefind/record");
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".bin")) : [];
  const written = names.map((name) => {
    const bytes = readFileSync(join(place, name));
    const sum = hash("sha256", bytes, "base64url");
    const id = findings.get(sum) ?? readId(bytes);
    findings.add(sum, id);
    return id;
  });
  return [
    ...tellWrongIds("wyszukiwarka", proposals, indexed),
    ...tellWrongIds("pagefind/record", proposals, written),
  ];
}

function readId(bytes: Uint8Array): string {
  const shown = JSON.parse(gunzipSync(bytes).toString("utf8")) as { readonly id: string };
  return shown.id;
}

export interface BuiltIndex {
  readonly portal: Portal;
  /** Identifiers of the records that were read for the search. */
  readonly indexed: readonly string[];
  /** Where the site was built. */
  readonly folder: string;
}
