import { collections, type PortalEntries } from "../domain/collections.ts";
import type { Portal } from "../domain/portal.ts";
import { countIds, findUnregistered, toPublishedIds } from "../domain/published-ids.ts";
import { formatCount } from "../polish/plural.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";

/** Where a city keeps a registry of its addresses, what is not in it yet is not protected by it yet. */
export function findRegistryWarnings(
  { addresses }: PortalEntries,
  portal: Portal | undefined,
): readonly LocatedProblem[] {
  if (portal === undefined) return [];
  return addresses.flatMap(({ data }) => {
    const missing = countIds(findUnregistered(data, toPublishedIds(portal)));
    if (missing === 0) return [];
    const what = `w spisie nie ma jeszcze ${formatCount(missing, ["adresu", "adresów", "adresów"])}`;
    const how = "npm run register dopisze brakujące; może to zrobić dopiero ten, kto publikuje portal";
    const { file } = collections.addresses;
    return [{ code: "unregistered-address", file, line: 1, column: 1, message: toMessage({ what, how }) }];
  });
}
