import type { FacetName, PackedFacet } from "./facets.ts";
import { once } from "./once.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Posting } from "./postings.ts";
import { countSlips } from "./slips.ts";
import type { Correction } from "./vocabulary.ts";

/** Several portals' indexes, asked as one: words count by how rare they are in all, records come newest first. */
export function mergeIndexes(parts: readonly IndexPart[]): SearchIndex {
  const [own] = parts;
  if (own === undefined) throw new Error("Nie ma żadnego indeksu.");
  const records = orderByDay(parts);
  const numbers = parts.map(() => new Map<number, number>());
  for (const [number, { which, page }] of records.entries()) numbers[which]?.set(page, number);
  return {
    ...own.index,
    postings: {
      pages: records.map(({ part, page }) => part.address + (part.index.postings.pages[page] ?? "")),
      of: once(async (term) => {
        const lists = await Promise.all(parts.map(({ index }) => index.postings.of(term)));
        return lists.flatMap((list, which) =>
          list.map(([page, weight]): Posting => [numbers[which]?.get(page) ?? -1, weight]),
        );
      }),
    },
    correct: async (word) =>
      nearestOf(word, await Promise.all(parts.map(({ index }) => index.correct(word)))),
    record: async (number) => {
      const { part, page } = records[number] as PlacedRecord;
      const { url, date, ...record } = await part.index.record(page);
      const when = [date, part.name].filter((told) => told !== undefined).join(" · ");
      return { ...record, url: part.address + url, date: when === "" ? undefined : when };
    },
    facet: once(async (name) => {
      const packed = await Promise.all(parts.map(({ index }) => index.facet(name as FacetName)));
      return mergeFacets(packed, records);
    }),
  };
}

/** Newest first, those of one day in the order of the portals. */
function orderByDay(parts: readonly IndexPart[]): PlacedRecord[] {
  return parts
    .flatMap((part, which) => part.days.map((day, page) => ({ part, which, page, day })))
    .sort((a, b) => (a.day > b.day ? -1 : a.day < b.day ? 1 : 0));
}

function nearestOf(word: string, corrections: readonly Correction[]): Correction {
  const [nearest] = corrections
    .flatMap((one) => one.nearest ?? [])
    .map((near) => ({ ...near, slips: countSlips(word, near.folded, 2) }))
    .sort((a, b) => a.slips - b.slips);
  return {
    isWord: corrections.some(({ isWord }) => isWord),
    isWhole: corrections.some(({ isWhole }) => isWhole),
    ...(nearest === undefined ? {} : { nearest }),
  };
}

/** One list of values for all. What has the same id and the same name in two portals is one value. */
function mergeFacets(packed: readonly PackedFacet[], records: readonly PlacedRecord[]): PackedFacet {
  const nameOf = new Map<string, string>();
  const idsOf = packed.map(({ ids, names }, which) =>
    ids.map((id, place) => {
      const name = names[place] ?? id;
      const own = (nameOf.get(id) ?? name) === name ? id : `${id}@${String(which)}`;
      nameOf.set(own, name);
      return own;
    }),
  );
  const ids = [...nameOf.keys()].sort();
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const columns = records.map(({ which, page }) =>
    (packed[which]?.column[page] ?? []).map((place) => placeOf.get(idsOf[which]?.[place] ?? "") ?? -1),
  );
  return { ids, names: ids.map((id) => nameOf.get(id) ?? id), column: columns };
}

export interface IndexPart {
  readonly index: SearchIndex;
  /** Of each record, in the order of their numbers: `YYYY-MM-DD`, or nothing. */
  readonly days: readonly string[];
  /** What stands before the addresses of its pages: nothing for the own portal, else the origin. */
  readonly address: string;
  /** What its results are told apart by; the own portal's need nothing. */
  readonly name?: string;
}

interface PlacedRecord {
  readonly part: IndexPart;
  readonly which: number;
  readonly page: number;
}
