import { collections, type CollectionName, type PortalEntries } from "../collections.ts";
import { type Problem, toProblem } from "../problem.ts";

/** A portal without meetings, parties or themes is far more often a wrong folder than a wish. */
export function findCollectionProblems(entries: PortalEntries): readonly Problem[] {
  const names = Object.keys(collections) as CollectionName[];
  return names.filter((name) => entries[name].length === 0).flatMap(toEmptinessProblem);
}

function toEmptinessProblem(name: CollectionName): readonly Problem[] {
  if (dispensable.includes(name)) return [];
  const place = collections[name];
  if ("file" in place) {
    const { file, noun } = place;
    return [toProblem("missing-file", { file, path: [] }, { file, noun })];
  }
  const folder = `${place.folder}/`;
  return [toProblem("empty-collection", { file: place.folder, path: [] }, { folder, noun: place.noun })];
}

/** What a city may do without. */
const dispensable: readonly CollectionName[] = ["addresses", "glossary", "redirects", "withdrawn"];
