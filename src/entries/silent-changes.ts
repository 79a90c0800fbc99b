import { toWordDifference } from "../domain/history/word-difference.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";
import { readYaml, type YamlSource } from "./yaml-source.ts";

/**
 * What was published in a meeting and reads otherwise now, although no new correction says so. What was not known
 * before may be added, and what an editor reads out of a document (stances, themes, outcomes) may be read anew.
 */
export function findSilentChanges(before: WrittenMeeting, after: WrittenMeeting): readonly LocatedProblem[] {
  const [old, now] = [read(before), read(after)];
  if (old === undefined || now === undefined) return [];
  const added = listOf(now.data["corrections"]).filter(
    (entry) => !listOf(old.data["corrections"]).some((known) => isSame(known, entry)),
  );
  const excused = (proposal?: string): boolean =>
    added.some((entry) => entry["proposal"] === undefined || textOf(entry["proposal"]) === proposal);
  const toProblem = (change: Change, proposal?: string): LocatedProblem =>
    tell({ change, proposal, file: after.file, yaml: now.yaml });
  const wholes =
    old.data["state"] === "held" && !added.some((entry) => entry["proposal"] === undefined)
      ? [
          ...compare(old.data, now.data, { fields: meetingFields, path: [] }).map((change) =>
            toProblem(change),
          ),
          ...findChangedBody(old, now, after.file),
        ]
      : [];
  const parts = listOf(old.data["proposals"]).flatMap((proposal) => {
    const id = textOf(proposal["id"]);
    const index = listOf(now.data["proposals"]).findIndex((other) => textOf(other["id"]) === id);
    const same = listOf(now.data["proposals"])[index];
    if (same === undefined || excused(id)) return [];
    return compare(flatten(proposal), flatten(same), {
      fields: proposalFields,
      path: ["proposals", index],
    }).map((change) => toProblem(change, id));
  });
  return [...wholes, ...parts, ...findLostCorrections(old, now, after.file)];
}

/** Identifiers of the proposals that a meeting held. */
export function proposalIdsOf(meeting: WrittenMeeting): readonly string[] {
  return listOf(read(meeting)?.data["proposals"]).map(({ id }) => textOf(id));
}

const meetingFields = {
  title: "tytuł",
  ordinal: "numer spotkania",
  date: "data",
  start: "godzina rozpoczęcia",
  end: "godzina zakończenia",
  venue: "miejsce",
  unit: "jednostka prowadząca",
  attendance: "lista obecnych",
  materials: "materiały",
} as const;

const proposalFields = {
  lp: "liczba porządkowa",
  proposers: "to, kto proponuje,",
  text: "treść propozycji",
  "response.text": "stanowisko miasta",
  "response.unit": "to, kto odpowiada,",
  "response.date": "data odpowiedzi",
} as const;

function flatten(proposal: Data): Data {
  const response = isData(proposal["response"]) ? proposal["response"] : {};
  const fields = Object.entries(response).map(([key, value]) => [`response.${key}`, value]);
  return { ...proposal, ...(Object.fromEntries(fields) as Data) };
}

function compare(old: Data, now: Data, { fields, path }: Comparison): readonly Change[] {
  return Object.entries(fields).flatMap(([field, label]) =>
    old[field] === undefined || isSame(old[field], now[field])
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

function findLostCorrections(old: Read, now: Read, file: string): readonly LocatedProblem[] {
  return listOf(old.data["corrections"]).flatMap((entry) => {
    if (listOf(now.data["corrections"]).some((other) => isSame(other, entry))) return [];
    const what = `sprostowania z dnia ${textOf(entry["date"])} już nie ma albo jest zmienione`;
    const how = "przywróć je; sprostowania tylko się dopisuje, na końcu listy";
    const position = now.yaml.positionOf(["corrections"]);
    return [{ code: "correction-changed", file, ...position, message: toMessage({ what, how }) }];
  });
}

function tell({ change, proposal, file, yaml }: Telling): LocatedProblem {
  const place = proposal === undefined ? "" : ` propozycji ${proposal}`;
  const shown =
    typeof change.old === "string" && typeof change.now === "string"
      ? `: ${showDifference(change.old, change.now)}`
      : "";
  const what = `${change.label}${place} ${change.now === undefined ? "zniknęło z opublikowanego spotkania" : "różni się od tego, co opublikowano"}${shown}`;
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

function read({ file, source }: WrittenMeeting): Read | undefined {
  const split = splitFrontmatter(source.replaceAll("\r\n", "\n"));
  if (split === undefined) return undefined;
  const yaml = readYaml(file, split.frontmatter, split.frontmatterLine);
  return isData(yaml.data)
    ? { data: yaml.data, yaml, body: split.body, bodyLine: split.bodyLine }
    : undefined;
}

/** White space and the way letters are encoded make no difference. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (!isData(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, plain(item)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function listOf(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value.filter(isData) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export interface WrittenMeeting {
  /** Path below the content folder. */
  readonly file: string;
  readonly source: string;
}

type Data = Readonly<Record<string, unknown>>;

interface Read {
  readonly data: Data;
  readonly yaml: YamlSource;
  readonly body: string;
  readonly bodyLine: number;
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
