import { expect, test } from "vitest";
import { findProgramme } from "../../../src/intake/interpret/programme.ts";

test.each([
  ["Omawiano Program współpracy Gminy Brzegi na 2027 r. (PWGB 2027).", "PWGB 2027"],
  ["Dokument: Program współpracy Gminy Brzegi na 2027 r. (dalej jako PWB 2027)", "PWB 2027"],
  ["Rozmawiano o Programie współpracy na rok 2027 (zwanego dalej: „PWMB 2027”).", "PWMB 2027"],
  ["Program Współpracy Miasta Brzegi w 2027 roku, w skrócie PWMBR 2027", "PWMBR 2027"],
  ["Rozmawiano o projekcie Programu współpracy na rok 2027, zwanego dalej PWR 2027.", "PWR 2027"],
  ["Tematem był projekt Brzeskiego Programu Partnerstwa na rok 2027 (dalej: BPP 2027).", "BPP 2027"],
  ["Zadania ujęto w Rocznym Planie Współpracy na 2027 rok (BPW’27).", "BPW’27"],
])("what the document calls its programme: %s", (text, expected) => {
  expect(findProgramme(undefined, ["Wniosek do ZPW 2026 i ZPW 2026", text])).toBe(expected);
});

test.each([
  ["no short name", ["Omawiano Program współpracy na 2027 r."]],
  ["a bracket after another one", ["Program współpracy (dalej: Program) i budżet obywatelski (BO 2027)"]],
  ["another document's short name", ["Wieloletnia Prognoza Finansowa (WPF 2027), WPF 2027"]],
  ["an unusual one that comes once", ["Projekt APWB 2027."]],
  [
    "an unusual one that stands without a year",
    ["Projekt APWB 2027.", "APWB 2027", "Jednostka APWB odpowie."],
  ],
])("%s is no programme", (_, texts) => {
  expect(findProgramme(undefined, texts)).toBeUndefined();
});

test("an unusual abbreviation that always has its year is the programme", () => {
  expect(findProgramme(undefined, ["Projekt APWB 2027.", "Uwagi do APWB 2027"])).toBe("APWB 2027");
});

test("the purpose goes before what is named most often", () => {
  expect(findProgramme("Celem były propozycje do RPW 2027.", ["RPW 2026, RPW 2026"])).toBe("RPW 2027");
});

test.each([
  ["projekt Programu współpracy na lata 2027–2029 (Program 2027–2029)", "Program 2027–2029"],
  ["projekt Programu współpracy Gminy na rok 2027 (dalej: Program 2027)", "Program 2027"],
  ["Roczny Program Współpracy na rok 2027", "RPW 2027"],
  ["projekt Programu współpracy na rok 2027", undefined],
])("a programme without an abbreviation: %s", (text, expected) => {
  expect(findProgramme(undefined, [text])).toBe(expected);
});

test.each([
  ["Tematem spotkania były propozycje do PWO 2027.", "PWO 2027"],
  ["Tematem spotkania były sale i PWO 2027.", undefined],
])("a less usual abbreviation in the purpose: %s", (purpose, expected) => {
  expect(findProgramme(purpose, [purpose])).toBe(expected);
});
