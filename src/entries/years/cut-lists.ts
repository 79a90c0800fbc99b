import { parseDocument, stringify } from "yaml";
import { addressKinds } from "../../domain/address-kind.ts";
import type { AddressRegistry } from "../../domain/address-registry.ts";
import type { RedirectList } from "../../domain/redirect.ts";
import type { Withdrawal } from "../../domain/withdrawal.ts";
import { formatRegistry } from "../registry-file.ts";
import type { YearPart } from "./year-part.ts";

/** The settings of a year's portal: its name, where it stands, and that the others are searched with it. */
export function cutSettings(text: string, { year, places, toAddress }: YearPart): string {
  const document = parseDocument(text);
  const { name, searchedTogether = [] } = document.toJS() as Settings;
  const others = places.years
    .filter((other) => other !== year)
    .map((other) => ({ name: other, address: toAddress(other) }));
  document.set("name", `${name} ${year}`);
  document.set("address", toAddress(year));
  document.set("searchedTogether", document.createNode([...searchedTogether, ...others]));
  return document.toString({ lineWidth: 0 });
}

/** The identifiers for which the portal of a year has to answer. */
export function cutRegistry(registry: AddressRegistry, { year, places }: YearPart): string {
  const lists = addressKinds.map((kind) => [
    kind,
    registry[kind].filter((id) => places.yearsOf(kind, id).includes(year)),
  ]);
  return formatRegistry(Object.fromEntries(lists) as AddressRegistry);
}

export function cutRedirects({ redirects }: RedirectList, { year, places }: YearPart): string {
  return stringify({
    redirects: redirects.filter(({ kind, from }) => places.yearsOf(kind, from).includes(year)),
  });
}

export function cutWithdrawn(withdrawn: readonly Withdrawal[], { year, places }: YearPart): string {
  return stringify({
    withdrawn: withdrawn.filter(({ kind, id }) => places.yearsOf(kind, id).includes(year)),
  });
}

interface Settings {
  readonly name: string;
  readonly searchedTogether?: readonly object[];
}
