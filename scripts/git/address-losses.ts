import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AddressKind, addressKindNames, addressKinds } from "../../src/domain/address-kind.ts";
import { type AddressRegistry, addressRegistrySchema } from "../../src/domain/address-registry.ts";
import { isExplained } from "../../src/domain/explained.ts";
import type { PortalEntries } from "../../src/domain/collections.ts";
import type { PublicRecord } from "../../src/domain/public-record.ts";
import { countIds, findUnregistered, toPublishedIds } from "../../src/domain/published-ids.ts";
import { type LocatedProblem, toMessage } from "../../src/entries/content-file.ts";
import { readRegistry } from "../../src/entries/registry-file.ts";
import { type Data, isData } from "../../src/entries/same-words.ts";
import { takeSoundParts } from "../../src/entries/sound-parts.ts";
import { readYaml } from "../../src/entries/yaml-source.ts";
import { formatCount } from "../../src/polish/plural.ts";
import { runGit } from "./run-git.ts";

/** Lines of the registry are only ever added: whoever takes one away could take an address away with it. */
export function findShortenedRegistry(
  base: string,
  [present]: PortalEntries["addresses"],
  content: string,
): readonly LocatedProblem[] {
  const then = showAt(base, content, registry);
  const place = join(content, registry);
  const now = existsSync(place) ? readFileSync(place) : Buffer.of();
  const isUnread = present === undefined && now.length > 0;
  if (then === undefined || isUnread) return [];
  const lost = findUnregistered(present?.data ?? readRegistry(undefined), readPastRegistry(then));
  const count = countIds(lost);
  if (count === 0) return [];
  const counted = formatCount(count, [
    "wiersza, który już w nim był",
    "wierszy, które już w nim były",
    "wierszy, które już w nim były",
  ]);
  const what = `w spisie adresów brakuje ${counted}: ${listIds(lost)}`;
  const how = "przywróć je; npm run register nowe dopisuje, a dawnych się nie usuwa";
  const [kind = "meeting"] = addressKinds.filter((one) => lost[one].length > 0);
  const position = readYaml(registry, now.toString("utf8")).positionOf([kind]);
  return [{ code: "registry-shortened", file: registry, ...position, message: toMessage({ what, how }) }];
}

/**
 * Redirects and withdrawals answer for addresses that nothing else remembers: none may go, lead to something else, or
 * give way to another thing under the same address. What was renamed may have its former name back.
 */
export function findLostExplanations(
  base: string,
  { record, content }: { readonly record: PublicRecord; readonly content: string },
): readonly LocatedProblem[] {
  const published = toPublishedIds(record);
  return explanations.flatMap(({ file, list, field }) => {
    const then = showAt(base, content, file);
    const data = then === undefined ? undefined : readYaml(file, then.toString("utf8")).data;
    const entries = isData(data) && Array.isArray(data[list]) ? data[list].filter(isData) : [];
    return entries.flatMap((entry: Data) => {
      const [kind, id] = [entry["kind"] as AddressKind, String(entry[field])];
      if (!addressKinds.includes(kind)) return [];
      const to = list === "redirects" ? String(entry["to"]) : undefined;
      const telling = tellLoss({ kind, id, to, published, record });
      if (telling === undefined) return [];
      const what = `${addressKindNames[kind]} „${id}”: ${telling.what}`;
      return [
        { code: "lost-record", file, line: 1, column: 1, message: toMessage({ what, how: telling.how }) },
      ];
    });
  });
}

/** A withdrawn meeting answers for the proposals of which the registry tells, and nothing else tells of them any more. */
export function findForgottenProposals(
  keys: readonly string[],
  { redirects, withdrawn }: Pick<PublicRecord, "redirects" | "withdrawn">,
): readonly LocatedProblem[] {
  const told = new Set([...redirects.map(({ from }) => from), ...withdrawn.map(({ id }) => id)]);
  const forgotten = keys.filter((key) => !told.has(key));
  if (forgotten.length === 0) return [];
  const what = `wycofano spotkanie, a w spisie adresów nie ma jego propozycji: ${forgotten.join(", ")}`;
  const how = "dopisz je tu na liście proposal, żeby ich adresy mówiły, że je wycofano";
  return [{ code: "lost-record", file: registry, line: 1, column: 1, message: toMessage({ what, how }) }];
}

/** @param explained.to where the address led; it was withdrawn where that is left out */
function tellLoss({ kind, id, to, published, record }: Explained): Telling | undefined {
  const isThere = published[kind].includes(id);
  const endOf = (from: string): string =>
    record.redirects.find((one) => one.kind === kind && one.from === from)?.to ?? from;
  if (to === undefined && isThere) return reused.withdrawn;
  if (to !== undefined && isThere) return endOf(to) === id ? undefined : reused.moved(to);
  if (!isExplained(record, kind, id)) return forgotten;
  if (to === undefined || endOf(id) === endOf(to) || !published[kind].includes(endOf(to))) return undefined;
  return {
    what: `ten dawny adres prowadził do „${to}”, a teraz prowadzi do „${endOf(id)}”`,
    how: `przywróć mu cel „${endOf(to)}”: kto go zapisał, miał na myśli właśnie to`,
  };
}

const forgotten: Telling = {
  what: "był tu wpis o tym dawnym adresie, a teraz go nie ma",
  how: "przywróć go: bez niego adres, który ktoś mógł zapisać, przestanie odpowiadać",
};

const reused = {
  withdrawn: {
    what: "ten wpis wycofano, a teraz pod jego adresem stoi coś innego",
    how: "przywróć wpis o wycofaniu, a nowemu wpisowi daj inny identyfikator",
  },
  moved: (to: string): Telling => ({
    what: `ten dawny adres prowadził do „${to}”, a teraz stoi pod nim coś innego`,
    how: "przywróć przekierowanie, a nowemu wpisowi daj inny identyfikator",
  }),
};

const registry = "addresses.yaml";

const explanations = [
  { file: "redirects.yaml", list: "redirects", field: "from" },
  { file: "withdrawn.yaml", list: "withdrawn", field: "id" },
] as const;

interface Telling {
  readonly what: string;
  readonly how: string;
}

interface Explained {
  readonly kind: AddressKind;
  readonly id: string;
  readonly to: string | undefined;
  readonly published: AddressRegistry;
  readonly record: PublicRecord;
}

/** What is sound of a registry that may have been written under other rules. */
function readPastRegistry(bytes: Buffer): AddressRegistry {
  const { data } = readYaml(registry, bytes.toString("utf8"));
  const parts = takeSoundParts(addressRegistrySchema, data) as AddressRegistry;
  const sound = addressKinds.map((kind) => [kind, parts[kind].filter((id) => id !== "")]);
  return Object.fromEntries(sound) as AddressRegistry;
}

function showAt(base: string, content: string, file: string): Buffer | undefined {
  return runGit(content, ["show", `${base}:./${file}`]);
}

function listIds(lost: AddressRegistry): string {
  const ids = addressKinds.flatMap((kind) => lost[kind]);
  const shown = ids.slice(0, 5).map((id) => `„${id}”`);
  return `${shown.join(", ")}${ids.length > shown.length ? " …" : ""}`;
}
