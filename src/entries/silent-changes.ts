import { toWordDifference } from "../domain/history/word-difference.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { type Data, isData, isKept, isSame } from "./same-words.ts";
import { type Moves, type Read, readMeeting, type WrittenMeeting } from "./written-meeting.ts";
import type { YamlSource } from "./yaml-source.ts";

/**
 * What was published in a meeting and reads otherwise now, although no new correction says so. What was not known
 * before may be added, and what an editor reads out of a document (stances, themes, outcomes) may be read anew.
 * The published words are read with the identifiers of today.
 */
export function findSilentChanges(
  before: WrittenMeeting,
  after: WrittenMeeting,
  moves: Moves,
): readonly LocatedProblem[] {
  const [old, now] = [readMeeting(before, moves), readMeeting(after)];
  if (old === undefined || now === undefined) return [];
  const changes = compare(flatten(old.data, "source"), flatten(now.data, "source"), {
    fields: meetingFields,
    path: [],
  });
  const wholes =
    old.data["state"] === "held" && !addedCorrections(old, now).some(isAboutMeeting)
      ? [
          ...changes.map((change) => tell({ change, proposal: undefined, file: after.file, yaml: now.yaml })),
          ...findChangedBody(old, now, after.file),
        ]
      : [];
  return [...wholes, ...findLostCorrections(old, now, after.file)];
}

/**
 * The same of one proposal, wherever it is now: under its number, under a new one, or in another meeting, whose own
 * corrections do not excuse it unless they name it.
 */
export function findSilentChangesOf(
  { id, meeting: before }: PlacedProposal,
  { id: newId, meeting: after }: PlacedProposal,
  { toNewParty }: Pick<Moves, "toNewParty">,
): readonly LocatedProblem[] {
  const toNewId = (old: string): string => (old === id ? newId : old);
  const [old, now] = [readMeeting(before, { toNewId, toNewParty }), readMeeting(after)];
  if (old === undefined || now === undefined) return [];
  const was = listOf(old.data["proposals"]).find((other) => textOf(other["id"]) === id);
  const index = listOf(now.data["proposals"]).findIndex((other) => textOf(other["id"]) === newId);
  const is = listOf(now.data["proposals"])[index];
  const isSameMeeting = before.file.split("/").at(-1) === after.file.split("/").at(-1);
  const isExcused = addedCorrections(old, now).some((entry) =>
    isAboutMeeting(entry) ? isSameMeeting : textOf(entry["proposal"]) === newId,
  );
  if (was === undefined || is === undefined || isExcused) return [];
  return compare(flatten(was, "response"), flatten(is, "response"), {
    fields: proposalFields,
    path: ["proposals", index],
  }).map((change) => tell({ change, proposal: newId, file: after.file, yaml: now.yaml }));
}

/** Identifiers of the proposals that a meeting held. */
export function proposalIdsOf(meeting: WrittenMeeting): readonly string[] {
  return listOf(readMeeting(meeting)?.data["proposals"]).map(({ id }) => textOf(id));
}

const meetingFields = {
  state: "stan spotkania",
  title: "tytuł",
  ordinal: "numer spotkania",
  date: "data",
  start: "godzina rozpoczęcia",
  end: "godzina zakończenia",
  venue: "miejsce",
  unit: "jednostka prowadząca",
  attendance: "lista obecnych",
  materials: "lista materiałów",
  programme: "program",
  "source.title": "tytuł dokumentu źródłowego",
  "source.sha256": "suma dokumentu źródłowego",
  table: "zapis nagłówków tabeli",
} as const;

const proposalFields = {
  lp: "liczba porządkowa",
  proposers: "to, kto proponuje,",
  text: "treść propozycji",
  "response.text": "stanowisko miasta",
  "response.unit": "to, kto odpowiada,",
  "response.date": "data odpowiedzi",
} as const;

/** With the fields of one field beside the others, each by its whole path. */
function flatten(data: Data, field: string): Data {
  const inner = isData(data[field]) ? data[field] : {};
  const fields = Object.entries(inner).map(([key, value]) => [`${field}.${key}`, value]);
  return { ...data, ...(Object.fromEntries(fields) as Data) };
}

function compare(old: Data, now: Data, { fields, path }: Comparison): readonly Change[] {
  return Object.entries(fields).flatMap(([field, label]) =>
    old[field] === undefined || isKept(old[field], now[field])
      ? []
      : [{ label, path: [...path, ...field.split(".")], old: old[field], now: now[field] }],
  );
}

function findChangedBody(old: Read, now: Read, file: string): readonly LocatedProblem[] {
  if (isSame(old.body, now.body)) return [];
  const lines = now.body.split("\n");
  const known = new Set(old.body.split("\n").map((line) => line.trim()));
  const first = Math.max(
    0,
    lines.findIndex((line) => !known.has(line.trim())),
  );
  const what = `przebieg spotkania różni się od tego, co opublikowano: ${showDifference(old.body, now.body)}`;
  const how =
    "przywróć dawne słowa albo dopisz na końcu pola corrections sprostowanie: date, was (co było), is (co jest)";
  const position = { line: now.bodyLine + first, column: 1 };
  return [{ code: "silent-change", file, ...position, message: toMessage({ what, how }) }];
}

/** The published list stays the beginning of the present one, since a correction's place in it is its address. */
function findLostCorrections(old: Read, now: Read, file: string): readonly LocatedProblem[] {
  const [published, present] = [correctionsOf(old), correctionsOf(now)];
  const lost = published.filter((entry) => !present.some((other) => isSame(other, entry)));
  const moved = published.findIndex((entry, index) => !isSame(entry, present[index]));
  const toProblem = (what: string, how: string, index: number): LocatedProblem => {
    const position = now.yaml.positionOf(index < present.length ? ["corrections", index] : ["corrections"]);
    return { code: "correction-changed", file, ...position, message: toMessage({ what, how }) };
  };
  if (lost.length === 0 && moved >= 0) {
    const what = "to sprostowanie stoi przed opublikowanymi wcześniej, więc zmienia ich numery i adresy";
    return [toProblem(what, "przenieś je na koniec pola corrections", moved)];
  }
  return lost.map((entry) =>
    toProblem(
      `sprostowania z dnia ${textOf(entry["date"])} już nie ma albo jest zmienione`,
      "przywróć je; sprostowania tylko się dopisuje, na końcu listy",
      published.indexOf(entry),
    ),
  );
}

function addedCorrections(old: Read, now: Read): readonly Data[] {
  return correctionsOf(now).filter((entry) => !correctionsOf(old).some((known) => isSame(known, entry)));
}

function correctionsOf({ data, toNewId }: Read): readonly Data[] {
  return listOf(data["corrections"]).map((entry) =>
    isAboutMeeting(entry) ? entry : { ...entry, proposal: toNewId(textOf(entry["proposal"])) },
  );
}

function isAboutMeeting(correction: Data): boolean {
  return correction["proposal"] === undefined;
}

function tell({ change, proposal, file, yaml }: Telling): LocatedProblem {
  const place = proposal === undefined ? "" : ` propozycji ${proposal}`;
  const shown =
    typeof change.old === "string" && typeof change.now === "string"
      ? `: ${showDifference(change.old, change.now)}`
      : "";
  const what = `${change.label}${place} ${change.now === undefined ? "– to opublikowano, a teraz tego nie ma" : "różni się od tego, co opublikowano"}${shown}`;
  const entry = proposal === undefined ? "" : `, proposal: "${proposal}"`;
  const how = `przywróć dawne słowa albo dopisz na końcu pola corrections sprostowanie: date${entry}, was (co było), is (co jest)`;
  return { code: "silent-change", file, ...yaml.positionOf(change.path), message: toMessage({ what, how }) };
}

function showDifference(old: string, now: string): string {
  const passages = toWordDifference(old, now);
  const wordsOf = (kind: string): string => {
    const text = passages.find((passage) => passage.kind === kind)?.text.trim() ?? "";
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
  };
  return `było „${wordsOf("removed")}”, jest „${wordsOf("added")}”`;
}

function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** A proposal by its number in a meeting's file. */
export interface PlacedProposal {
  readonly id: string;
  readonly meeting: WrittenMeeting;
}

interface Change {
  readonly label: string;
  readonly path: readonly (string | number)[];
  readonly old: unknown;
  readonly now: unknown;
}

interface Comparison {
  readonly fields: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
}

interface Telling {
  readonly change: Change;
  readonly proposal: string | undefined;
  readonly file: string;
  readonly yaml: YamlSource;
}
