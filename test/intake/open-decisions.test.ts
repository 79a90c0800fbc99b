import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { readKnownContent } from "../../scripts/known-content.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { toDraft } from "../../src/intake/draft/draft.ts";
import { openFields } from "../../src/intake/draft/open-fields.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { formatReport } from "../../src/intake/report.ts";
import { buildDocx } from "./build-docx.ts";
import { readFixture, spheres } from "./score.ts";
import { variants } from "./variants.ts";
import type { DraftFile } from "../../src/intake/draft/party-files.ts";

const root = resolve(import.meta.dirname, "../..");
const nothing = { parties: [], programmes: [], spheres, meetings: [] };
const portals = {
  "a portal that knows some of its parties": readKnownContent(resolve(root, "test/fixtures/portal/content")),
  "a portal that knows nothing yet": nothing,
};
const documents: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...[
    "real/podsumowanie-2025-06-24.txt",
    ...["d1.docx", "d1b.docx", "d2.pdf", "d3.pdf", "d4.odt", "d5.txt"].map((name) => `dev/${name}`),
  ].map((name) => [name, readFixture(name)] as const),
  ...variants.map(({ name, blocks, footnotes }) => [name, buildDocx(blocks, footnotes)] as const),
  ["a document that says next to nothing", buildDocx(["Spotkanie", poorTable()])],
];

function poorTable() {
  return {
    rows: [
      ["Lp.", "Podmiot", "Propozycja", "Stanowisko"],
      ["1.", "Amazonki", "Prosimy o telefon: tel. 601 202 303.", ""],
      ["2.", "", "", "Wydział zadzwoni pod nr 601 202 303."],
      ["3.", "Rada Seniorów albo ktoś", "Ławki", "Będą."],
    ],
  };
}

/** What stands after "TODO: " in a drafted file, in values and in comments. */
function todosOf({ path, text }: DraftFile): string[] {
  const [, frontmatter = text] = path.endsWith(".mdx") ? (/^---\n([\s\S]*?)\n---\n/.exec(text) ?? []) : [];
  const found: string[] = [];
  visit(parseDocument(frontmatter), {
    Scalar: (_, { value }) => {
      if (typeof value === "string" && value.startsWith("TODO: ")) found.push(value.slice("TODO: ".length));
    },
  });
  const waivers = [...text.matchAll(/dane-jawne: TODO: (.*?)(?: \*\/\}|$)/gmu)].map(([, hint = ""]) => hint);
  return [...found, ...waivers];
}

const ofEveryProposal: readonly string[] = [openFields.themes, openFields.stance, openFields.evidence];

describe.each(documents)("the draft of %s", async (name, bytes) => {
  const imported = await importDocument(bytes, spheres);
  const drafts = Object.entries(portals).map(([portal, known]) => {
    const source = { file: name, sha256: "0".repeat(64) };
    const draft = toDraft(imported.meeting, { ...known, source, id: "2025-01-01-spotkanie" });
    return { portal, draft, files: [...(draft.meeting ? [draft.meeting] : []), ...draft.parties] };
  });

  test.each(drafts)("has as TODOs just the doubts of the report, in $portal", ({ draft, files }) => {
    const open = new Set(files.flatMap(todosOf).filter((todo) => !ofEveryProposal.includes(todo)));
    expect([...open].sort()).toEqual([...new Set(draft.doubts.map(({ todo }) => todo))].sort());
    const report = formatReport(imported, draft);
    for (const { where, message } of draft.doubts) expect(report).toContain(`  - ${where}: ${message}`);
  });

  test.each(drafts)("has as much work left as the check asks for, in $portal", ({ draft, files }) => {
    const asked = files
      .flatMap(({ path, text }) => readEntry({ path, bytes: new TextEncoder().encode(text) })?.problems ?? [])
      .filter(({ code }) => code === "open-decision");
    expect(draft.work.total).toBe(asked.length);
  });
});

test("a name in many places and cases is asked about once, with all of them and with the nearest matches", async () => {
  const table = {
    rows: [
      ["Lp.", "Podmiot", "Propozycja", "Stanowisko"],
      ["1.", "Fundacja Popatrz Serem", "Ławki", "Będą."],
      ["2.", "Fundacji Popatrz Serem", "Kosze", "Będą."],
    ],
  };
  const { meeting } = await importDocument(buildDocx(["Podsumowanie spotkania", table]), spheres);
  const parties = [
    { kind: "organization" as const, id: "popatrz", names: ["Fundacja Popatrz Sercem"] },
    { kind: "organization" as const, id: "inna", names: ["Fundacja Kurdybanek"] },
  ];
  const draft = toDraft(meeting, { ...nothing, parties, source: { file: "a.docx", sha256: "0".repeat(64) } });
  expect(draft.doubts.filter(({ message }) => message.includes("Popatrz"))).toEqual([
    {
      where: "tabela 1, L.p. 1; tabela 1, L.p. 2",
      message:
        "Nie wiadomo, kim jest „Fundacja Popatrz Serem”. Najbliżej: Fundacja Popatrz Sercem (popatrz). Wskaż właściwy podmiot albo załóż nowy.",
      todo: "popatrz, czy nowy podmiot?",
    },
  ]);
});
