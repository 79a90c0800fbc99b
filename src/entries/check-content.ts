import { type Assembly, assemblePortal } from "../domain/assemble/assemble-portal.ts";
import { findFutureProblems } from "../domain/assemble/future-problems.ts";
import { findOrphans } from "../domain/assemble/orphans.ts";
import { collections, type CollectionName, type PortalEntries } from "../domain/collections.ts";
import { findNewestDate } from "../domain/newest-date.ts";
import type { Portal } from "../domain/portal.ts";
import type { Problem } from "../domain/problem.ts";
import { remember } from "../domain/remember.ts";
import type { ContentFile, LocatedProblem } from "./content-file.ts";
import { findReferenceProblems } from "./body-references.ts";
import { isEcho } from "./echoes.ts";
import { findLinkProblems } from "./link-problems.ts";
import { findSourceProblems, type PublicFile } from "./source-problems.ts";
import { locate, readEntry, type ReadFile } from "./read-entry.ts";
import { findRegistryWarnings } from "./registry-warnings.ts";
import { findWarnings } from "./warnings.ts";
import { findSynonymFileProblems } from "./synonym-problems.ts";

/**
 * Reads a content folder's files and says everything that is wrong with them, by file, line and column.
 * Relations are judged over what could be read, so one broken file does not hide the problems of the others;
 * what refers to a broken file is not blamed for it. Without a day the content is taken to be of the newest day of
 * which it speaks as past.
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions): ContentCheck {
  const read = files.flatMap((file) => readOnce(file) ?? []);
  const own = read.flatMap(({ problems }) => problems);
  const entries = toPortalEntries(read);
  const assembly = assembleAsOf(entries, options.asOf);
  const yamlByFile = new Map(read.map(({ file, yaml }) => [file, yaml]));
  const shared = [...assembly.problems, ...findOrphans(entries), ...findAhead(entries, options)]
    .filter((problem) => !isEcho(problem, read))
    .map((problem) => locate(problem, yamlByFile.get(problem.file)));
  const problems = [
    ...own,
    ...shared,
    ...findReferenceProblems(read),
    ...findLinkProblems(
      read,
      (options.publicFiles ?? []).map(({ path }) => path),
    ),
    ...findSourceProblems(read, options.publicFiles ?? []),
    ...findSynonymFileProblems(files),
  ].sort(byPlace);
  const portal = problems.length === 0 ? assembly.portal : undefined;
  const warnings = [...read.flatMap(findWarnings), ...findRegistryWarnings(entries, portal)].sort(byPlace);
  return { portal, problems, warnings };
}

// Where the content is checked after every change, files that did not change are handed over again.
const readOnce = remember(readEntry);

export interface CheckOptions {
  readonly asOf: string | undefined;
  /** After this day nothing can have happened; whatever the content says where it is left out. */
  readonly today?: string | undefined;
  /** What is published as it is, beside the content. */
  readonly publicFiles?: readonly PublicFile[];
}

export interface ContentCheck {
  /** Undefined where there are problems. */
  readonly portal: Portal | undefined;
  readonly problems: readonly LocatedProblem[];
  /** Matters of style, which refuse nothing. */
  readonly warnings: readonly LocatedProblem[];
}

function findAhead(entries: PortalEntries, { today }: CheckOptions): readonly Problem[] {
  return today === undefined ? [] : findFutureProblems(entries, today);
}

function assembleAsOf(entries: PortalEntries, asOf: string | undefined): Assembly {
  const assembly = assemblePortal(entries, { asOf: asOf ?? "1970-01-01" });
  const newest = asOf === undefined && assembly.portal !== undefined && findNewestDate(assembly.portal);
  return newest === false || newest === undefined ? assembly : assemblePortal(entries, { asOf: newest });
}

function toPortalEntries(read: readonly ReadFile[]): PortalEntries {
  const names = Object.keys(collections) as CollectionName[];
  const byName = names.map((name) => [
    name,
    read.flatMap((file) => (file.name === name && file.entry !== undefined ? [file.entry] : [])),
  ]);
  // Each entry was validated by its own collection's schema, which the type of a mixed list cannot say.
  return Object.fromEntries(byName) as PortalEntries;
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
