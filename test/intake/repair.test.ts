import { describe, expect, test } from "vitest";
import { cleanCharacters, joinLines, tidyText } from "../../src/intake/repair.ts";

test.each([
  ["ligatures", "o\uFB01cjalny a\uFB00ekt", "oficjalny affekt"],
  ["decomposed letters", "z\u0307o\u0301łty", "żółty"],
  ["soft hyphens", "orga\u00ADnizacja", "organizacja"],
  ["non-breaking spaces", "w\u00A0Krakowie\u202F10", "w Krakowie 10"],
  ["invisible marks", "\uFEFFPodsu\u200Bmowanie", "Podsumowanie"],
  ["bullets of symbol fonts", "\uF0B7 zadanie", "• zadanie"],
  ["quotation marks and dashes, which stay", "„Krąg” – A", "„Krąg” – A"],
])("%s", (_, text, expected) => {
  expect(cleanCharacters(text)).toBe(expected);
});

test("white space is one space, a typed break stays", () => {
  expect(tidyText("  do   ACK \n\n Cyfronet\t")).toBe("do ACK\nCyfronet");
});

describe("lines put together", () => {
  const isWord = (word: string) =>
    [
      "społeczno-kulturalny",
      "wyczerpania",
      "przedsiębiorczych",
      "porada",
      "www.mapa.portal.example",
    ].includes(word.toLocaleLowerCase("pl"));
  test.each([
    [["do wyczer-", "pania środków"], "do wyczerpania środków"],
    [["orga\u00AD", "nizacja"], "organizacja"],
    [["Społeczno-", "Edukacyjnych"], "Społeczno-Edukacyjnych"],
    [["społeczno-", "kulturalny"], "społeczno-kulturalny"],
    [["kulturalno-", "oświatowe"], "kulturalno-oświatowe"],
    [["środowisko-", "wego"], "środowiskowego"],
    [["działalno-", "ści"], "działalności"],
    [["nowo-", "czesnych"], "nowoczesnych"],
    [["pro-", "wadzących"], "prowadzących"],
    [["lata 2026-", "2030"], "lata 2026-2030"],
    [["na stronie www.ngo.", "krakow.pl oraz"], "na stronie www.ngo.krakow.pl oraz"],
    [["Stowarzyszenie Przedsiębiorczy", "ch Kobiet"], "Stowarzyszenie Przedsiębiorczych Kobiet"],
    [["po", "rada dzielnicy"], "po rada dzielnicy"],
    [["na portalu www.mapa.portal.exa", "mple do"], "na portalu www.mapa.portal.example do"],
    [["na stronie www.ngo.krak", "ow.pl/baza"], "na stronie www.ngo.krakow.pl/baza"],
    [["zadanie –", "drugie"], "zadanie – drugie"],
    [["w Krakowie. ", " Zadania"], "w Krakowie. Zadania"],
    [["Poradni", "a dla rodzin"], "Poradni a dla rodzin"],
    [["porad", "a dla rodzin"], "porada dla rodzin"],
    [["dla porad", "a także rodzin"], "dla porad a także rodzin"],
    [["Dębowskie", "j Fundacji"], "Dębowskiej Fundacji"],
    [["N", "r"], "Nr"],
    [["„Zrozumieć", "” z siedzibą"], "„Zrozumieć” z siedzibą"],
    [["na stronie", "www.portal.exampl", "e. Zgłoszenia"], "na stronie www.portal.example. Zgłoszenia"],
  ])("%j", (lines, expected) => {
    expect(joinLines(lines, isWord)).toBe(expected);
  });
});
