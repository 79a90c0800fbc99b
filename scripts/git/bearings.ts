import type { AddressKind } from "../../src/domain/address-kind.ts";
import { pathByKind } from "../../src/domain/addresses.ts";
import type { PortalEntries } from "../../src/domain/collections.ts";
import type { PublicRecord } from "../../src/domain/public-record.ts";
import { dataOf } from "../../src/entries/since/change.ts";
import type { PartyKind } from "../../src/entries/since/parties.ts";
import type { Bearings } from "../../src/entries/since/silent-changes.ts";
import { readYaml } from "../../src/entries/yaml-source.ts";
import { runGit } from "./run-git.ts";

/** What has another identifier today than at a place in the history, and what organisations and offices are called. */
export function toBearings(
  base: string,
  { organizations, offices }: PortalEntries,
  { record, content }: { readonly record: PublicRecord; readonly content: string },
): Pick<Bearings, "moves" | "names"> {
  const present = { organization: organizations, office: offices };
  return {
    moves: {
      toNewId: (id) => id,
      toNewEntry: (kind, id) => followMove(record, kind, id) ?? id,
      toNewAddress: createAddressResolver(record),
    },
    names: {
      before: (kind, id) =>
        [id, ...formerIds(record, kind, id)]
          .map((one) => readNameAt(base, content, { kind, id: one }))
          .find((name) => name !== undefined),
      now: (kind, id) => present[kind].find((entry) => entry.id === id)?.data.name,
    },
  };
}

/** What a body was called at a place in the history, under the identifier that it had there. */
export function readNameAt(base: string, content: string, { kind, id }: Body): string | undefined {
  const then = runGit(content, ["show", `${base}:./${partyFolders[kind]}/${id}.yaml`])?.toString("utf8");
  const name = then === undefined ? undefined : dataOf(readYaml(`${id}.yaml`, then).data)["name"];
  return typeof name === "string" ? name : undefined;
}

/** Where an address within the portal leads today, with what stands behind its last slash. */
function createAddressResolver({ redirects }: PublicRecord): (address: string) => string {
  const moved = new Map(
    redirects.map(({ kind, from, to }) => [pathByKind[kind](from), pathByKind[kind](to)]),
  );
  return (address) => {
    const path = /^\/(?:[^?#]*\/)?/.exec(address)?.[0] ?? "";
    return `${moved.get(path) ?? path}${address.slice(path.length)}`;
  };
}

export function followMove({ redirects }: PublicRecord, kind: AddressKind, id: string): string | undefined {
  return redirects.find((redirect) => redirect.kind === kind && redirect.from === id)?.to;
}

function formerIds({ redirects }: PublicRecord, kind: AddressKind, id: string): readonly string[] {
  return redirects.filter((redirect) => redirect.kind === kind && redirect.to === id).map(({ from }) => from);
}

export const partyFolders = { organization: "organizations", office: "offices" } as const;

interface Body {
  readonly kind: PartyKind;
  readonly id: string;
}
