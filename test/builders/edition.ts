import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import type { Portal } from "../../src/domain/portal.ts";
import type { Edition } from "../../src/publish/edition.ts";
import { readEntriesOf } from "./fixture-entries.ts";

/** A portal at an address, every file of it added and changed on the same two days. */
export function anEdition(portal: Portal, fields: Partial<Edition> = {}): Edition {
  return {
    portal,
    origin: "https://postulat.example",
    datesOf: () => ({ added: "2025-07-01", changed: "2026-02-03" }),
    historyOf: () => undefined,
    ...fields,
  };
}

/** The edition of a content folder of the repository. */
export function readEditionOf(folder: string): Edition {
  const { portal, problems } = assemblePortal(readEntriesOf(folder), { asOf: "2026-06-30" });
  if (portal === undefined) throw new Error(problems.map(({ what }) => what).join("\n"));
  return anEdition(portal);
}

export const CONTENT = { real: "content", fixture: "test/fixtures/portal/content" } as const;
