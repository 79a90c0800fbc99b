import { type AddressKind, addressKinds } from "../../src/domain/address-kind.ts";
import { compareText } from "../../src/domain/compare-text.ts";
import { toProposalKey } from "../../src/domain/identifier.ts";
import type { Portal } from "../../src/domain/portal.ts";
import type { FileVersion } from "./file-lineages.ts";
import { toIdThen } from "./told-register.ts";

/**
 * The first identifiers of what has another one by now: those that it bore before, followed back as far as the history
 * of the content goes. Two that stood beside each other and were joined keep the one that is left.
 */
export function toFirstIds(portal: Resolved, { lineages, proposals }: Known): FirstIds {
  const files = [...lineages.values()].flat().flatMap((version) => {
    const kind = kindsByFolder[version.path.split("/")[0] ?? ""];
    return kind === undefined ? [] : [{ kind, id: toIdThen(version), ...toSpan(version) }];
  });
  const lives = [...files, ...proposals.map((life) => ({ kind: "proposal" as const, ...life }))];
  return toEachKind((kind) =>
    followBack(
      new Map(portal.redirects.filter((one) => one.kind === kind).map(({ from, to }) => [from, to])),
      lives.filter((life) => life.kind === kind),
    ),
  );
}

/** The same by the redirects alone, where no history tells what stood beside what. */
export function guessFirstIds({ redirects }: Resolved): FirstIds {
  return toEachKind((kind) => {
    const ofKind = redirects.filter((one) => one.kind === kind);
    return Object.fromEntries(ofKind.toReversed().map(({ from, to }) => [to, from]));
  });
}

/** What a former key of a proposal has become, also where its meeting moved first and its number changed later. */
export function toKeyResolver({ redirects }: Resolved): (key: string) => string {
  const of = (wanted: AddressKind): ReadonlyMap<string, string> =>
    new Map(redirects.filter(({ kind }) => kind === wanted).map(({ from, to }) => [from, to]));
  const [keys, meetings] = [of("proposal"), of("meeting")];
  return (key) => {
    const direct = keys.get(key);
    if (direct !== undefined) return direct;
    const [meeting = "", id = ""] = key.split("/");
    const moved = meetings.get(meeting);
    if (moved === undefined) return key;
    const carried = toProposalKey(moved, id);
    return keys.get(carried) ?? carried;
  };
}

export function toSpan({ commit, until }: FileVersion): Span {
  return { since: commit, until };
}

function toEachKind(toIds: (kind: AddressKind) => Readonly<Record<string, string>>): FirstIds {
  return Object.fromEntries(addressKinds.map((kind) => [kind, toIds(kind)])) as FirstIds;
}

/** @param moved where former identifiers lead; a life tells itself where it leads if they do not */
function followBack(
  moved: ReadonlyMap<string, string>,
  lives: readonly Life[],
): Readonly<Record<string, string>> {
  const leads = ({ id, now }: Life): string => now ?? moved.get(id) ?? id;
  const present = new Set(lives.filter((life) => leads(life) !== life.id).map(leads));
  const related = Map.groupBy(
    lives.filter((life) => present.has(leads(life))),
    leads,
  );
  const firsts = [...present].map((id) => [id, findFirst(id, joinLives(related.get(id) ?? []))] as const);
  return Object.fromEntries(firsts.filter(([id, first]) => id !== first));
}

/** An identifier with all the time in which it was borne. */
function joinLives(lives: readonly Life[]): ReadonlyMap<string, Span> {
  const byId = [...Map.groupBy(lives, ({ id }) => id)];
  return new Map(
    byId.map(([id, spans]) => {
      const since = Math.min(...spans.map((span) => span.since));
      return [id, { since, until: Math.max(...spans.map(({ until }) => until)) }];
    }),
  );
}

function findFirst(id: string, spans: ReadonlyMap<string, Span>): string {
  const since = spans.get(id)?.since ?? Infinity;
  const [before] = [...spans]
    .filter(([other, span]) => other !== id && span.until <= since && span.since < since)
    .sort(([a, one], [b, other]) => other.until - one.until || compareText(a, b));
  return before === undefined ? id : findFirst(before[0], spans);
}

const kindsByFolder: Readonly<Record<string, AddressKind>> = {
  meetings: "meeting",
  organizations: "organization",
  offices: "office",
  themes: "theme",
  programmes: "programme",
  pages: "page",
};

/** By kind and present identifier; what never had another one is missing. */
export type FirstIds = Readonly<Record<AddressKind, Readonly<Record<string, string>>>>;

type Resolved = Pick<Portal, "redirects">;

interface Known {
  readonly lineages: ReadonlyMap<string, readonly FileVersion[]>;
  readonly proposals: readonly Life[];
}

interface Span {
  /** The commit that it came with, and the one that it was gone with. */
  readonly since: number;
  readonly until: number;
}

/** When an identifier was borne. */
export interface Life extends Span {
  readonly id: string;
  /** What it has become, where redirects of its own do not tell. */
  readonly now?: string;
}
