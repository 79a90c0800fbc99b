import { toSlug } from "../../polish/folding.ts";
import { toBody } from "./body.ts";
import { openFields } from "./open-fields.ts";
import { programmeReference } from "./programme-reference.ts";
import { proposalsLines } from "./proposal-lines.ts";
import { reference } from "./reference.ts";
import { venueName } from "./venue-name.ts";
import { listItem, todo, yamlBlock, yamlText } from "./yaml.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { OfficeName } from "./body.ts";
import type { KnownParty } from "./parties.ts";
import type { KnownProgramme } from "./programme-reference.ts";
import type { ResolvedParties, ResolvedParty } from "./resolved-parties.ts";

/** What is known besides the document itself. */
export interface DraftContext {
  readonly parties: readonly KnownParty[];
  readonly programmes: readonly KnownProgramme[];
  readonly source: { readonly file: string; readonly sha256: string; readonly url?: string };
}

/** A meeting's file: everything that the document says, and TODO wherever a human has to decide. */
export function toMeetingFile(
  meeting: ExtractedMeeting,
  parties: ResolvedParties,
  context: DraftContext,
): string {
  const lines = [
    ...headerLines(meeting, context, unitLines(meeting, parties)),
    ...attendanceLines(meeting, parties),
    ...materialLines(meeting),
    ...sourceLines(meeting, context),
    ...tableLines(meeting),
    ...proposalsLines(meeting.proposals, parties.proposers),
  ];
  const names = officeNames(parties, context.parties);
  return `---\n${lines.join("\n")}\n---\n\n${toBody(meeting, names)}\n`;
}

/** An address for the meeting: its day and what its unit is for; undefined where no day is known. */
export function suggestMeetingId({ date, unit }: ExtractedMeeting): string | undefined {
  if (date === undefined) return undefined;
  const words = toSlug((unit ?? "spotkanie").replace(/\s+Urzędu\s.*$/u, "")).split("-");
  const telling = words.length > 1 ? words.slice(1) : words;
  while (telling.length > 1 && telling.join("-").length > 40) telling.pop();
  return `${date}-${telling.join("-")}`;
}

function headerLines(
  meeting: ExtractedMeeting,
  { programmes }: DraftContext,
  unit: readonly string[],
): string[] {
  const { title, ordinal, date, start, end, spheres } = meeting;
  const points = [
    ...spheres.ids.filter((id) => !spheres.uncertain.includes(id)),
    ...spheres.uncertain.map((id) => `TODO: ${id}`),
  ];
  return [
    `title: ${title === undefined ? todo(openFields.title) : yamlText(title)}`,
    ...(ordinal === undefined ? [] : [`ordinal: ${ordinal}`]),
    "state: held",
    `date: ${date ?? todo(openFields.date)}`,
    ...(start === undefined ? [] : [`start: "${start}"`]),
    ...(end === undefined ? [] : [`end: "${end}"`]),
    ...venueLines(meeting),
    ...unit,
    programmeLine(meeting, programmes),
    points.length > 0
      ? `spheres: [${points.map((point) => JSON.stringify(point)).join(", ")}]`
      : `spheres: [${todo(openFields.spheres)}]`,
  ];
}

function venueLines({ venue }: ExtractedMeeting): string[] {
  if (venue === undefined) return [];
  const name = venueName(venue);
  if (name === venue) return ["venue:", `  name: ${yamlText(venue)}`];
  return [
    "venue:",
    `  name: ${name === undefined ? todo(openFields.venue(venue)) : yamlText(name)}`,
    `  asWritten: ${yamlText(venue)}`,
  ];
}

function unitLines(meeting: ExtractedMeeting, { unit }: ResolvedParties): string[] {
  const written = meeting.unit;
  if (unit === undefined || written === undefined) return ["unit:", `  office: ${todo(openFields.unit)}`];
  const isWhole = unit.match.status === "known" && unit.match.name === written;
  return [
    "unit:",
    `  ${reference(unit)[0] ?? ""}`,
    ...(isWhole ? [] : [`  asWritten: ${yamlText(written)}`]),
  ];
}

function programmeLine({ programme }: ExtractedMeeting, programmes: readonly KnownProgramme[]): string {
  return `programme: ${programmeReference(programme, programmes) ?? todo(openFields.programme(programme))}`;
}

function attendanceLines({ ngoPersons }: ExtractedMeeting, parties: ResolvedParties): string[] {
  const organizations = parties.organizations.flatMap((party) => listItem(reference(party), "    "));
  const city = parties.city.flatMap((party) => {
    const [office = ""] = reference(party);
    return listItem([office, `asWritten: ${yamlText(party.written)}`], "    ");
  });
  return [
    "attendance:",
    ...(ngoPersons === undefined ? [] : [`  ngoPersons: ${ngoPersons}`]),
    ...(organizations.length > 0 ? ["  organizations:", ...organizations] : ["  organizations: []"]),
    ...(city.length > 0 ? ["  city:", ...city] : ["  city: []"]),
  ];
}

function materialLines({ materials }: ExtractedMeeting): string[] {
  if (materials.length === 0) return [];
  return ["materials:", ...materials.flatMap((text) => listItem(yamlBlock("text", text, ""), "  "))];
}

function sourceLines({ title }: ExtractedMeeting, { source }: DraftContext): string[] {
  return [
    "source:",
    `  title: ${title === undefined ? todo(openFields.title) : yamlText(title)}`,
    `  file: ${yamlText(source.file)}`,
    ...(source.url === undefined ? [] : [`  url: ${yamlText(source.url)}`]),
    `  sha256: ${source.sha256}`,
  ];
}

function tableLines({ caption, headers }: ExtractedMeeting): string[] {
  const fields = {
    caption,
    lp: headers.lp,
    proposers: headers.proposers,
    proposal: headers.proposal,
    response: headers.response,
  };
  const lines = Object.entries(fields).flatMap(([key, text]) =>
    text ? [`  ${key}: ${yamlText(text)}`] : [],
  );
  return lines.length > 0 ? ["table:", ...lines] : [];
}

function officeNames({ city, made }: ResolvedParties, known: readonly KnownParty[]): OfficeName[] {
  const attending = city.flatMap(({ match, written }: ResolvedParty): OfficeName[] =>
    match.status === "known" ? [{ id: match.id, text: written, isVerbatim: true }] : [],
  );
  const named = [...known, ...made]
    .filter(({ kind }) => kind === "office")
    .flatMap(({ id, names }) => names.slice(0, 1).map((text) => ({ id, text, isVerbatim: false })));
  return [...attending, ...named];
}
