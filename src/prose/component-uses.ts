import type { Nodes, Root } from "mdast";
import { parseProse } from "./parse.ts";
import { placeAt, type Place } from "./place.ts";
import { walk } from "./walk.ts";

/** Every component of a body with its literal attributes and their places, in the order of the text; none where the body is no MDX. */
export function findComponentUses(source: string, { firstLine = 1 } = {}): ComponentUse[] {
  const uses: ComponentUse[] = [];
  const tree = parsedOrNothing(source);
  if (tree === undefined) return uses;
  walk(tree, (node) => {
    if (!isComponentNode(node)) return;
    uses.push({ name: node.name ?? "", attributes: literalAttributes(node, source, firstLine) });
  });
  return uses;
}

export interface ComponentUse {
  readonly name: string;
  readonly attributes: Readonly<Record<string, LiteralAttribute>>;
}

/** A value with the place of its first sign, within the quotes. */
export interface LiteralAttribute extends Place {
  readonly value: string;
}

export type ComponentNode = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

export function isComponentNode(node: Nodes): node is ComponentNode {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Where the value of an attribute begins, within its quotes or at its brace; the attribute itself where it has none. */
export function valueOffset(attribute: ComponentNode["attributes"][number], source: string): number {
  const start = attribute.position?.start.offset ?? 0;
  return start + (/^[^\s={}]+\s*=\s*["']?/.exec(source.slice(start))?.[0].length ?? 0);
}

function literalAttributes(
  node: ComponentNode,
  source: string,
  firstLine: number,
): Record<string, LiteralAttribute> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
      const { line, column } = placeAt(source, valueOffset(attribute, source));
      return [[attribute.name, { value: attribute.value, line: line + firstLine - 1, column }]];
    }),
  );
}

function parsedOrNothing(source: string): Root | undefined {
  try {
    return parseProse(source, "body");
  } catch {
    return undefined;
  }
}
