import { type Assembly, assemblePortal, findPortalProblems } from "../domain/assemble/assemble-portal.ts";
import { createAheadTest } from "../domain/assemble/ahead-echoes.ts";
import { findFutureProblems } from "../domain/assemble/future-problems.ts";
import { tellRenamed } from "../domain/assemble/renamed-files.ts";
import { findOrphans } from "../domain/assemble/orphans.ts";
import type { PortalEntries } from "../domain/collections.ts";
import { compareText } from "../domain/compare-text.ts";
import type { Portal } from "../domain/portal.ts";
import type { Problem } from "../domain/problem.ts";
import { remember } from "../domain/remember.ts";
import type { ContentFile, LocatedProblem } from "./content-file.ts";
import { findReferenceProblems } from "./body-references.ts";
import { factsOf } from "./file-facts.ts";
import { createEchoTest, mayHoldNumber } from "./echoes.ts";
import { toOwnDay, toPortalEntries } from "./portal-entries.ts";
import { findNameProblems } from "./privacy.ts";
import { findLineEndProblems } from "./line-ends.ts";
import { findLinkProblems } from "./link-problems.ts";
import { findSourceProblems, type PublicFile } from "./source-problems.ts";
import { type Known, readAgain } from "./read-again.ts";
import { locate, type ReadFile } from "./read-entry.ts";
import { findRegistryWarnings } from "./registry-warnings.ts";
import { tellTaken } from "./taken-names.ts";
import { findSynonymFile, findSynonymFileProblems, synonymFile } from "./synonym-problems.ts";

/**
 * Reads a content folder's files and says everything that is wrong with them, by file, line and column.
 * Relations are judged over what could be read, so a broken file or field does not hide the problems of the others;
 * what rests on it is not blamed as well. Without a day the content is taken to be of the newest day of which it
 * speaks as past.
 */
export function checkContent(files: readonly ContentFile[], options: CheckOptions): ContentCheck {
  const read = tellTaken(files.flatMap((file) => readAgain(file, options) ?? []));
  const publicFiles = options.publicFiles ?? [];
  const entries = toPortalEntries(read);
  const assembly = assemble(read, entries, options);
  const own = read.flatMap(({ problems }) => problems);
  const synonyms = findSynonymFile(files);
  const inSynonyms = synonyms === undefined ? [] : findSynonymFileProblems(synonyms, options);
  const isText = new Set([...read.flatMap(({ file, isStray }) => (isStray ? [] : [file])), synonymFile]);
  const problems = [
    ...own,
    ...files.flatMap(nameProblemsOf),
    ...files.filter(({ path }) => isText.has(path)).flatMap(findLineEndProblems),
    ...[
      ...toShared(
        [...withAhead(assembly.problems, entries, options), ...findOrphans(entries)],
        read,
        entries,
      ),
      ...findSourceProblems(read, publicFiles),
    ].filter((problem) => !isTold(problem, own)),
    ...findReferenceProblems(read),
    ...findLinkProblems(
      read,
      publicFiles.map(({ path }) => path),
    ),
    ...inSynonyms,
  ].sort(byPlace);
  const portal = problems.length === 0 ? assembly.portal : undefined;
  const warnings = [
    ...read.flatMap((file) => factsOf(file).warnings),
    ...findRegistryWarnings(entries, portal),
  ].sort(byPlace);
  const sound = synonyms !== undefined && inSynonyms.length === 0 ? [synonymFile] : [];
  const faultless = new Set([...read.filter(isFaultless).map(({ file }) => file), ...sound]);
  return { portal, entries, unread: toUnread(read), problems, warnings, faultless };
}

/** Whether nothing is to be said of a file by itself, so that it need not be looked through again. */
function isFaultless({ problems, unusedWaivers = [], entry }: ReadFile): boolean {
  return problems.length === 0 && unusedWaivers.length === 0 && entry !== undefined;
}

// Where the content is checked after every change, files that did not change are handed over again.
const nameProblemsOf = remember(({ path }: ContentFile) => findNameProblems(path));

export interface CheckOptions extends Known {
  readonly asOf: string | undefined;
  /** After this day nothing can have happened; whatever the content says where it is left out. */
  readonly today?: string | undefined;
  /** What is published as it is, beside the content. */
  readonly publicFiles?: readonly PublicFile[];
}

export interface ContentCheck {
  /** Undefined where there are problems. */
  readonly portal: Portal | undefined;
  /** All that could be read, with empty values for what could not. */
  readonly entries: PortalEntries;
  readonly unread: Unread;
  readonly problems: readonly LocatedProblem[];
  /** Matters of style, which refuse nothing. */
  readonly warnings: readonly LocatedProblem[];
  /** The files of which by themselves nothing is to be said. */
  readonly faultless: ReadonlySet<string>;
}

/** What lies ahead of the day at hand, instead of what only follows from it. */
function withAhead(
  problems: readonly Problem[],
  entries: PortalEntries,
  { today }: CheckOptions,
): readonly Problem[] {
  if (today === undefined) return problems;
  const ahead = findFutureProblems(entries, today);
  const isEcho = createAheadTest(ahead);
  return [...problems.filter((problem) => !isEcho(problem)), ...ahead];
}

/** What can be said to be gone only when it can be read again. */
export interface Unread {
  /** Of files and of the meetings whose proposals or their numbers are not known. */
  readonly ids: ReadonlySet<string>;
  /** Whether it is not known which addresses lead on or were withdrawn. */
  readonly isOfMoves: boolean;
}

function toUnread(read: readonly ReadFile[]): Unread {
  const hurt = read.filter(({ entry }) => entry === undefined);
  const unread = hurt.filter(({ parts, faults }) => parts === undefined || faults.some(mayHoldNumber));
  return {
    ids: new Set(unread.map(({ id }) => id)),
    isOfMoves: hurt.some(({ name }) => name === "redirects" || name === "withdrawn"),
  };
}

function assemble(read: readonly ReadFile[], entries: PortalEntries, { asOf }: CheckOptions): Assembly {
  if (read.some(({ entry }) => entry === undefined))
    return { portal: undefined, problems: findPortalProblems(entries) };
  return assemblePortal(entries, { asOf: asOf ?? toOwnDay(entries) });
}

/** What the files say of each other, at its places and without what only follows from a fault. */
function toShared(
  problems: readonly Problem[],
  read: readonly ReadFile[],
  entries: PortalEntries,
): readonly LocatedProblem[] {
  const isEcho = createEchoTest(read);
  const byPath = new Map(read.map((file) => [file.file, file]));
  const told = problems.filter((problem) => !isEcho(problem));
  return tellRenamed(told, entries).map((problem) => locate(problem, byPath.get(problem.file)?.yaml));
}

function isTold({ file, line, column }: LocatedProblem, others: readonly LocatedProblem[]): boolean {
  return others.some((other) => other.file === file && other.line === line && other.column === column);
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compareText(a.file, b.file);
}

function byPlace(a: LocatedProblem, b: LocatedProblem): number {
  return byFile(a, b) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}
