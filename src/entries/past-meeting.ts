import { parse } from "yaml";
import { positionName, toUpdateNames } from "../domain/history/happenings.ts";
import { remember } from "../domain/remember.ts";
import { splitFrontmatter } from "./split-frontmatter.ts";

/**
 * Reads the proposals of former versions of meetings, whatever the rules were then: all that still can be read. What
 * stands letter for letter in several versions is read once.
 */
export function createPastReader(): (source: string) => readonly PastProposal[] {
  const known = new Map<string, unknown>();
  const readOnce = (source: string): unknown => {
    if (!known.has(source)) known.set(source, parseLoosely(source));
    return known.get(source);
  };
  return (source) => {
    const frontmatter = splitFrontmatter(source.replaceAll("\r\n", "\n"))?.frontmatter ?? "";
    const items = splitItems(frontmatter, "proposals");
    const proposals = items?.flatMap((item) => readOnce(item) ?? []) ?? readWhole(frontmatter, "proposals");
    return proposals.flatMap(toPastProposal);
  };
}

/** How many corrections a former version of a meeting told of. */
export function countPastCorrections(source: string): number {
  const frontmatter = splitFrontmatter(source.replaceAll("\r\n", "\n"))?.frontmatter ?? "";
  if (!/^corrections:/m.test(frontmatter)) return 0;
  return (splitItems(frontmatter, "corrections") ?? readWhole(frontmatter, "corrections")).length;
}

/** The items of a list as they are written; undefined where it is not written one item under another. */
function splitItems(frontmatter: string, name: ListName): readonly string[] | undefined {
  const list = lists[name].exec(`${frontmatter}\n`)?.[1];
  const indent = /^( *)- /m.exec(list ?? "")?.[1];
  if (list === undefined || indent === undefined) return undefined;
  return list.split(new RegExp(`^(?=${indent}- )`, "m")).filter((item) => item.startsWith(`${indent}- `));
}

const lists = {
  proposals: /^proposals:[ \t]*\n((?:(?:[ \t#-].*)?\n)*)/m,
  corrections: /^corrections:[ \t]*\n((?:(?:[ \t#-].*)?\n)*)/m,
} as const;

type ListName = keyof typeof lists;

function readWhole(frontmatter: string, name: ListName): readonly unknown[] {
  const data = parseLoosely(frontmatter);
  return isRecord(data) ? toList(data[name]) : [];
}

function toPastProposal(proposal: unknown): readonly PastProposal[] {
  if (!isRecord(proposal)) return [];
  const { id, text, response } = proposal;
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string") return [];
  const answer = isRecord(response) ? response : {};
  const { text: responseText, stance } = answer;
  return [
    {
      id: String(id),
      proposalText: text,
      responseText: typeof responseText === "string" ? responseText : undefined,
      stance: typeof stance === "string" ? stance : undefined,
      happened: toHappened(answer),
      facts: toFacts(proposal),
    },
  ];
}

// Most versions of a file leave most of its proposals as they were, each read once.
const toFacts = remember((proposal: Readonly<Record<string, unknown>>): string => JSON.stringify(proposal));

function toHappened({ text, date, commitments }: Readonly<Record<string, unknown>>): readonly string[] {
  const isDated = typeof text === "string" && typeof date === "string";
  return [
    ...(isDated ? [positionName(date)] : []),
    ...toList(commitments).flatMap((commitment) => {
      const { id, updates } = isRecord(commitment) ? commitment : {};
      return typeof id === "string" ? toUpdateNames(id, toList(updates).flatMap(toFinding)) : [];
    }),
  ];
}

function toFinding(update: unknown): readonly { readonly date: string; readonly state: string }[] {
  const { date, state } = isRecord(update) ? update : {};
  return typeof date === "string" && typeof state === "string" ? [{ date, state }] : [];
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parseLoosely(source: string): unknown {
  try {
    return parse(source, { logLevel: "silent", maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export interface PastProposal {
  readonly id: string;
  readonly proposalText: string;
  readonly responseText: string | undefined;
  /** As it was written. */
  readonly stance: string | undefined;
  /** Names of all that had happened to it but for changes of its words. */
  readonly happened: readonly string[];
  /** All that its entry said, but not how it was laid out. */
  readonly facts: string;
}
