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
