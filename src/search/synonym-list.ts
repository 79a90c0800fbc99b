import { findShapeProblems, findSynonymProblems, type SynonymProblem } from "./synonym-problems.ts";
import type { SynonymList } from "./synonyms.ts";

/** The editors' list as read from its file, with all that is wrong in it; entries that cannot be read are left out. */
export function parseSynonymList(value: unknown): {
  readonly list: SynonymList;
  readonly problems: readonly SynonymProblem[];
} {
  const source = isObject(value) ? value : {};
  const list: SynonymList = {
    same: asList(source["same"]).map(asTexts),
    broader: Object.fromEntries(
      asEntries(source["broader"]).map(([wider, narrower]) => [wider, asTexts(narrower)]),
    ),
    acronyms: Object.fromEntries(
      asEntries(source["acronyms"]).map(([acronym, meaning]) => [acronym, asText(meaning)]),
    ),
  };
  const shape = findShapeProblems(value);
  return { list, problems: shape.length > 0 ? shape : findSynonymProblems(list) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asEntries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function asTexts(value: unknown): string[] {
  return asList(value).filter((one) => typeof one === "string");
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
