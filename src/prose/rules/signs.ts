import type { List, Nodes } from "mdast";
import type { Examined, Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { walk } from "../walk.ts";

/**
 * Signs of a document that Markdown takes for its own and that would vanish: `>` and `+` and a lone `*` before a line,
 * `*` inside a word, a line of hyphens, `~~`; and markup that official texts have no use for.
 */
export const findLostSigns: Rule = (examined) => {
  const findings: Finding[] = [];
  const opened: string[] = [];
  walk(examined.tree, (node) => {
    if (node.type === "html" && isEndOfOpened(node.value, opened)) return;
    const offset = offsetsOf(node)?.start ?? 0;
    findings.push(...signFaults(node, offset, examined).map((fault) => ({ offset, ...fault })));
  });
  return findings;
};

/** The end of an element whose beginning was told of; keeps the list of those that are open. */
function isEndOfOpened(html: string, opened: string[]): boolean {
  const [, slash, name = ""] = /^<(\/?)([a-z][a-z0-9-]*)[^<]*>$/i.exec(html) ?? [];
  if (slash === undefined) return false;
  const at = opened.lastIndexOf(name);
  if (slash === "") opened.push(name);
  else if (at >= 0) opened.splice(at, 1);
  return slash !== "" && at >= 0;
}

function signFaults(node: Nodes, offset: number, { source, kind }: Examined): SignFault[] {
  switch (node.type) {
    case "html":
      return [{ code: "raw-html", detail: node.value }];
    case "code":
      return [{ code: "code-not-allowed" }];
    case "inlineCode":
      return kind === "field" ? [{ code: "code-not-allowed" }] : [];
    case "blockquote":
      return [{ code: "sign-lost", detail: ">" }];
    case "thematicBreak":
      return [{ code: "sign-lost", detail: lineAt(source, offset) }];
    case "delete":
      return [{ code: "sign-lost", detail: "~~" }];
    case "listItem":
      return typeof node.checked === "boolean" ? [{ code: "task-list" }] : [];
    case "list":
      return bulletFaults(node, source.charAt(offset));
    case "emphasis":
    case "strong":
      return isInsideWord(node, source) ? [{ code: "sign-lost", detail: source.charAt(offset) }] : [];
    default:
      return [];
  }
}

function bulletFaults(list: List, bullet: string): SignFault[] {
  const isDoubtful = bullet === "+" || (bullet === "*" && list.children.length === 1);
  return isDoubtful ? [{ code: "sign-lost", detail: bullet }] : [];
}

// "2*3*4" is a product; the acronym's "**P**rogram" begins a word and is none.
function isInsideWord(node: Nodes, source: string): boolean {
  const range = offsetsOf(node);
  return range !== undefined && /[\p{L}\p{N}]$/u.test(source.slice(0, range.start).slice(-2));
}

function lineAt(source: string, offset: number): string {
  return /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? "";
}

type SignFault = Omit<Finding, "offset">;
