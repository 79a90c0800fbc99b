import { expect, test } from "vitest";
import { findCityParticipants } from "../../../src/intake/interpret/city.ts";

test("what a unit is for stays with it", () => {
  const text =
    "W spotkaniu oprócz przedstawicielek Referatu ds. Szkół i Przedszkoli, Referatu ds. Projektów i Wydziału Zieleni wzięło udział 9 osób.";
  expect(findCityParticipants([{ text, items: [], where: "" }])?.members).toEqual([
    "przedstawicielek Referatu ds. Szkół i Przedszkoli",
    "Referatu ds. Projektów",
    "Wydziału Zieleni",
  ]);
});
