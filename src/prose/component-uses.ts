import type { Nodes } from "mdast";
import { parseIfSound } from "./parse.ts";
import { placesIn, type Place } from "./place.ts";
import { walk } from "./walk.ts";

/** Every component of a body with its literal attributes and their places, in the order of the text; none where the body is no MDX. */
export function findComponentUses(source: string, { firstLine = 1 } = {}): ComponentUse[] {
  const uses: ComponentUse[] = [];
  const placeAt = placesIn(source);
  const placeOf: PlaceOf = (attribute) => {
    const { line, column } = placeAt(valueOffset(attribute, source));
    return { line: line + firstLine - 1, column };
  };
  walk(parseIfSound(source, "body"), (node) => {
    if (!isComponentNode(node)) return;
    uses.push({ name: node.name ?? "", attributes: literalAttributes(node, placeOf) });
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

function literalAttributes(node: ComponentNode, placeOf: PlaceOf): Record<string, LiteralAttribute> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => {
      if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") return [];
      return [[attribute.name, { value: attribute.value, ...placeOf(attribute) }]];
    }),
  );
}

type PlaceOf = (attribute: ComponentNode["attributes"][number]) => Place;
