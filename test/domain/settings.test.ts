import { expect, test } from "vitest";
import { findGaps, settingsSchema } from "../../src/domain/settings.ts";

const words = { name: "Postulat", city: "Podgaj", cityGenitive: "Podgaja", tagline: "Co odpowiedziano" };

const allFields = [
  "address",
  "publisher.name",
  "publisher.address",
  "publisher.email",
  "dataLicence",
  "accessibility.published",
  "accessibility.updated",
  "accessibility.status",
  "accessibility.prepared",
  "accessibility.unit",
  "accessibility.email",
  "accessibility.phone",
  "accessibility.architecture",
  "accessibility.communication",
];

test("a publisher who has given nothing owes every fact that the law asks for", () => {
  expect(findGaps(settingsSchema.parse(words)).map(({ field }) => field)).toEqual(allFields);
});

test("what is owed is told in the words of the law", () => {
  expect(findGaps(settingsSchema.parse(words)).map(({ label }) => label)).toEqual([
    "adres portalu",
    "nazwa prowadzącego portal",
    "adres pocztowy prowadzącego",
    "e-mail prowadzącego",
    "licencja danych",
    "data publikacji strony",
    "data ostatniej istotnej zmiany strony",
    "stan zgodności z ustawą o dostępności cyfrowej",
    "data sporządzenia deklaracji dostępności",
    "komórka odpowiedzialna za dostępność",
    "e-mail w sprawach dostępności",
    "telefon w sprawach dostępności",
    "opis dostępności architektonicznej",
    "opis dostępności komunikacyjno-informacyjnej",
  ]);
});

test.each([
  ["full", []],
  ["partial", ["niedostępne treści i przyczyny"]],
  ["none", ["niedostępne treści i przyczyny"]],
])("a site that complies with the law like this, %s, owes besides: %j", (status, labels) => {
  const gaps = findGaps(settingsSchema.parse({ ...words, accessibility: { status } }));
  expect(gaps.filter(({ field }) => field === "accessibility.exceptions").map(({ label }) => label)).toEqual(
    labels,
  );
});

test.each([
  [{ address: "https://podgaj.example/" }, []],
  [
    { address: "https://podgaj.example/postulat" },
    ["portal musi stać w korzeniu domeny: podaj sam adres, np. https://postulaty.example.pl"],
  ],
  [
    { address: "https://podgaj.example?a" },
    ["portal musi stać w korzeniu domeny: podaj sam adres, np. https://postulaty.example.pl"],
  ],
  [{ publisher: { email: "redakcja" } }, ["to nie jest adres e-mail"]],
])("settings like %j are told: %j", (fields, told) => {
  const { error } = settingsSchema.safeParse({ ...words, ...fields });
  expect((error?.issues ?? []).map(({ message }) => message)).toEqual(told);
});

test("a fact written as null is owed like one left out", () => {
  const settings = settingsSchema.parse({ ...words, publisher: { name: null, email: "a@podgaj.example" } });
  expect(findGaps(settings).map(({ field }) => field)).toEqual(
    allFields.filter((field) => field !== "publisher.email"),
  );
});

test("a publisher who has given every fact owes none", () => {
  const settings = settingsSchema.parse({
    ...words,
    address: "https://postulat.podgaj.example",
    publisher: { name: "Urząd", address: "Rynek 1", email: "a@podgaj.example" },
    dataLicence: { name: "CC BY 4.0" },
    accessibility: {
      published: "2025-01-01",
      updated: "2025-01-01",
      status: "full",
      prepared: "2025-01-01",
      unit: "Referat",
      email: "b@podgaj.example",
      phone: "00 000",
      architecture: "Bez progów.",
      communication: "Pętla.",
    },
  });
  expect(findGaps(settings)).toEqual([]);
});
