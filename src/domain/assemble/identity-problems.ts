import { foldPolish } from "../../polish/folding.ts";
import { reservedIds } from "../addresses.ts";
import type { Entry, PortalEntries } from "../collections.ts";
import { compareText } from "../compare-text.ts";
import { type Problem, toProblem } from "../problem.ts";

/** Identifiers must be unique and tell apart at a glance, and a name must mean one body. */
export function findIdentityProblems(entries: PortalEntries): readonly Problem[] {
  const { meetings, organizations, offices, themes, programmes, pages } = entries;
  return [
    ...[meetings, organizations, offices, themes, programmes, pages].flatMap(findTwins),
    ...entries.meetings.flatMap(findProposalTwins),
    ...findSharedNames([
      ...organizations.map((entry) => ({ ...entry, names: namesOf(entry.data) })),
      ...offices.map((entry) => ({ ...entry, names: namesOf(entry.data) })),
    ]),
    ...findSharedNames(
      themes.map((entry) => ({ ...entry, names: [{ name: entry.data.name, path: ["name"] }] })),
    ),
    ...findSharedNames(
      programmes.map((entry) => ({ ...entry, names: [{ name: entry.data.short, path: ["short"] }] })),
    ),
    ...findSharedNames(
      pages.map((entry) => ({ ...entry, names: [{ name: entry.data.title, path: ["title"] }] })),
    ),
    ...entries.spheres.flatMap(findPointTwins),
    ...entries.glossary.flatMap(findTermTwins),
    ...entries.glossary.flatMap(findWordTwins),
    ...meetings.flatMap((entry) => findReserved(entry, reservedIds.meetings)),
    ...pages.flatMap((entry) => findReserved(entry, reservedIds.pages)),
  ];
}

function findTwins(entries: readonly Entry<unknown>[]): readonly Problem[] {
  const seen = new Map<string, Entry<unknown>>();
  return [...entries].sort(byPlace).flatMap((entry) => {
    const twin = seen.get(fold(entry.id));
    if (twin === undefined) {
      seen.set(fold(entry.id), entry);
      return [];
    }
    const place = { file: entry.file, path: [] };
    if (twin.id === entry.id) return [toProblem("duplicate-id", place, { id: entry.id, other: twin.file })];
    return [toProblem("folded-id", place, { id: entry.id, otherId: twin.id, other: twin.file })];
  });
}

function findProposalTwins({ file, data }: PortalEntries["meetings"][number]): readonly Problem[] {
  const seen = new Map<string, string>();
  return data.proposals.flatMap(({ id }, index) => {
    const twin = seen.get(fold(id));
    const place = { file, path: ["proposals", index, "id"] };
    if (twin === undefined) {
      seen.set(fold(id), id);
      return [];
    }
    if (twin === id) return [toProblem("duplicate-id", place, { id, other: "propozycja wyżej w tym pliku" })];
    return [toProblem("folded-id", place, { id, otherId: twin, other: "wyżej w tym pliku" })];
  });
}

/** A name belongs first to the body that bears it, and only then to one that is also called so. */
function findSharedNames(bodies: readonly NamedEntry[]): readonly Problem[] {
  const owners = new Map<string, NamedEntry>();
  const uses = [...bodies].sort(byFile).flatMap((body) => body.names.map((name) => ({ body, ...name })));
  const [main, others] = [uses.filter(isMain), uses.filter((use) => !isMain(use))];
  return [...main, ...others].flatMap(({ body, name, path }) => {
    const owner = owners.get(foldName(name)) ?? body;
    owners.set(foldName(name), owner);
    if (owner.file === body.file) return [];
    const isAlias = path[0] === "aliases";
    const details = { name, otherId: owner.id, other: owner.file, isAlias };
    return [toProblem("shared-alias", { file: body.file, path }, details)];
  });
}

function isMain({ path }: { readonly path: readonly unknown[] }): boolean {
  return path[0] !== "aliases";
}

function namesOf({ name, feminineName, aliases }: Named): NamedEntry["names"] {
  return [
    { name, path: ["name"] },
    ...(feminineName === undefined ? [] : [{ name: feminineName, path: ["feminineName"] }]),
    ...aliases.map((alias, index) => ({ name: alias, path: ["aliases", index] })),
  ];
}

function findPointTwins({ file, data }: PortalEntries["spheres"][number]): readonly Problem[] {
  const points = data.spheres.map(({ point }) => point);
  return points.flatMap((point, index) => {
    const place = { file, path: ["spheres", index, "point"] };
    if (points.indexOf(point) === index) return [];
    return [toProblem("duplicate-id", place, { id: point, other: "punkt wyżej w tym pliku" })];
  });
}

/** Where two entries explain one word, it could lead to either; where one has it twice, another was meant. */
function findWordTwins({ file, data }: PortalEntries["glossary"][number]): readonly Problem[] {
  const owners = new Map<string, number>();
  return data.terms.flatMap(({ term, forms }, index) => {
    const said = [term, ...forms];
    return said.flatMap((word, at) => {
      const owner = owners.get(word.toLowerCase()) ?? index;
      owners.set(word.toLowerCase(), owner);
      const path = ["terms", index, ...(at === 0 ? ["term"] : ["forms", at - 1])];
      const isFirst = owner === index && said.indexOf(word) === at;
      return isFirst ? [] : [toProblem("listed-twice", { file, path }, { what: word })];
    });
  });
}

function findTermTwins({ file, data }: PortalEntries["glossary"][number]): readonly Problem[] {
  const ids = data.terms.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const place = { file, path: ["terms", index, "id"] };
    if (ids.indexOf(id) === index) return [];
    return [toProblem("duplicate-id", place, { id, other: "hasło wyżej w tym pliku" })];
  });
}

function findReserved({ id, file }: Entry<unknown>, reserved: readonly string[]): readonly Problem[] {
  return reserved.includes(id) ? [toProblem("reserved-id", { file, path: [] }, { id })] : [];
}

/** As it is said: spaces, dashes and quotation marks cannot be heard. */
function foldName(name: string): string {
  return foldPolish(name)
    .replace(/[\s\p{Pd}"„”“»«'‚‘’]+/gu, " ")
    .trim();
}

function fold(id: string): string {
  return foldPolish(id).replace(/[^a-z0-9]/g, "");
}

/** What lies in the folder of its year has the better right to a name. */
function byPlace(a: { readonly file: string }, b: { readonly file: string }): number {
  return b.file.split("/").length - a.file.split("/").length || byFile(a, b);
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file);
}

interface Named {
  readonly name: string;
  readonly feminineName?: string | undefined;
  readonly aliases: readonly string[];
}

interface NamedEntry extends Entry<unknown> {
  readonly names: readonly { readonly name: string; readonly path: readonly (string | number)[] }[];
}
