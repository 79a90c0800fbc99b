import { z } from "zod";
import { dateSchema } from "./calendar.ts";
import { lineSchema, proseSchema, webAddressSchema } from "./text.ts";

// A fact that the publisher has not given yet is written down as null: a visible gap, never an invention.
const lineOrGap = lineSchema.nullable().default(null);
const dateOrGap = dateSchema.nullable().default(null);
const addressOrGap = webAddressSchema.nullable().default(null);
// The portal must stand at the root of its domain.
const originSchema = webAddressSchema.refine((address) => /^[^/]+\/\/[^/?#]+\/?$/.test(address), {
  error: "portal musi stać w korzeniu domeny: podaj sam adres, np. https://postulaty.example.pl",
});
const originOrGap = originSchema.nullable().default(null);
const emailOrGap = z.email({ error: "to nie jest adres e-mail" }).nullable().default(null);

const publisherSchema = z
  .strictObject({
    name: lineOrGap.describe("Kto prowadzi portal"),
    address: lineOrGap.describe("Adres pocztowy"),
    email: emailOrGap.describe("Adres e-mail"),
    phone: lineOrGap.describe("Numer telefonu urzędu lub redakcji"),
    website: addressOrGap.describe("Strona prowadzącego"),
  })
  .describe("Prowadzący portal");

const accessibilitySchema = z
  .strictObject({
    published: dateOrGap.describe("Data publikacji strony"),
    updated: dateOrGap.describe("Data ostatniej istotnej zmiany"),
    status: z
      .enum(["full", "partial", "none"])
      .nullable()
      .default(null)
      .describe("Zgodność z ustawą: full (pełna), partial (częściowa), none (brak)"),
    exceptions: proseSchema
      .nullable()
      .default(null)
      .describe("Niedostępne treści i przyczyny; potrzebne, gdy status to partial albo none"),
    prepared: dateOrGap.describe("Data sporządzenia deklaracji"),
    reviewed: dateOrGap.describe("Data ostatniego przeglądu deklaracji"),
    unit: lineOrGap.describe("Komórka odpowiedzialna za dostępność; funkcja, nie osoba"),
    email: emailOrGap.describe("E-mail w sprawach dostępności"),
    phone: lineOrGap.describe("Telefon w sprawach dostępności"),
    architecture: proseSchema.nullable().default(null).describe("Dostępność architektoniczna siedziby"),
    communication: proseSchema.nullable().default(null).describe("Dostępność komunikacyjno-informacyjna"),
  })
  .describe("Fakty do deklaracji dostępności");

export const settingsSchema = z
  .strictObject({
    name: lineSchema.describe("Nazwa portalu, bez nazwy miasta, np. Postulat"),
    city: lineSchema.describe("Nazwa miasta w mianowniku"),
    cityGenitive: lineSchema.describe("Nazwa miasta w dopełniaczu, np. Krakowa"),
    tagline: lineSchema.describe("Jedno zdanie: czym jest portal"),
    official: z.boolean().default(false).describe("Czy portal prowadzi samo miasto"),
    address: originOrGap.describe(
      "Adres, pod którym portal będzie dostępny, np. https://postulaty.example.pl",
    ),
    repository: addressOrGap.describe("Adres repozytorium, w którym można zgłaszać błędy"),
    publisher: publisherSchema.prefault({}),
    dataLicence: z
      .strictObject({
        name: lineSchema.describe("Nazwa licencji albo zasada ponownego wykorzystywania"),
        url: webAddressSchema.optional().describe("Adres treści licencji"),
      })
      .nullable()
      .default(null)
      .describe("Licencja danych; decyduje o niej prowadzący"),
    accessibility: accessibilitySchema.prefault({}),
    searchedTogether: z
      .array(
        z.strictObject({
          name: lineSchema.describe("Nazwa, po której szukający pozna portal, np. Rzeszów"),
          address: originSchema.describe("Adres portalu, np. https://postulaty.example.pl"),
        }),
      )
      .default([])
      .describe("Inne portale zbudowane tym programem, przeszukiwane razem z tym"),
  })
  .describe("Ustawienia portalu");

/** What the law calls the three degrees, in the form that follows "Strona internetowa jest". */
export const complianceStatuses = {
  full: "zgodna",
  partial: "częściowo zgodna",
  none: "niezgodna",
} as const;

export type Settings = z.output<typeof settingsSchema>;

export type OtherPortal = Settings["searchedTogether"][number];

export interface Gap {
  readonly field: string;
  readonly label: string;
}

/** The facts that the publisher still has to give before the portal may go public, in the order of the file. */
export function findGaps(settings: Settings): readonly Gap[] {
  const { status } = settings.accessibility;
  const needed =
    status === "partial" || status === "none" ? [...requiredFacts, exceptionsFact] : requiredFacts;
  return needed.filter(({ field }) => readField(settings, field) === null);
}

const exceptionsFact: Gap = { field: "accessibility.exceptions", label: "niedostępne treści i przyczyny" };

const requiredFacts: readonly Gap[] = [
  { field: "address", label: "adres portalu" },
  { field: "publisher.name", label: "nazwa prowadzącego portal" },
  { field: "publisher.address", label: "adres pocztowy prowadzącego" },
  { field: "publisher.email", label: "e-mail prowadzącego" },
  { field: "dataLicence", label: "licencja danych" },
  { field: "accessibility.published", label: "data publikacji strony" },
  { field: "accessibility.updated", label: "data ostatniej istotnej zmiany strony" },
  { field: "accessibility.status", label: "stan zgodności z ustawą o dostępności cyfrowej" },
  { field: "accessibility.prepared", label: "data sporządzenia deklaracji dostępności" },
  { field: "accessibility.unit", label: "komórka odpowiedzialna za dostępność" },
  { field: "accessibility.email", label: "e-mail w sprawach dostępności" },
  { field: "accessibility.phone", label: "telefon w sprawach dostępności" },
  { field: "accessibility.architecture", label: "opis dostępności architektonicznej" },
  { field: "accessibility.communication", label: "opis dostępności komunikacyjno-informacyjnej" },
];

function readField(settings: Settings, field: string): unknown {
  return field.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], settings);
}
