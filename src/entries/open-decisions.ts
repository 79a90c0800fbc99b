import { type LocatedProblem, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";
import { shorten } from "../domain/problem-words.ts";
import { isPair, isScalar, visit, type Document } from "yaml";

/** A value that a draft leaves to a human: it begins with TODO. */
export interface OpenDecision {
  readonly offset: number;
  readonly hint: string;
}

/** The values of a document that wait for a decision, in their order. */
export function findOpenDecisions(document: Document, source: string): readonly OpenDecision[] {
  const found: OpenDecision[] = [];
  if (!source.includes("TODO")) return found;
  visit(document, {
    Scalar: (key, node, path) => {
      const parent = path.at(-1);
      if (key === "key" && isPair(parent)) return;
      if (!isScalar(node) || typeof node.value !== "string" || !node.value.startsWith("TODO")) return;
      // Of a block of text the mark itself is shown, since its heading says nothing.
      const start = node.range?.[0] ?? 0;
      const offset = node.type?.startsWith("BLOCK") === true ? source.indexOf("TODO", start) : start;
      found.push({ offset, hint: toHint(node.value) });
    },
  });
  return found;
}

/** What a draft says of the decision, in one sentence that the message ends. */
function toHint(value: string): string {
  const [first = ""] = value.replace(/^TODO:?\s*/, "").split("\n");
  return shorten(first).replace(/[\s.]+$/, "");
}

/** Marks of work that is not done, wherever else they stand: within a text, in a body, in a comment. */
export function findStrayDecisions(file: string, text: string): readonly LocatedProblem[] {
  const placeAt = placesIn(text);
  return [...text.matchAll(/(?<![\p{L}\p{N}_])(?:TODO|FIXME)(?![\p{L}\p{N}_])/gu)].map((match) => ({
    code: "open-decision",
    file,
    ...placeAt(match.index),
    message: toMessage({
      what: `tu zostało słowo ${match[0]}, czyli znak, że czegoś jeszcze nie zrobiono`,
      how: "dokończ to miejsce i usuń ten znak",
    }),
  }));
}
