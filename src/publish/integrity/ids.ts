import { type KindName, kindNames, kinds } from "../kinds.ts";
import type { Format } from "../downloads.ts";
import type { Edition } from "../edition.ts";
import { detachText, splitParts } from "./split-parts.ts";

/** The identifiers that the data have to hold, told from the portal itself and not from what is made of it. */
export function toExpectedIds({
  portal,
  historyOf,
}: Expected): Readonly<Record<KindName, readonly string[]>> {
  const { meetings, proposals } = portal;
  const toPast = (part: "versions" | "readings"): readonly string[] =>
    proposals.flatMap(({ key }) =>
      (historyOf(key)?.[part] ?? []).map((_one, index) => `${key}/${index + 1}`),
    );
  return {
    meetings: meetings.map(({ id }) => id),
    proposals: proposals.map(({ key }) => key),
    commitments: proposals.flatMap(({ key, response }) =>
      (response?.commitments ?? []).map(({ id }) => `${key}/${id}`),
    ),
    corrections: meetings.flatMap(({ id, corrections }) =>
      corrections.map(({ number }) => `${id}/${number}`),
    ),
    versions: toPast("versions"),
    readings: toPast("readings"),
    organizations: portal.organizations.map(({ id }) => id),
    offices: portal.offices.map(({ id }) => id),
    themes: portal.themes.map(({ id }) => id),
    spheres: portal.spheres.map(({ id }) => id),
    programmes: portal.programmes.map(({ id }) => id),
    glossary: portal.glossary.map(({ id }) => id),
    pages: portal.pages.map(({ id }) => id),
    withdrawals: portal.withdrawn.map(({ kind, id }) => `${kind}/${id}`),
    redirects: portal.redirects.map(({ kind, from }) => `${kind}/${from}`),
    settings: ["portal"],
  };
}

/**
 * The identifiers of the records that a download holds, read from the file as it is published.
 * @param parts of the file's text; none where there is no such file
 */
export function readIds(kind: KindName, format: Format, parts: Iterable<string>): readonly string[] {
  if (format === "csv") return readCsvIds(parts);
  if (format === "xml") return readXmlIds(parts, kinds[kind].element);
  return readRecords(parts)["items"]?.map(({ id }) => id) ?? [];
}

/** The identifiers of each kind in the file that holds everything. */
export function readEverythingIds(parts: Iterable<string>): Readonly<Record<KindName, readonly string[]>> {
  const everything = readRecords(parts);
  const lists = kindNames.map((kind) => [kind, everything[kind]?.map(({ id }) => id) ?? []]);
  return Object.fromEntries(lists) as Record<KindName, readonly string[]>;
}

/** Identifiers that are missing from a list, and those that it has too many, each as often as that. */
export function compareIds(expected: readonly string[], found: readonly string[]): Comparison {
  return { missing: subtract(expected, found), unexpected: subtract(found, expected) };
}

function subtract(from: readonly string[], taken: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  return from.filter((id) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count - 1);
    return count <= 0;
  });
}

/** Lists of records, of each no more than its identifier where it stands as it does in a file of ours. */
function readRecords(parts: Iterable<string>): Readonly<Record<string, readonly Identified[]>> {
  let text = "";
  let isRecord = false;
  for (const piece of splitParts(parts, recordBegin)) {
    text += isRecord ? shortenRecord(piece) : piece;
    isRecord = true;
  }
  return text === "" ? {} : (JSON.parse(text) as Record<string, readonly Identified[]>);
}

/** @param piece a record without its first line, and what follows upon it */
function shortenRecord(piece: string): string {
  const end = piece.indexOf(recordEnd);
  const { id } = JSON.parse(`{${piece.slice(0, end)}}`) as Identified;
  return JSON.stringify({ id }) + piece.slice(end + recordEnd.length);
}

// Within a text of JSON lines are broken in another way.
const recordBegin = "\n    {\n";
const recordEnd = "\n    }";

/** The first cell of each row below the header. */
function readCsvIds(parts: Iterable<string>): readonly string[] {
  const ids: string[] = [];
  let left = "";
  const take = (row: RegExp): void => {
    let end = 0;
    for (const found of left.matchAll(row)) {
      const [whole, quoted, bare = ""] = found;
      ids.push(detachText(quoted?.replaceAll('""', '"') ?? bare));
      end = found.index + whole.length;
    }
    left = left.slice(end);
  };
  for (const part of parts) {
    left = (left + part).replace(/^\ufeff/, "");
    take(rowsAtBegin);
  }
  take(rows);
  return ids.slice(1);
}

// The identifier is the first column by promise; the rest of a row may hold line breaks in quotation marks.
const rows = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]+))(?:,(?:"[^"]*(?:""[^"]*)*"|[^",\r\n]*))*\r\n/g;
// One after another, since the last one may be but begun.
const rowsAtBegin = new RegExp(rows, "gy");

// Of the records themselves, two spaces from the margin: what is nested in them has identifiers too.
function readXmlIds(parts: Iterable<string>, element: string): readonly string[] {
  const records = splitParts(parts, `\n  <${element}>`);
  records.next();
  return Array.from(records, (record) => {
    const id = /^\s*<id>([^<]*)<\/id>/.exec(record)?.[1];
    return id === undefined ? [] : detachText(id);
  }).flat();
}

type Expected = Pick<Edition, "portal" | "historyOf">;

interface Identified {
  readonly id: string;
}

interface Comparison {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}
