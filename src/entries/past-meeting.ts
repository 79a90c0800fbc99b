import { parse } from "yaml";
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
    const items = splitItems(frontmatter);
    return (items?.flatMap((item) => readOnce(item) ?? []) ?? readWhole(frontmatter)).flatMap(toPastProposal);
  };
}

/** The items of the list of proposals as they are written; undefined where it is not written one item under another. */
function splitItems(frontmatter: string): readonly string[] | undefined {
  const list = /^proposals:[ \t]*\n((?:(?:[ \t#-].*)?\n)*)/m.exec(frontmatter)?.[1];
  const indent = /^( *)- /m.exec(list ?? "")?.[1];
  if (list === undefined || indent === undefined) return undefined;
  return list.split(new RegExp(`^(?=${indent}- )`, "m")).filter((item) => item.startsWith(`${indent}- `));
}

function readWhole(frontmatter: string): readonly unknown[] {
  const data = parseLoosely(frontmatter);
  const proposals = isRecord(data) ? data["proposals"] : undefined;
  return Array.isArray(proposals) ? proposals : [];
}

function toPastProposal(proposal: unknown): readonly PastProposal[] {
  if (!isRecord(proposal)) return [];
  const { id, text, response } = proposal;
  if ((typeof id !== "string" && typeof id !== "number") || typeof text !== "string") return [];
  const { text: responseText, stance } = isRecord(response) ? response : {};
  return [
    {
      id: String(id),
      proposalText: text,
      responseText: typeof responseText === "string" ? responseText : undefined,
      stance: typeof stance === "string" ? stance : undefined,
    },
  ];
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
}
