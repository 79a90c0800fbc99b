import { z } from "zod";
import { identifierSchema } from "./identifier.ts";
import type { Office } from "./office.ts";
import type { Organization } from "./organization.ts";
import { lineSchema } from "./text.ts";

const asWrittenSchema = lineSchema
  .optional()
  .describe("Zapis z dokumentu, jeśli różni się od nazwy, np. w innym przypadku");

export const officeReferenceSchema = z
  .strictObject({
    office: identifierSchema.describe("Identyfikator z content/offices"),
    asWritten: asWrittenSchema,
  })
  .describe("Pole office z identyfikatorem, a w razie potrzeby asWritten");

export const organizationReferenceSchema = z
  .strictObject({
    organization: identifierSchema.describe("Identyfikator z content/organizations"),
    asWritten: asWrittenSchema,
  })
  .describe("Pole organization z identyfikatorem, a w razie potrzeby asWritten");

/** Who proposes: exactly one of the three; the assembly says so where it is not. */
export const partyReferenceSchema = z
  .strictObject({
    organization: identifierSchema.optional().describe("Identyfikator z content/organizations"),
    office: identifierSchema.optional().describe("Identyfikator z content/offices"),
    other: lineSchema.optional().describe("Ktoś inny, słowami dokumentu; nigdy imię i nazwisko"),
    asWritten: asWrittenSchema,
  })
  .describe("Kto proponuje: organization, office albo other");

export type OfficeReference = z.output<typeof officeReferenceSchema>;
export type OrganizationReference = z.output<typeof organizationReferenceSchema>;
export type PartyReference = z.output<typeof partyReferenceSchema>;

/** A body that takes part, with the document's own form of its name. */
export type Party =
  | { readonly kind: "organization"; readonly organization: Organization; readonly asWritten: string }
  | { readonly kind: "office"; readonly office: Office; readonly asWritten: string }
  | { readonly kind: "other"; readonly asWritten: string };

/** The name under which the portal knows a party. */
export function partyName(party: Party): string {
  if (party.kind === "organization") return party.organization.name;
  return party.kind === "office" ? party.office.name : party.asWritten;
}
