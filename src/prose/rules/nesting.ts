import type { Nodes, Parents } from "mdast";
import { isComponentNode } from "../component-uses.ts";
import type { ComponentRules } from "../components.ts";
import type { Finding, Rule } from "../finding.ts";
import { offsetsOf } from "../parse.ts";
import { walk } from "../walk.ts";

/** Links within links, inline components among them, for a page knows none; and blocks within blocks of their kind. */
export const findNesting: Rule = ({ tree, source, components }) => {
  const findings: Finding[] = [];
  const parents = new Map<Nodes, Parents | undefined>();
  walk(tree, (node, parent) => {
    parents.set(node, parent);
    const kind = kindOf(node, components);
    const range = offsetsOf(node);
    if (kind === undefined || range === undefined || !hasAbove(node, kind)) return;
    const isLink = kind === "link";
    const detail = isLink ? source.slice(range.start, range.end) : kind;
    findings.push({ code: isLink ? "nested-link" : "nested-component", offset: range.start, detail });
  });
  return findings;

  function hasAbove(node: Nodes, kind: string): boolean {
    const above = parents.get(node);
    return above !== undefined && (kindOf(above, components) === kind || hasAbove(above, kind));
  }
};

/** What may not stand within its like: a link, or a component by its name. */
function kindOf(node: Nodes, components: ComponentRules): string | undefined {
  if (node.type === "link" || node.type === "linkReference") return "link";
  if (!isComponentNode(node)) return undefined;
  const name = node.name ?? "";
  if (!Object.hasOwn(components, name)) return undefined;
  return components[name]?.children === "inline" ? "link" : name;
}
