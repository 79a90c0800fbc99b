import { z } from "zod";
import { sections } from "../../domain/addresses.ts";
import type { Edition } from "../edition.ts";
import { maybeAddress, maybeDay, maybeText, recordFields, text, toRecordFields } from "./parts.ts";

const publisherSchema = z
  .strictObject({
    name: maybeText("Kto prowadzi portal"),
    address: maybeText("Adres pocztowy prowadzącego"),
    email: maybeText("Adres e-mail prowadzącego"),
    phone: maybeText("Numer telefonu prowadzącego"),
    website: maybeAddress("Strona prowadzącego"),
  })
  .describe("Prowadzący portal");

const accessibilityRecordSchema = z
  .strictObject({
    published: maybeDay("Dzień publikacji strony"),
    updated: maybeDay("Dzień ostatniej istotnej zmiany strony"),
    status: z
      .enum(["full", "partial", "none"])
      .nullable()
      .describe("Zgodność z ustawą: pełna, częściowa, brak"),
    exceptions: maybeText("Niedostępne treści i przyczyny (Markdown)"),
    prepared: maybeDay("Dzień sporządzenia deklaracji dostępności"),
    reviewed: maybeDay("Dzień ostatniego przeglądu deklaracji dostępności"),
    unit: maybeText("Komórka odpowiedzialna za dostępność"),
    email: maybeText("Adres e-mail w sprawach dostępności"),
    phone: maybeText("Telefon w sprawach dostępności"),
    architecture: maybeText("Dostępność architektoniczna siedziby (Markdown)"),
    communication: maybeText("Dostępność komunikacyjno-informacyjna (Markdown)"),
  })
  .describe("Fakty deklaracji dostępności");

export const settingsRecordSchema = z
  .strictObject({
    id: text("Zawsze „portal”"),
    name: text("Nazwa portalu"),
    city: text("Nazwa miasta"),
    cityGenitive: text("Nazwa miasta w dopełniaczu"),
    tagline: text("Czym jest portal, jednym zdaniem"),
    official: z.boolean().describe("Czy portal prowadzi samo miasto"),
    address: maybeAddress("Adres portalu"),
    repository: maybeAddress("Adres, pod którym można zgłaszać błędy"),
    publisher: publisherSchema,
    dataLicence: z
      .strictObject({
        name: text("Licencja danych albo zasada ponownego wykorzystywania"),
        url: maybeAddress("Adres treści licencji danych"),
      })
      .nullable()
      .describe("Licencja danych"),
    accessibility: accessibilityRecordSchema,
    searchedTogether: z
      .array(
        z.strictObject({
          name: text("Inny portal, przeszukiwany razem z tym: nazwa"),
          address: text("Inny portal, przeszukiwany razem z tym: adres"),
        }),
      )
      .describe("Inne portale, przeszukiwane razem z tym"),
    ...recordFields,
  })
  .describe("Portal: kto go prowadzi, na jakich zasadach i czy jest dostępny");

export type SettingsRecord = z.output<typeof settingsRecordSchema>;

export function toSettingsRecord(edition: Edition): SettingsRecord {
  const { dataLicence, ...settings } = edition.portal.settings;
  return {
    id: "portal",
    ...settings,
    dataLicence: dataLicence && { name: dataLicence.name, url: dataLicence.url ?? null },
    searchedTogether: settings.searchedTogether.map((other) => ({ ...other })),
    ...toRecordFields(edition, sections.accessibility, "portal.yaml"),
  };
}
