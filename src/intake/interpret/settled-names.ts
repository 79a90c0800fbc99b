import { isSameName } from "./inflection.ts";
import { beginsAsOrganization } from "./names.ts";

/** Names out of a list in which a comma may part two of them: whoever proposes something by themselves is one. */
export function partByProposers(names: readonly string[], proposers: readonly string[]): string[] {
  const stands = (name: string) => proposers.some((proposer) => isSameName(proposer, name));
  return names.flatMap((name) => {
    const cuts = stands(name) ? [] : [...name.matchAll(/,\s+/gu)];
    const cut = cuts.find(({ index, 0: comma }) => {
      const rest = name.slice(index + comma.length);
      return beginsAsOrganization(rest) && (stands(name.slice(0, index)) || stands(rest));
    });
    return cut ? [name.slice(0, cut.index), name.slice(cut.index + cut[0].length)] : [name];
  });
}
