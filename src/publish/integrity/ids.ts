import { type KindName, kindNames, kinds } from "../kinds.ts";
import type { Format } from "../downloads.ts";
import type { Edition } from "../edition.ts";

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

/** The identifiers of the records that a download holds, read from the file as it is published. */
export function readIds(kind: KindName, format: Format, file: string): readonly string[] {
  if (format === "csv") return readCsvIds(file);
  if (format === "xml") return readXmlIds(file, kinds[kind].element);
  return readRecords(file)["items"]?.map(({ id }) => id) ?? [];
}

/** The identifiers of each kind in the file that holds everything. */
export function readEverythingIds(file: string): Readonly<Record<KindName, readonly string[]>> {
  const everything = readRecords(file);
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

/** Of a file that is not there, nothing. */
function readRecords(file: string): Readonly<Record<string, readonly Identified[]>> {
  return file === "" ? {} : (JSON.parse(file) as Record<string, readonly Identified[]>);
}

/** The first cell of each row below the header. */
function readCsvIds(file: string): readonly string[] {
  const rows = file.replace(/^\ufeff/, "").matchAll(csvRow);
  return Array.from(rows, ([, quoted, bare = ""]) => quoted?.replaceAll('""', '"') ?? bare).slice(1);
}

// The identifier is the first column by promise; the rest of a row may hold line breaks in quotation marks.
const csvRow = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]+))(?:,(?:"[^"]*(?:""[^"]*)*"|[^",\r\n]*))*\r\n/g;

// Of the records themselves, two spaces from the margin: what is nested in them has identifiers too.
function readXmlIds(file: string, element: string): readonly string[] {
  return Array.from(
    file.matchAll(new RegExp(`^  <${element}>\\s*<id>([^<]*)</id>`, "gm")),
    ([, id = ""]) => id,
  );
}

type Expected = Pick<Edition, "portal" | "historyOf">;

interface Identified {
  readonly id: string;
}

interface Comparison {
  readonly missing: readonly string[];
  readonly unexpected: readonly string[];
}
