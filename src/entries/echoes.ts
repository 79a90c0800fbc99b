import type { CollectionName } from "../domain/collections.ts";
import type { MeetingData } from "../domain/meeting.ts";
import type { Problem } from "../domain/problem.ts";
import type { ReadFile } from "./read-entry.ts";
import type { Path } from "./schema-problems.ts";

/**
 * Tells of a problem whether it only repeats what another one says already: that a file or a field cannot be read, or
 * that a whole collection is missing.
 */
export function createEchoTest(read: readonly ReadFile[]): (problem: Problem) => boolean {
  const hurt = read.filter(({ entry }) => entry === undefined);
  const around: Surroundings = {
    ...{ read, hurt, lost: hurt.filter(({ parts }) => parts === undefined) },
    byFile: new Map(read.map((file) => [file.file, file])),
  };
  return (problem) => isOfFault(problem, around) || isOfUnread(problem, around) || isOfOther(problem, around);
}

/** What rests on a field of the same file that is not what it should be. */
function isOfFault(problem: Problem, { byFile }: Surroundings): boolean {
  const { code, path, file } = problem;
  const { faults = [], veiled = [] } = byFile.get(file) ?? {};
  const isHurt = (place: Path): boolean => faults.some((fault) => isWithin(fault, place));
  if (faults.some((fault) => isWithin(path, fault)) || (path.length > 0 && isHurt(path))) return true;
  const base = path.slice(0, -1);
  const response = path.slice(0, path.lastIndexOf("response") + 1);
  if (code.endsWith("-not-verbatim")) {
    const text = [...response, "text"];
    return isHurt(text) || veiled.some((veil) => isWithin(veil, text) || isWithin(veil, path));
  }
  if (file === "redirects.yaml" || file === "withdrawn.yaml") return isHurt(path.slice(0, 2));
  return (restsOn[code] ?? []).some((field) => isHurt([...base, field])) || isOfNumber(problem, faults);
}

/** The fields beside a problem's place of which it speaks. */
const restsOn: Readonly<Partial<Record<Problem["code"], readonly string[]>>> = {
  "missing-date": ["date"],
  "missing-source": ["source"],
  "missing-evidence": ["evidence"],
  "missing-response-text": ["text"],
  "missing-detail": ["detail"],
  "outcome-without-place": ["paragraph"],
  "ordinal-taken": ["unit", "programme"],
};

/** What names a proposal, or rests on the meeting's day, wherever it stands in the file. */
function isOfNumber({ code }: Problem, faults: readonly Path[]): boolean {
  if (code === "related-not-earlier") return faults.some(([field]) => field === "date");
  return code === "correction-of-nothing" && faults.some(mayHoldNumber);
}

/** What leads to a file that cannot be read, or to a proposal whose number cannot. */
function isOfUnread(problem: Problem, around: Surroundings): boolean {
  const { code, file, what } = problem;
  const { read, hurt, lost } = around;
  if (code === "empty-collection" || code === "missing-file")
    return lost.some((other) => other.file === file || other.file.startsWith(`${file}/`));
  if (code === "orphan-organization") return hurt.some(mayMention) || read.some((one) => mentions(one, what));
  const isReference = code.startsWith("unknown-") && code !== "unknown-key";
  if (code === "lost-address" && hurt.some(({ name }) => name === "redirects" || name === "withdrawn"))
    return true;
  if (!isReference && code !== "redirect-nowhere" && code !== "lost-address") return false;
  const ids = new Set(lost.map(({ id }) => id));
  const names = [...ids, ...read.flatMap(({ parts }) => toFormerIds(parts?.data, ids))];
  const renumbered = hurt.filter(({ faults }) => faults.some(mayHoldNumber)).map(({ id }) => id);
  return (
    hasNone(problem, around) ||
    names.some((id) => what.includes(`„${id}”`)) ||
    [...names, ...renumbered].some((id) => what.includes(`„${id}/`))
  );
}

/** What rests on a fault of another file. */
function isOfOther({ code, file, what }: Problem, { hurt, byFile }: Surroundings): boolean {
  // A copy under a name that will not do is told at itself.
  if (
    hurt.some(({ isMisplaced, file: copy }) => isMisplaced === true && copy !== file && what.includes(copy))
  )
    return true;
  if (code === "related-not-earlier")
    return hurt.some(
      ({ id, faults }) => what.includes(` ${id}/`) && faults.some(([field]) => field === "date"),
    );
  if (code !== "date-after-programme" && code !== "outcome-without-programme") return false;
  const { programme } = (byFile.get(file)?.parts?.data ?? {}) as Partial<MeetingData>;
  return hurt.some(({ name, id }) => name === "programmes" && id === programme);
}

function hasNone({ code }: Problem, { read, hurt }: Surroundings): boolean {
  const collection = collectionByCode[code];
  if (collection === undefined) return false;
  const isHurtList = hurt.some(
    ({ name, faults }) => name === "spheres" && faults.some(([list]) => list === "spheres"),
  );
  if (code === "unknown-sphere" && isHurtList) return true;
  return !read.some(({ name, parts }) => name === collection && parts !== undefined);
}

/** Whether a meeting that is not read whole may be the one that names an organisation. */
function mayMention({ name, parts, faults }: ReadFile): boolean {
  if (name !== "meetings") return false;
  return parts === undefined || faults.some((fault) => fault.length === 0 || fault.some(isOfParties));
}

function isOfParties(step: string | number): boolean {
  return ["attendance", "organizations", "proposers", "organization"].includes(String(step));
}

/** A whole list of proposals, a whole proposal, or its number. */
export function mayHoldNumber([list, index, field]: Path): boolean {
  return (
    list === undefined ||
    (list === "proposals" && (index === undefined || field === undefined || field === "id"))
  );
}

/** What leads to something that could not be read. */
function toFormerIds(data: unknown, ids: ReadonlySet<string>): readonly string[] {
  const { redirects = [] } = (data ?? {}) as { redirects?: readonly { from: string; to: string }[] };
  return redirects.filter(({ to }) => ids.has(to)).map(({ from }) => from);
}

/** A component of a body may be what mentions it. */
function mentions({ body }: ReadFile, what: string): boolean {
  const id = /„([^”]+)”/.exec(what)?.[1];
  return body !== undefined && id !== undefined && body.source.includes(`<Organizacja id="${id}">`);
}

/** Whether a place is another one or lies in it. */
function isWithin(place: Path, other: Path): boolean {
  return other.length <= place.length && other.every((step, at) => step === place[at]);
}

const collectionByCode: Readonly<Record<string, CollectionName>> = {
  "unknown-organization": "organizations",
  "unknown-office": "offices",
  "unknown-theme": "themes",
  "unknown-sphere": "spheres",
  "unknown-programme": "programmes",
  "unknown-proposal": "meetings",
};

interface Surroundings {
  readonly read: readonly ReadFile[];
  /** Files that are not sound. */
  readonly hurt: readonly ReadFile[];
  /** Of these the ones of which nothing can be read. */
  readonly lost: readonly ReadFile[];
  readonly byFile: ReadonlyMap<string, ReadFile>;
}
