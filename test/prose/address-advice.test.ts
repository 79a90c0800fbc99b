import { expect, test } from "vitest";
import { addressAdvice } from "../../src/prose/address-advice.ts";

const scheme =
  "Adres zaczyna się od https://, http://, mailto: lub tel: albo wskazuje stronę portalu (np. „/tematy/”).";
const server = "Za „https://” ma stać nazwa serwera, np. https://przyklad.pl/plik.";

test.each([
  ["javascript:alert(1)", scheme],
  ["slowo", scheme],
  ["", scheme],
  ["/tematy/", scheme],
  ["//a.example", "Dopisz na jego początku „https:”."],
  ["/a b", "Stoi w nim spacja: usuń ją albo zapisz jako %20."],
  ["/a\\b", "Stoi w nim znak „\\”: wpisz w tym miejscu „/”."],
  ["/a\u200bb", "Stoi w nim znak, którego nie widać: wpisz adres na nowo z klawiatury."],
  [
    "mailto:jan%40a.example",
    "Znaki zapisane z „%” zasłaniają, do kogo się pisze: wpisz adres e-mail wprost.",
  ],
  ["MAILTO:biuro", "Za „mailto:” ma stać jeden adres e-mail, np. mailto:biuro@przyklad.pl."],
  ["tel:112a", "Za „tel:” ma stać sam numer, np. tel:+48126167800."],
  ["https:a.example", server],
  ["http://", server],
  [
    "https://bank@a.example",
    "Przed „@” stoi w nim nazwa użytkownika, która może udawać nazwę serwera: usuń ją razem z tym znakiem.",
  ],
  [
    "https://mӏyn.example",
    "W nazwie serwera stoi znak albo litera, jakich adresy w Polsce nie mają: przepisz ją z klawiatury.",
  ],
])("about the address %j is said: %s", (address, advice) => {
  expect(addressAdvice(address)).toBe(advice);
});
