/**
 * Proposals most like a proposal, by their keys, best first.
 * @param key `meeting-id/proposal-id`
 */
export function getRelatedKeys(key: string): readonly string[] {
  return related[key] ?? [];
}

// The commands compare the proposals before they call Astro: it takes the dictionary that the search is built with.
const related = JSON.parse(process.env["POSTULAT_RELATED"] ?? "{}") as Readonly<
  Record<string, readonly string[]>
>;
