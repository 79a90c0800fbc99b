import { existsSync } from "node:fs";
import type { DataOf } from "../src/domain/collections.ts";
import { readEntry } from "../src/entries/read-entry.ts";
import type { KnownParty } from "../src/intake/draft/parties.ts";
import type { Sphere } from "../src/intake/interpret/scope.ts";
import { readContentFolder } from "./content-folder.ts";

/** What a content folder already knows and an import can recognise. Of files with problems of their own only parties are known, by their names. */
export interface KnownContent {
  readonly parties: readonly KnownParty[];
  readonly programmes: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly spheres: readonly Sphere[];
  /** `sha256` is that of the document that a meeting comes from. */
  readonly meetings: readonly {
    readonly id: string;
    readonly file: string;
    readonly sha256: string | undefined;
  }[];
}

export function readKnownContent(folder: string): KnownContent {
  const files = existsSync(folder) ? readContentFolder(folder) : [];
  const read = files.flatMap((file) => {
    const entry = readEntry(file);
    return entry ? [{ ...entry, text: new TextDecoder().decode(file.bytes) }] : [];
  });
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
      ...read.flatMap(({ file, id, entry, text }) => (entry ? [] : draftedParty({ file, id, text }))),
    ],
    programmes: entriesOf("programmes").map(({ id, data }) => ({ id, names: [data.name, data.short] })),
    spheres: entriesOf("spheres").flatMap(({ data }) =>
      data.spheres.map(({ point, name }) => ({ id: point, name })),
    ),
    meetings: read
      .filter(({ file }) => file.startsWith("meetings/"))
      .map(({ id, file, text }) => ({ id, file, sha256: /^ {2}sha256: ([0-9a-f]{64})$/m.exec(text)?.[1] })),
  };
}

/** A draft of an earlier import whose name still waits for a decision. */
function draftedParty({ file, id, text }: { file: string; id: string; text: string }): KnownParty[] {
  const kind = partyKinds.find(([folder]) => file.startsWith(folder))?.[1];
  const name = /^name: (.+)$/m.exec(text)?.[1]?.replace(/^["']?(?:TODO:\s*)?|["']$/g, "");
  return kind === undefined || !name ? [] : [{ kind, id, names: [name] }];
}

const partyKinds = [
  ["organizations/", "organization"],
  ["offices/", "office"],
] as const;

interface Known {
  organizations: DataOf<"organizations">;
  offices: DataOf<"offices">;
  programmes: DataOf<"programmes">;
  spheres: DataOf<"spheres">;
}
