import { expect, test } from "vitest";
import { closesTable } from "../../../src/intake/text/closing.ts";

const closesAt = (texts: readonly string[]) => {
  const lines = texts.map((text) => ({ text }));
  return lines.findIndex((_, at) => closesTable(lines, at, 0));
};

test.each([
  ["the last row", ["1. Klub Meta", "2. Fundacja Start", "Załączniki: 2"], 2],
  ["the next row is still to come", ["1. Klub Meta", "Załączniki do uchwał", "2. Fundacja Start"], -1],
  ["numbers without dots", ["1 Klub Meta", "Sporządził spis", "2", "Fundacja Start"], -1],
  ["numbers with brackets", ["1) Klub Meta", "Sporządził spis", "2) Fundacja Start"], -1],
  ["a list of annexes", ["1. Klub Meta", "Załączniki:", "1. lista obecności", "2. raport"], 1],
  ["another number", ["1. Klub Meta", "Sporządził: Referat", "3. piętro"], 1],
  ["a date", ["1. Klub Meta", "Sporządził: Referat", "2.05.2026"], 1],
  ["no numbers", ["Klub Meta", "Sporządził: Referat", "1. lista"], 1],
  ["who drew it up, and where", ["1. Będą.", "Sporządzono w Wydziale Kultury"], 1],
  ["a colon", ["1. Będą.", "Sporządzono: 24 kwietnia 2026 r."], 1],
  ["an office", ["1. Będą.", "Opracowano w Wydziale Kultury"], 1],
  ["a town and a date", ["1. Będą.", "Brzezina, dnia 24 kwietnia 2026 r."], 1],
  ["a town and a date in figures", ["1. Będą.", "Nowa Brzezina, 24.04.2026"], 1],
  ["signatures", ["1. Będą.", "Podpisano: Referat Kultury"], 1],
  ["a word that begins like one", ["1. Klub Meta", "Podpisywanie umów do końca"], -1],
  ["thanks", ["1. Będą.", "Dziękujemy za udział w spotkaniu."], 1],
  ["what else was drawn up", ["1. Będą.", "Sporządzono także plan zieleni."], -1],
  ["words in mid-sentence", ["1. Spis", "Sporządzono w Wydziale Kultury"], -1],
  ["thanks for a proposal", ["1. Będą.", "Dziękujemy za propozycję."], -1],
  ["much text below", ["1. Będą.", "Opracowano w Wydziale", "a", "b", "c", "d", "e", "f"], -1],
  ["a further row", ["1. Będą.", "Sporządzono w Wydziale Kultury", "2. Klub Meta"], -1],
])("a table ends at words that close it, unless a row follows: %s", (_, texts, expected) => {
  expect(closesAt(texts)).toBe(expected);
});
