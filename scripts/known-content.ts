import { existsSync } from "node:fs";
import type { DataOf } from "../src/domain/collections.ts";
import { readEntry } from "../src/entries/read-entry.ts";
import type { KnownParty } from "../src/intake/draft/parties.ts";
import type { Sphere } from "../src/intake/interpret/scope.ts";
import { readContentFolder } from "./content-folder.ts";

/** What a content folder already knows and an import can recognise. Files with problems of their own are passed over. */
export interface KnownContent {
  readonly parties: readonly KnownParty[];
  readonly programmes: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly spheres: readonly Sphere[];
  readonly meetings: readonly { readonly id: string; readonly file: string }[];
}

export function readKnownContent(folder: string): KnownContent {
  const files = existsSync(folder) ? readContentFolder(folder) : [];
  const read = files.flatMap((file) => readEntry(file) ?? []);
  const entriesOf = <Name extends keyof Known>(name: Name) =>
    read.flatMap((file) =>
      file.name === name && file.entry ? [{ id: file.id, data: file.entry.data as Known[Name] }] : [],
    );
  return {
    parties: [
      ...entriesOf("organizations").map(({ id, data }) => ({
        kind: "organization" as const,
        id,
        names: [data.name, ...data.aliases],
      })),
      ...entriesOf("offices").map(({ id, data }) => ({
        kind: "office" as const,
        id,
        names: [data.name, ...(data.feminineName === undefined ? [] : [data.feminineName]), ...data.aliases],
      })),
    ],
    programmes: entriesOf("programmes").map(({ id, data }) => ({ id, names: [data.name, data.short] })),
    spheres: entriesOf("spheres").flatMap(({ data }) =>
      data.spheres.map(({ point, name }) => ({ id: point, name })),
    ),
    meetings: read.filter(({ name }) => name === "meetings").map(({ id, file }) => ({ id, file })),
  };
}

interface Known {
  organizations: DataOf<"organizations">;
  offices: DataOf<"offices">;
  programmes: DataOf<"programmes">;
  spheres: DataOf<"spheres">;
}
