import { type Data, isSame } from "../same-words.ts";
import { type Change, compareField, compareWordLists, dataOf, listOf, textOf } from "./change.ts";

/** The bodies of a list: who they are, in which order, and under which words the document names them. */
export function compareParties({ old, now, names, ...told }: ComparedParties): readonly Change[] {
  const [parties, others] = [listOf(old), listOf(now)];
  return [
    ...compareField({ ...told, kind: "value", old: parties.map(toKey), now: others.map(toKey) }),
    ...compareWordLists({ ...told, old: parties.flatMap(toOther), now: others.flatMap(toOther) }),
    ...others.flatMap((party, index) => {
      const was = parties.find((other) => toKey(other) === toKey(party));
      return compareNames({ ...told, old: was, now: party, names, path: [...told.path, index] });
    }),
  ];
}

/** One body of the same kind. */
export function compareParty({ old, now, names, ...told }: ComparedParties): readonly Change[] {
  const [was, is] = [dataOf(old), dataOf(now)];
  const before = old === undefined ? undefined : toKey(was);
  return [
    ...compareField({
      ...told,
      kind: "value",
      old: before,
      now: now === undefined ? undefined : toKey(is),
    }).map(withoutKinds),
    ...(before === toKey(is) ? compareNames({ ...told, old: was, now: is, names }) : []),
  ];
}

/** The words under which something is shown: those of the document, and where none are given its own name. */
export function compareShown({ was, is, label, path }: Shown): readonly Change[] {
  const words = { label: `zapis z dokumentu (asWritten): ${label}`, path: [...path, "asWritten"] };
  if (isSame(was.asWritten, is.asWritten)) return [];
  return compareField({
    ...{ ...words, kind: "words" },
    ...{ old: was.asWritten ?? was.name ?? "", now: is.asWritten ?? is.name },
  });
}

function compareNames({ old, now, names, ...told }: ComparedParties): readonly Change[] {
  if (old === undefined) return [];
  const [was, is] = [dataOf(old), dataOf(now)];
  const [kind, id] = toReference(is);
  if (kind === undefined) return [];
  return compareShown({
    ...told,
    was: { asWritten: was["asWritten"], name: names.before(kind, id) },
    is: { asWritten: is["asWritten"], name: names.now(kind, id) },
  });
}

function toReference(party: Data): readonly [PartyKind | undefined, string] {
  const kind = kinds.find((one) => party[one] !== undefined);
  return [kind, kind === undefined ? "" : textOf(party[kind])];
}

/** As a person is told of it. */
function withoutKinds(change: Change): Change {
  const [old, now] = [change.old, change.now].map((key) => key?.replace(/^\w+ /, ""));
  return { ...change, old, now };
}

function toKey(party: Data): string {
  const [kind = "other", id] = toReference(party);
  return `${kind} ${id}`;
}

function toOther(party: Data): readonly string[] {
  return party["other"] === undefined ? [] : [textOf(party["other"])];
}

const kinds = ["organization", "office"] as const;

export type PartyKind = (typeof kinds)[number];

/** What bodies are called, under the identifiers of today. */
export interface Names {
  readonly before: (kind: PartyKind, id: string) => string | undefined;
  readonly now: (kind: PartyKind, id: string) => string | undefined;
}

interface ComparedParties extends Pick<Change, "label" | "path" | "called"> {
  readonly old: unknown;
  readonly now: unknown;
  readonly names: Names;
}

interface Shown extends Pick<Change, "label" | "path"> {
  readonly was: Named;
  readonly is: Named;
}

interface Named {
  readonly asWritten: unknown;
  readonly name: unknown;
}
