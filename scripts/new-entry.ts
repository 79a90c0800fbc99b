import { isCalendarDate } from "../src/domain/calendar.ts";
import type { SkeletonAnswers, SkeletonKind } from "../src/entries/skeleton.ts";
import { matchParty } from "../src/intake/draft/parties.ts";
import { editDistance } from "../src/polish/distance.ts";
import type { KnownContent } from "./known-content.ts";
import { UserMistake } from "./user-mistake.ts";

export interface NewEntry {
  readonly kind: SkeletonKind;
  readonly answers: SkeletonAnswers;
  readonly id: string | undefined;
}

/** Refuses a meeting on no day, or one of a unit or a programme that the portal does not have, or one that it has. */
export function refuseUnfitMeeting({ answers, id }: NewEntry, known: KnownContent): void {
  const { date = "", unit = "", programme = "" } = answers;
  if (!isCalendarDate(date))
    throw new UserMistake(`--date: „${date}” nie jest dniem w postaci RRRR-MM-DD, np. 2026-05-11`);
  const offices = known.parties.filter(({ kind }) => kind === "office").map((office) => office.id);
  refuseUnknown({ option: "--unit", value: unit, folder: "content/offices" }, offices);
  const programmes = known.programmes.map((one) => one.id);
  refuseUnknown({ option: "--programme", value: programme, folder: "content/programmes" }, programmes);
  const twin = known.meetings.find((meeting) => meeting.id === id);
  if (twin)
    throw new UserMistake(`Spotkanie „${twin.id}” już jest: ${twin.file}. Podaj inny identyfikator (--id).`);
}

/** One body has one file, whatever name of it is written. */
export function refuseTakenName({ kind, answers }: NewEntry, { parties }: KnownContent): void {
  if (kind !== "organization" && kind !== "office") return;
  const { name = "" } = answers;
  const match = matchParty(name, parties, kind);
  if (match.status === "known")
    throw new UserMistake(
      `„${name}” już jest: ${match.name} (${match.id}). Inny zapis tej nazwy dopisz tam w polu aliases.`,
    );
}

/** A word on the parties that the new one may be after all. */
export function similarNames({ kind, answers }: NewEntry, { parties }: KnownContent): string[] {
  if (kind !== "organization" && kind !== "office") return [];
  const match = matchParty(answers["name"] ?? "", parties, kind);
  const near = match.status === "unsure" ? match.near : [];
  const noted = near.map(({ id, names }) => `${names[0] ?? id} (${id})`).join(", ");
  return [
    ...(near.length > 0 ? [`Podobne nazwy już są: ${noted}. Sprawdź, czy to nie ten sam podmiot.`] : []),
    ...(kind === "organization"
      ? ["npm run check przyjmie organizację, gdy wymieni ją choć jedno spotkanie."]
      : []),
  ];
}

function refuseUnknown(
  { option, value, folder }: { option: string; value: string; folder: string },
  known: readonly string[],
): void {
  if (known.includes(value)) return;
  const near = known
    .map((id) => ({ id, distance: editDistance(id, value) / Math.max(id.length, value.length, 1) }))
    .filter(({ id, distance }) => distance < 0.4 || id.includes(value))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ id }) => id);
  const hint = near.length > 0 ? ` Najbliżej: ${near.join(", ")}.` : "";
  throw new UserMistake(`${option}: w ${folder} nie ma „${value}”.${hint} Niczego nie zapisano.`);
}
