import { collections, type PortalEntries } from "../collections.ts";
import { findNearest } from "../nearest.ts";
import { type Problem, toProblem } from "../problem.ts";
import { type Register, toRegister } from "./register.ts";

/**
 * Tells a renamed file once, where it lies, instead of at every place that still names it as before: what several files
 * name and none is called, while what is called much like it is named nowhere and no redirect leads to it.
 */
export function tellRenamed(problems: readonly Problem[], entries: PortalEntries): readonly Problem[] {
  const groups = Map.groupBy(problems.filter(isOfKind), ({ code, what }) => `${code} ${idIn(what)}`);
  const spread = [...groups.values()].filter((places) => new Set(places.map(({ file }) => file)).size > 1);
  if (spread.length === 0) return problems;
  const around = { entries, register: toRegister(entries), named: new Set(toWords(toNaming(entries))) };
  const renamed = spread.flatMap((places) => toRenamed(places, around));
  const echoes = new Set(renamed.flatMap(({ places }) => places));
  return [
    ...problems.filter((problem) => !echoes.has(problem) && !renamed.some(({ id }) => isLoss(problem, id))),
    ...renamed.map(({ problem }) => problem),
  ];
}

function toRenamed(places: readonly Problem[], { entries, register, named }: Around): readonly Renamed[] {
  const [first] = places;
  if (first === undefined) return [];
  const id = idIn(first.what);
  const name = listByCode[first.code as keyof typeof listByCode];
  const [near] = findNearest(id, [...register[name].values()]);
  const entry = entries[name].find((one) => one.id === near);
  if (near === undefined || entry === undefined || named.has(near)) return [];
  const details = { id, near, places: places.length, first: first.file, ending: collections[name].ending };
  return [{ id, places, problem: toProblem("renamed-file", { file: entry.file, path: [] }, details) }];
}

/** What can speak of another entry by its identifier. */
function toNaming({ meetings, offices, redirects }: PortalEntries): readonly unknown[] {
  return [...meetings, ...offices, ...redirects].map(({ data }) => data);
}

function toWords(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(toWords) : [value];
}

function isOfKind({ code }: Problem): boolean {
  return code in listByCode;
}

function isLoss({ code, what }: Problem, id: string): boolean {
  return code === "lost-address" && idIn(what) === id;
}

function idIn(what: string): string {
  return /„([^”]*)”/.exec(what)?.[1] ?? "";
}

const listByCode = {
  "unknown-organization": "organizations",
  "unknown-office": "offices",
  "unknown-theme": "themes",
  "unknown-programme": "programmes",
} as const;

interface Renamed {
  readonly id: string;
  readonly places: readonly Problem[];
  readonly problem: Problem;
}

interface Around {
  readonly entries: PortalEntries;
  readonly register: Register;
  /** Everything that the entries say anywhere, identifiers among it. */
  readonly named: ReadonlySet<unknown>;
}
