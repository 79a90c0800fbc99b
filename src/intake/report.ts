import { formatDate, formatHours } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { venueName } from "./draft/venue-name.ts";
import { dueDates } from "./due-dates.ts";
import type { Draft } from "./draft/draft.ts";
import type { ImportedDocument } from "./import-document.ts";
import type { ExtractedMeeting } from "./interpret/meeting.ts";

/** The report of an import, in Polish: what was understood, what to decide, what was left out. */
export function formatReport(
  { meeting, doubts, coverage }: ImportedDocument,
  draft: Pick<Draft, "doubts" | "newNames" | "work">,
): string {
  const all = [...doubts, ...draft.doubts];
  const dues = dueDates(meeting);
  return [
    section("Zrozumiano", understood(meeting)),
    section(
      all.length === 0 ? "Wątpliwości: brak" : `Wątpliwości (${all.length})`,
      all.map(({ where, message }) => `${where}: ${message}`),
    ),
    workLeft(draft.work),
    ...(draft.newNames.length === 0
      ? []
      : [
          section(
            `Nowe podmioty (${draft.newNames.length}), sprawdź, czy portal nie zna ich pod inną nazwą`,
            draft.newNames,
          ),
        ]),
    ...(dues.length === 0
      ? []
      : [
          section(
            "Terminy w odpowiedziach (do zapowiedzi)",
            dues.map(({ where, written, resolved }) => `${where}: „${written}” – ${resolved}`),
          ),
        ]),
    section(
      coverage.missing.length === 0
        ? `Pokrycie: wszystkie słowa dokumentu (${coverage.words}) są w szkicu`
        : `Pokrycie: z ${coverage.words} słów dokumentu w szkicu nie ma tych`,
      coverage.missing.map(({ text, where }) => `${where}: ${text}`),
    ),
  ].join("\n\n");
}

function understood(meeting: ExtractedMeeting): string[] {
  const { date, start, end, proposals } = meeting;
  const proposers = new Set(proposals.flatMap((proposal) => proposal.proposers)).size;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    ["tytuł", meeting.title],
    ["kiedy", date && [formatDate(date), start && formatHours(start, end)].filter(Boolean).join(", ")],
    ["gdzie", meeting.venue && placeOf(meeting.venue)],
    ["jednostka", meeting.unit],
    ["program", meeting.programme],
    ["sfery", meeting.spheres.ids.join(", ") || undefined],
    ["strona miejska", formatCount(meeting.cityParticipants.length, ["pozycja", "pozycje", "pozycji"])],
    [
      "organizacje",
      `${meeting.organizations.length}${meeting.ngoPersons === undefined ? "" : ` (${formatCount(meeting.ngoPersons, ["osoba", "osoby", "osób"])})`}`,
    ],
    ["materiały", String(meeting.materials.length)],
    [
      "propozycje",
      `${proposals.length} od ${formatCount(proposers, ["podmiotu", "podmiotów", "podmiotów"])}`,
    ],
  ];
  return facts.map(([label, value]) => `${label}: ${value ?? "nie znaleziono"}`);
}

/** As the draft has it, with the document's own form where that is another. */
function placeOf(written: string): string {
  const name = venueName(written);
  return name === undefined || name === written ? written : `${name} (w dokumencie: „${written}”)`;
}

function workLeft({ total, kinds }: Draft["work"]): string {
  if (total === 0) return "Do decyzji redakcji: nic.";
  const parts = kinds.map(({ kind, count }) => `${kind} ${count}`).join(", ");
  return `Do decyzji redakcji: ${formatCount(total, ["miejsce", "miejsca", "miejsc"])} TODO w szkicu (${parts}).`;
}

function section(title: string, lines: readonly string[]): string {
  return [lines.length > 0 ? `${title}:` : `${title}.`, ...lines.map((line) => `  - ${line}`)].join("\n");
}
