import { readdirSync } from "node:fs";
import { relative } from "node:path";
import type { TextHistory } from "../src/domain/history/text-history.ts";
import type { Portal } from "../src/domain/portal.ts";
import type { Gap } from "../src/domain/settings.ts";
import { formatCount } from "../src/polish/plural.ts";

/** One screen about a portal that was just built. */
export function formatSummary({ portal, gaps, reach, records, seconds, out }: Built): string {
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const lines = [
    `${portal.settings.name} · ${portal.settings.city}, stan danych: ${portal.asOf}`,
    "",
    `  spotkania             ${portal.meetings.length}`,
    `  propozycje            ${portal.proposals.length}`,
    `  organizacje           ${portal.organizations.length}`,
    `  strony                ${pages.length}`,
    `  wpisy w wyszukiwarce  ${records}`,
    `  czas budowy           ${seconds.toFixed(1).replace(".", ",")} s`,
    `  wynik                 ${relative(process.cwd(), out) || out}`,
  ];
  return [...lines, ...formatHistoryNote(reach), ...formatGapNote(gaps)].join("\n");
}

function formatHistoryNote(reach: TextHistory["reach"]): readonly string[] {
  return reach === "whole" ? [] : ["", historyNotes[reach]];
}

const historyNotes = {
  none: "Treść nie leży w repozytorium git: strony nie pokażą wcześniejszych wersji tekstów ani dni zmian.",
  shallow:
    "Historia treści jest ucięta (płytka kopia git): strony nie pokażą wcześniejszych wersji tekstów. Pobierz całą: git fetch --unshallow",
} as const;

function formatGapNote(gaps: readonly Gap[]): readonly string[] {
  if (gaps.length === 0) return [];
  const count = formatCount(gaps.length, ["fakt", "fakty", "faktów"]);
  return [
    "",
    `Przed publikacją prowadzący musi jeszcze podać ${count} w portal.yaml: npm run check -- --production`,
  ];
}

interface Built {
  readonly portal: Portal;
  readonly gaps: readonly Gap[];
  readonly reach: TextHistory["reach"];
  readonly records: number;
  readonly seconds: number;
  readonly out: string;
}
