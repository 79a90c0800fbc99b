import { expect, test } from "vitest";
import { addressAdvice } from "../../src/prose/address-advice.ts";

const scheme =
  "Jak naprawić: zacznij go od https://, http://, mailto: lub tel: albo wskaż stronę portalu (np. „/tematy/”).";
const server = "Jak naprawić: wpisz za „https://” nazwę serwera, np. https://przyklad.pl/plik.";

test.each([
  ["javascript:alert(1)", scheme],
  ["slowo", scheme],
  ["", scheme],
  ["/tematy/", scheme],
  [
    "//a.example",
    "Jak naprawić: dopisz na jego początku „https:”, a jeśli to strona portalu, zostaw na początku jeden „/”.",
  ],
  ["/a b", "Stoi w nim spacja. Jak naprawić: usuń ją albo zapisz jako %20."],
  [
    "/\\a.example",
    "Stoi w nim znak „\\”. Jak naprawić: zacznij adres strony portalu jednym „/”, a obcej od https://.",
  ],
  ["/a\\b", "Stoi w nim znak „\\”. Jak naprawić: wpisz w tym miejscu „/”."],
  ["/a\u200bb", "Stoi w nim znak, którego nie widać. Jak naprawić: wpisz adres na nowo z klawiatury."],
  [
    "mailto:jan%40a.example",
    "Znaki zapisane z „%” zasłaniają, do kogo się pisze. Jak naprawić: wpisz adres e-mail wprost.",
  ],
  ["MAILTO:biuro", "Jak naprawić: wpisz za „mailto:” jeden adres e-mail, np. mailto:biuro@przyklad.pl."],
  ["tel:112a", "Jak naprawić: wpisz za „tel:” sam numer, np. tel:+48126167800."],
  ["https:a.example", server],
  ["http://", server],
  [
    "https://bank@a.example",
    "Przed „@” stoi w nim nazwa użytkownika, która może udawać nazwę serwera. Jak naprawić: usuń ją razem z tym znakiem.",
  ],
  [
    "https://mӏyn.example",
    "W nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają. Jak naprawić: przepisz ją z klawiatury.",
  ],
])("about the address %j is said: %s", (address, advice) => {
  expect(addressAdvice(address)).toBe(advice);
});
