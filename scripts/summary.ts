import { readdirSync } from "node:fs";
import { relative } from "node:path";
import type { TextHistory } from "../src/domain/history/text-history.ts";
import { formatCount } from "../src/polish/plural.ts";
import { hasPublicAddress } from "../src/publish/edition.ts";
import type { BuiltSite } from "./build-site.ts";

/** One screen about a portal that was just built. */
export function formatSummary({ reach, seconds, out, part, ...built }: Built): string {
  const { name, city, asOf, meetings, proposals, organizations, gaps, records } = built;
  const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".html"),
  );
  const lines = [
    `${name} · ${city}, stan danych: ${asOf}`,
    "",
    ...(part === undefined
      ? [
          `  spotkania             ${meetings}`,
          `  propozycje            ${proposals}`,
          `  organizacje           ${organizations}`,
        ]
      : [`  tylko część           ${part}; całość składa z części npm run join`]),
    `  strony                ${pages.length}`,
    ...(records === undefined ? [] : [`  wpisy w wyszukiwarce  ${records}`]),
    `  czas budowy           ${seconds.toFixed(1).replace(".", ",")} s`,
    `  wynik                 ${relative(process.cwd(), out) || out}`,
  ];
  return [...lines, ...formatHistoryNote(reach), ...formatAddressNote(built), ...formatGapNote(gaps)].join(
    "\n",
  );
}

function formatHistoryNote(reach: TextHistory["reach"]): readonly string[] {
  return reach === "whole" ? [] : ["", historyNotes[reach]];
}

const historyNotes = {
  none: "Treść nie leży w repozytorium git: strony nie pokażą wcześniejszych wersji tekstów ani dni zmian.",
  shallow:
    "Historia treści jest ucięta (płytka kopia git): strony nie pokażą wcześniejszych wersji tekstów. Pobierz całą: git fetch --unshallow",
} as const;

function formatAddressNote(built: Pick<BuiltSite, "origin">): readonly string[] {
  if (hasPublicAddress(built)) return [];
  return [
    "",
    `Portal nie ma jeszcze adresu: dane, kanały i kalendarze niosą ${built.origin}. Podaj go w portal.yaml (address) albo w poleceniu (--address).`,
  ];
}

function formatGapNote(gaps: number): readonly string[] {
  if (gaps === 0) return [];
  const count = formatCount(gaps, ["fakt", "fakty", "faktów"]);
  return [
    "",
    `Przed publikacją prowadzący musi jeszcze podać ${count} w portal.yaml: npm run check -- --production`,
  ];
}

interface Built extends BuiltSite {
  readonly reach: TextHistory["reach"];
  readonly seconds: number;
  readonly out: string;
  /** The only part that was built. */
  readonly part?: string | undefined;
}
