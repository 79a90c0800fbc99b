import { join } from "node:path";
import { readBody } from "../../scripts/body-of-file.ts";
import { assemblePortal } from "../../src/domain/assemble/assemble-portal.ts";
import type { ProposalHistory } from "../../src/domain/history/text-history.ts";
import type { Portal, Proposal } from "../../src/domain/portal.ts";
import type { Edition } from "../../src/publish/edition.ts";
import { readEntriesOf } from "./fixture-entries.ts";

/** A portal at an address, every file of it added and changed on the same two days. */
export function anEdition(portal: Portal, fields: Partial<Edition> = {}): Edition {
  return {
    portal,
    origin: "https://postulat.example",
    datesOf: () => ({ added: "2025-07-01", changed: "2026-02-03" }),
    historyOf: () => undefined,
    toldOf: () => undefined,
    firstIdOf: (_kind, id) => id,
    bodyOf: () => "",
    ...fields,
  };
}

/** The edition of a content folder of the repository, the words and the reading of its first proposal changed once. */
export function readEditionOf(folder: string): Edition {
  const { portal, problems } = assemblePortal(readEntriesOf(folder), { asOf: "2026-06-30" });
  if (portal === undefined) throw new Error(problems.map(({ what }) => what).join("\n"));
  const [first] = portal.proposals;
  return anEdition(portal, {
    historyOf: (key) =>
      key === first?.key
        ? toPast(first)
        : { added: "2025-07-01", changed: "2025-07-01", versions: [], readings: [] },
    bodyOf: (file) => readBody(join(import.meta.dirname, "../..", folder), file),
  });
}

function toPast({ text, response }: Proposal): ProposalHistory {
  const present = { proposalText: text, responseText: response?.text };
  return {
    added: "2025-07-01",
    changed: "2025-07-03",
    versions: [
      { date: "2025-07-01", proposalText: "Proszę o *inne* słowa.\n\n- tak", responseText: undefined },
      { date: "2025-07-03", ...present },
    ],
    readings: [
      { date: "2025-07-01", stance: undefined, isWorded: false },
      { date: "2025-07-03", stance: "under-analysis", isWorded: true },
      { stance: response?.stance, isWorded: true },
    ],
  };
}

export const CONTENT = { real: "content", fixture: "test/fixtures/portal/content" } as const;
