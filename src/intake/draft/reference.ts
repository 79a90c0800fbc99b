import { matchParty } from "./parties.ts";
import { todo, yamlText } from "./yaml.ts";
import type { KnownParty, PartyKind } from "./parties.ts";

/** The fields that name a party; what is not sure is a TODO with what may be meant. */
export function reference(written: string, parties: readonly KnownParty[], preferred?: PartyKind): string[] {
  const match = matchParty(written, parties, preferred);
  const asWritten = `asWritten: ${yamlText(written)}`;
  if (match.status === "known")
    return [`${match.kind}: ${match.id}`, ...(match.name === written ? [] : [asWritten])];
  if (match.status === "other")
    return [
      `other: ${todo(`${written} – organizacja (organization), urząd (office) czy ktoś inny (other)?`)}`,
    ];
  const near = match.status === "unsure" ? match.near.map(({ id }) => id).join(" czy ") : "";
  return [`${match.kind}: ${todo(near === "" ? "wskaż podmiot" : `${near}, czy nowy podmiot?`)}`, asWritten];
}
