import { expect, test } from "vitest";
import { isWithoutMarkup } from "../../src/prose/markup.ts";

test.each([
  "Sala na zajęcia – „w każdej” dzielnicy (12 000 zł, 5%), od 1.5 do 2/3; tak? Tak!",
  "Wiersz\ndrugi wiersz\n\nakapit",
  "rok 2025. i 12) dalej, 5-6 i a-b",
  "12 osób",
  "Ἑλλάς, Київ, Škoda, ½ i ①",
  "dwie  spacje i spacja \nna końcu ",
])("a field is surely without markup: %j", (source) => {
  expect(isWithoutMarkup(source)).toBe(true);
});

test.each([
  "1. a",
  "12. a",
  "123) a",
  "a\n 12) b",
  "- a",
  "a\n  - b",
  "a\n:-",
  "a  \nb",
  "a  ",
  "http://a",
  "WWW.a.pl",
  ...Array.from("*_`~<>[]{}|\\&#+=@^$"),
  "a\tb",
  ...Array.from("×÷§€"),
  "Київ *tak*",
])("a field may hold markup: %j", (source) => {
  expect(isWithoutMarkup(source)).toBe(false);
});
