import { expect, test } from "vitest";
import { findPersons } from "../../../src/intake/interpret/persons.ts";
import { parseNumeral } from "../../../src/intake/interpret/numerals.ts";

const passage = (text: string, items: readonly string[] = []) => ({ text, items, where: "" });

test.each([
  ["jeden jedna jedno jednego jednej", 1],
  ["dwa dwie dwaj dwóch dwu dwom dwoma dwiema dwoje dwojga", 2],
  ["trzy trzej trzech trzem troje trojga", 3],
  ["cztery czterej czterech czworo czworga", 4],
  ["pięć pięciu pięcioma pięcioro pięciorga", 5],
  ["sześć sześciu sześcioro", 6],
  ["siedem siedmiu siedmioro", 7],
  ["osiem ośmiu ośmioro", 8],
  ["dziewięć dziewięciu dziewięcioro", 9],
  ["dziesięć dziesięciu dziesięcioro", 10],
  ["jedenaście jedenastu jedenaścioro", 11],
  ["dwanaście dwunastu dwunastoma dwanaścioro", 12],
  ["trzynaście trzynastu trzynaścioro", 13],
  ["czternaście czternastu", 14],
  ["piętnaście piętnastu piętnaścioro piętnaściorga", 15],
  ["szesnaście szesnastu", 16],
  ["siedemnaście siedemnastu", 17],
  ["osiemnaście osiemnastu osiemnaścioro", 18],
  ["dziewiętnaście dziewiętnastu", 19],
  ["dwadzieścia dwudziestu dwudziestoma dwadzieścioro", 20],
  ["trzydzieści trzydziestu", 30],
  ["czterdzieści czterdziestu", 40],
  ["pięćdziesiąt pięćdziesięciu", 50],
  ["sześćdziesiąt sześćdziesięciu", 60],
  ["siedemdziesiąt siedemdziesięciu", 70],
  ["osiemdziesiąt osiemdziesięciu", 80],
  ["dziewięćdziesiąt dziewięćdziesięciu", 90],
  ["sto stu", 100],
])("every form is read whole: %s", (forms, expected) => {
  expect(forms.split(" ").map(parseNumeral)).toEqual(forms.split(" ").map(() => expected));
});

test.each([
  ["dwadzieścia jeden", 21],
  ["dwudziestu pięciorga", 25],
  ["Trzydzieścioro dwoje", 32],
  ["dziewięćdziesiąt dziewięć", 99],
  ["sto dwadzieścia trzy", 123],
  ["sto pięć", 105],
  ["15", 15],
  ["15-u", 15],
  ["pięć dwadzieścia", undefined],
  ["dwadzieścia dwanaście", undefined],
  ["pięć sześć", undefined],
  ["piętno", undefined],
  ["stowarzyszenie", undefined],
])("%s", (written, expected) => {
  expect(parseNumeral(written)).toBe(expected);
});

test.each([
  ["Organizacje reprezentowało osiemnaście osób.", 18],
  ["Przybyło siedemnaścioro przedstawicieli i przedstawicielek organizacji.", 17],
  ["W spotkaniu uczestniczyło 15 (słownie: piętnaście) osób.", 15],
  ["Ze strony organizacji były 22 (dwadzieścia dwie) osoby.", 22],
  ["Udział wzięło piętnaście (15) osób reprezentujących organizacje.", 15],
  ["Trzeci sektor reprezentowało dwadzieścia jeden osób.", 21],
  ["Organizacje wydelegowały dwudziestu trzech reprezentantów.", 23],
  ["W spotkaniu wzięło udział dwanaście zaproszonych osób.", 12],
  ["Uczestniczyło 15-u przedstawicieli organizacji.", 15],
  ["Frekwencja: trzydzieści cztery osoby", 34],
  ["Liczba uczestników ze strony organizacji – siedemnaście", 17],
  ["Obecnych było 25 osób, w tym dziewiętnaścioro z organizacji pozarządowych.", 19],
  ["Organizacje pozarządowe były reprezentowane w liczbie dziewięciu osób.", 9],
  ["Przyszło trzynaścioro gości z organizacji.", 13],
  ["Ze strony miasta obecne były 3 osoby, a organizacje reprezentowało 14 osób.", 14],
  ["Urząd reprezentowały dwie osoby. Z organizacji przyszło jedenaście osób.", 11],
  ["Udział wzięło 5 pracowników Urzędu i 16 przedstawicieli organizacji.", 16],
  ["W spotkaniu uczestniczyły 4 osoby z Urzędu Miasta oraz 13 osób z organizacji.", 13],
])("how many persons: %s", (text, expected) => {
  expect(findPersons([passage(text)])).toBe(expected);
});

test.each([
  "Stowarzyszenie osób niepełnosprawnych.",
  "Fundusz osób starszych.",
  "Siedmiogrodzkie uczestniczki.",
])("no number at all: %s", (text) => {
  expect(findPersons([passage(text)])).toBeUndefined();
});
