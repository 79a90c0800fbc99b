import { editDistance } from "../polish/distance.ts";
import { foldPolish } from "../polish/folding.ts";
import { compareText } from "./compare-text.ts";

/** Something that can be meant by an identifier or by a name. */
export interface Candidate {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Identifiers of the candidates that a mistyped one may have meant: best first, at most three, ties by identifier;
 * empty where nothing is near.
 */
export function findNearest(wanted: string, candidates: readonly Candidate[]): readonly string[] {
  const target = normalize(wanted);
  return candidates
    .map(({ id, names }) => ({
      id,
      distance: Math.min(...[id, ...names].map((name) => unlikeness(target, normalize(name)))),
    }))
    .filter(({ distance }) => distance <= 0.4)
    .sort((a, b) => a.distance - b.distance || compareText(a.id, b.id))
    .slice(0, 3)
    .map(({ id }) => id);
}

/** 0 for the same text, 1 for nothing in common; a text that holds the whole other one counts as near. */
function unlikeness(a: string, b: string): number {
  const shorter = a.length < b.length ? a : b;
  const longer = a.length < b.length ? b : a;
  const slips = editDistance(a, b) / longer.length;
  return shorter.length >= 4 && longer.includes(shorter) ? Math.min(slips, 0.3) : slips;
}

function normalize(text: string): string {
  return foldPolish(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
