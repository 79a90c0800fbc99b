import { todo, yamlText } from "./yaml.ts";
import type { PartyMatch } from "./parties.ts";
import type { ResolvedParty } from "./resolved-parties.ts";

/** The fields that name a party; what is not sure is a TODO with what may be meant. */
export function reference({ match, written }: ResolvedParty): string[] {
  const asWritten = `asWritten: ${yamlText(written)}`;
  if (match.status === "known")
    return [`${match.kind}: ${match.id}`, ...(match.name === written ? [] : [asWritten])];
  if (match.status === "other") return [`other: ${todo(openReference(match, written))}`];
  return [`${match.kind}: ${todo(openReference(match, written))}`, asWritten];
}

/** What a TODO asks about a party that is not known for sure. */
export function openReference(match: PartyMatch, written: string): string {
  if (match.status === "other")
    return `${written} – organizacja (organization), urząd (office) czy ktoś inny (other)?`;
  const near = match.status === "unsure" ? match.near.map(({ id }) => id).join(" czy ") : "";
  return near === "" ? "wskaż podmiot" : `${near}, czy nowy podmiot?`;
}
