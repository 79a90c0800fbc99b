import { isPair, isScalar, visit, type Document } from "yaml";

/** A value that a draft leaves to a human: it begins with TODO. */
export interface OpenDecision {
  readonly offset: number;
  readonly hint: string;
}

/** The values of a document that wait for a decision, in their order. */
export function findOpenDecisions(document: Document): readonly OpenDecision[] {
  const found: OpenDecision[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      const parent = path.at(-1);
      if (key === "key" && isPair(parent)) return;
      if (!isScalar(node) || typeof node.value !== "string" || !node.value.startsWith("TODO")) return;
      found.push({ offset: node.range?.[0] ?? 0, hint: node.value.replace(/^TODO:?\s*/, "") });
    },
  });
  return found;
}
