import { z } from "zod";
import { officePath, organizationPath } from "../../domain/addresses.ts";
import { isAnswered } from "../../domain/dossier.ts";
import type { Office, OfficeKind } from "../../domain/office.ts";
import { officeKinds } from "../../domain/office.ts";
import type { Organization } from "../../domain/organization.ts";
import type { Edition } from "../edition.ts";
import { maybeAddress, maybeText, recordFields, text, toRecordFields } from "./parts.ts";

const aliases = z.array(text("Nazwa")).describe("Inne nazwy i zapisy, także dawne i skrócone");

export const organizationRecordSchema = z
  .strictObject({
    id: text("Identyfikator organizacji"),
    name: text("Pełna nazwa organizacji"),
    legalForm: maybeText("Forma prawna"),
    aliases,
    krs: maybeText("Numer w Krajowym Rejestrze Sądowym"),
    website: maybeAddress("Strona internetowa organizacji"),
    note: maybeText("Nota redakcji"),
    meetingCount: z.int().describe("Liczba spotkań, na których organizacja była"),
    proposalCount: z.int().describe("Liczba propozycji organizacji"),
    ...recordFields,
  })
  .describe("Organizacja pozarządowa");

export const officeRecordSchema = z
  .strictObject({
    id: text("Identyfikator urzędu, jednostki lub funkcji"),
    name: text("Nazwa urzędu, wydziału, jednostki albo funkcji"),
    feminineName: maybeText("Żeńska forma funkcji"),
    kind: z.enum(Object.keys(officeKinds) as [OfficeKind, ...OfficeKind[]]).describe("Rodzaj"),
    parent: maybeText("Identyfikator jednostki nadrzędnej"),
    aliases,
    note: maybeText("Nota redakcji"),
    answeredCount: z
      .int()
      .describe("Liczba propozycji, na które odpowiedziała jednostka (dokument zawiera tekst odpowiedzi)"),
    ...recordFields,
  })
  .describe("Strona miejska: urząd, jednostka albo funkcja");

export function toOrganizationRecord(
  organization: Organization,
  edition: Edition,
): z.output<typeof organizationRecordSchema> {
  const { id, name, legalForm = null, krs = null, website = null, note = null } = organization;
  const { index } = edition.portal;
  return {
    ...{ id, name, legalForm, aliases: [...organization.aliases], krs, website, note },
    meetingCount: index.meetingsByOrganization.get(id)?.length ?? 0,
    proposalCount: index.proposalsByOrganization.get(id)?.length ?? 0,
    ...toRecordFields(edition, organizationPath(id), `organizations/${id}.yaml`),
  };
}

export function toOfficeRecord(office: Office, edition: Edition): z.output<typeof officeRecordSchema> {
  const { id, name, feminineName = null, kind, parent = null, note = null } = office;
  return {
    ...{ id, name, feminineName, kind, parent, aliases: [...office.aliases], note },
    answeredCount: edition.portal.index.proposalsByAnsweringOffice.get(id)?.filter(isAnswered).length ?? 0,
    ...toRecordFields(edition, officePath(id), `offices/${id}.yaml`),
  };
}
