import { isIdentifier } from "./identifier.ts";

/** What has a page of its own under an identifier that editors chose. */
export const addressKinds = [
  "meeting",
  "proposal",
  "organization",
  "office",
  "theme",
  "programme",
  "page",
] as const;

export type AddressKind = (typeof addressKinds)[number];

/** In the nominative, for readers and editors. */
export const addressKindNames: Readonly<Record<AddressKind, string>> = {
  meeting: "spotkanie",
  proposal: "propozycja",
  organization: "organizacja",
  office: "urząd, jednostka albo funkcja",
  theme: "temat",
  programme: "program",
  page: "strona",
};

/** Whether a text can name something of a kind; a proposal is named with its meeting, `meeting-id/proposal-id`. */
export function isAddressId(kind: AddressKind, id: string): boolean {
  const parts = id.split("/");
  return parts.length === (kind === "proposal" ? 2 : 1) && parts.every(isIdentifier);
}
