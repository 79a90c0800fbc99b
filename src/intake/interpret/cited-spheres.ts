import type { Sphere } from "./scope.ts";

/** The spheres that a text names by their points in the act, "art. 4 ust. 1 pkt 6, 7 i 32–33", in the text's order. */
export function findCitedSpheres(text: string, spheres: readonly Sphere[]): string[] {
  const ids = spheres.map(({ id }) => id);
  const cited = [...text.matchAll(citation)].flatMap(([, points = ""]) =>
    [...points.matchAll(point)].flatMap(([, from = "", to = from]) => between(ids, from, to)),
  );
  return [...new Set(cited)];
}

/** None where the act has no such point. */
function between(ids: readonly string[], from: string, to: string): readonly string[] {
  const [first, last] = [ids.indexOf(from), ids.indexOf(to)];
  return first < 0 ? [] : ids.slice(first, last + 1);
}

const citation =
  /art\.\s*4\s*,?\s*ust\.\s*1\s*,?\s*(?:pkt|punkt\p{L}*)\s*((?:\d+[a-z]?\)?(?![\p{L}\d])(?:\s*(?:,|[-–]|(?:i|oraz|lub|do)\s)\s*(?:pkt\s*)?)?)+)/giu;
const point = /(\d+[a-z]?)\)?(?:\s*(?:[-–]|do)\s*(\d+[a-z]?))?/gu;
