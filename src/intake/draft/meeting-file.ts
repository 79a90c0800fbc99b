import { toSlug } from "../../polish/folding.ts";
import { toBody } from "./body.ts";
import { venueNominative } from "./nominative.ts";
import { matchParty, namesOwnUnit } from "./parties.ts";
import { proposalsLines } from "./proposal-lines.ts";
import { reference } from "./reference.ts";
import { listItem, todo, yamlBlock, yamlText } from "./yaml.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { OfficeName } from "./body.ts";
import type { KnownParty } from "./parties.ts";

/** What is known besides the document itself. */
export interface DraftContext {
  readonly parties: readonly KnownParty[];
  readonly programmes: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly source: { readonly file: string; readonly sha256: string; readonly url?: string };
}

/** A meeting's file: everything that the document says, and TODO wherever a human has to decide. */
export function toMeetingFile(meeting: ExtractedMeeting, context: DraftContext): string {
  const unit = unitReference(meeting, context.parties);
  const lines = [
    ...headerLines(meeting, context, unit.lines),
    ...attendanceLines(meeting, context.parties, unit.id),
    ...materialLines(meeting),
    ...sourceLines(meeting, context),
    ...tableLines(meeting),
    ...proposalsLines(meeting.proposals, context.parties),
  ];
  return `---\n${lines.join("\n")}\n---\n\n${toBody(meeting, officeNames(meeting, context.parties, unit.id))}\n`;
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
    `title: ${title === undefined ? todo("wpisz tytuł dokumentu") : yamlText(title)}`,
    ...(ordinal === undefined ? [] : [`ordinal: ${ordinal}`]),
    "state: held",
    `date: ${date ?? todo("wpisz dzień spotkania, RRRR-MM-DD")}`,
    ...(start === undefined ? [] : [`start: "${start}"`]),
    ...(end === undefined ? [] : [`end: "${end}"`]),
    ...venueLines(meeting),
    ...unit,
    programmeLine(meeting, programmes),
    points.length > 0
      ? `spheres: [${points.map((point) => JSON.stringify(point)).join(", ")}]`
      : `spheres: [${todo("wybierz punkty z content/spheres.yaml")}]`,
  ];
}

function venueLines({ venue }: ExtractedMeeting): string[] {
  if (venue === undefined) return [];
  const name = venueNominative(venue);
  if (name === venue) return ["venue:", `  name: ${yamlText(venue)}`];
  return [
    "venue:",
    `  name: ${name === undefined ? todo(`${venue} – wpisz miejsce w mianowniku`) : yamlText(name)}`,
    `  asWritten: ${yamlText(venue)}`,
  ];
}

function unitReference(
  { unit }: ExtractedMeeting,
  parties: readonly KnownParty[],
): { id: string | undefined; lines: string[] } {
  if (unit === undefined)
    return { id: undefined, lines: ["unit:", `  office: ${todo("wskaż jednostkę z content/offices")}`] };
  const short = unit.replace(/\s+(?:Urzędu|Starostwa)\s.*$/u, "");
  const matches = [unit, short].map((name) => matchParty(name, parties, "office"));
  const match = matches.find(({ status }) => status === "known") ?? matches[0];
  const lines = reference(match?.status === "known" ? short : unit, parties, "office").slice(0, 1);
  const name = match?.status === "known" ? match.name : undefined;
  return {
    id: match?.status === "known" ? match.id : undefined,
    lines: [
      "unit:",
      `  ${match?.status === "known" ? `office: ${match.id}` : (lines[0] ?? "")}`,
      ...(name === unit ? [] : [`  asWritten: ${yamlText(unit)}`]),
    ],
  };
}

function programmeLine({ programme }: ExtractedMeeting, programmes: DraftContext["programmes"]): string {
  const found = programmes.find(({ names }) => programme !== undefined && names.includes(programme));
  if (found) return `programme: ${found.id}`;
  return `programme: ${todo(`wskaż program z content/programmes${programme === undefined ? "" : ` (w dokumencie: ${programme})`}`)}`;
}

function attendanceLines(
  meeting: ExtractedMeeting,
  parties: readonly KnownParty[],
  unit: string | undefined,
): string[] {
  const organizations = meeting.organizations.flatMap((written) =>
    listItem(reference(written, parties, "organization"), "    "),
  );
  const city = meeting.cityParticipants.flatMap((written) => {
    const isOwnUnit = unit !== undefined && namesOwnUnit(written);
    const [office = ""] = isOwnUnit ? [`office: ${unit}`] : reference(written, parties, "office");
    return listItem([office, `asWritten: ${yamlText(written)}`], "    ");
  });
  return [
    "attendance:",
    ...(meeting.ngoPersons === undefined ? [] : [`  ngoPersons: ${meeting.ngoPersons}`]),
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
    `  title: ${title === undefined ? todo("wpisz tytuł dokumentu") : yamlText(title)}`,
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

function officeNames(
  { cityParticipants }: ExtractedMeeting,
  parties: readonly KnownParty[],
  unit: string | undefined,
): OfficeName[] {
  const attending = cityParticipants.flatMap((text): OfficeName[] => {
    const match = matchParty(text, parties, "office");
    const id = match.status === "known" ? match.id : namesOwnUnit(text) ? unit : undefined;
    return id === undefined ? [] : [{ id, text, isVerbatim: true }];
  });
  const named = parties
    .filter(({ kind }) => kind === "office")
    .flatMap(({ id, names }) => names.slice(0, 1).map((text) => ({ id, text, isVerbatim: false })));
  return [...attending, ...named];
}
