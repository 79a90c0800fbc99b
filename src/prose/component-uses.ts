import type { Nodes, Root } from "mdast";
import { parseProse } from "./parse.ts";
import { walk } from "./walk.ts";

/** Every component of a body with its literal attributes, in the order of the text; none where the body is no MDX. */
export function findComponentUses(source: string, { firstLine = 1 } = {}): ComponentUse[] {
  const uses: ComponentUse[] = [];
  const tree = parsedOrNothing(source);
  if (tree === undefined) return uses;
  walk(tree, (node) => {
    if (!isComponentNode(node)) return;
    const start = node.position?.start ?? { line: 1, column: 1 };
    uses.push({
      name: node.name ?? "",
      attributes: literalAttributes(node),
      line: start.line + firstLine - 1,
      column: start.column,
    });
  });
  return uses;
}

export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

export type ComponentNode = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

export function isComponentNode(node: Nodes): node is ComponentNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function literalAttributes(node: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute" && typeof attribute.value === "string"
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );
}

function parsedOrNothing(source: string): Root | undefined {
  try {
    return parseProse(source, "body");
  } catch {
    return undefined;
  }
}
