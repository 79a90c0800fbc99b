import { describe, expect, test } from "vitest";
import { toDictatedDigits } from "../../src/domain/number-words.ts";
import { findPersonalData } from "../../src/domain/personal-data.ts";

const numbersInHundreds = "100200300400500600700800900";

const found = (text: string): readonly string[] =>
  findPersonalData(text).map(({ kind, offset }) => `${kind} ${offset}`);

describe("numbers in words are the digits of", () => {
  test.each([
    ["zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć", "0123456789"],
    ["jedna dwie", "12"],
    ["dziesięć jedenaście dwanaście trzynaście czternaście", "1011121314"],
    ["piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście", "1516171819"],
    ["dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt", "2030405060"],
    ["siedemdziesiąt osiemdziesiąt dziewięćdziesiąt", "708090"],
    ["sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset", numbersInHundreds],
    ["PIĘĆSET JEDEN, piecset dwa", "501502"],
    ["sto dziesięć pięć", "1105"],
    ["sto dwadzieścia trzy cztery", "1234"],
    ["sto dwadzieścia dwadzieścia jeden", "12021"],
    ["sto zero siedem", "10007"],
    ["dwadzieścia zero", "200"],
    ["zero dwadzieścia", "020"],
    ["dziewięćset dziewięćdziesiąt dziewięć", "999"],
    ["pięć dwadzieścia", "520"],
    ["500 jeden 007", "5001007"],
  ])("%s: %s", (written, digits) => {
    expect(toDictatedDigits(written)).toBe(digits);
  });
});

test("a PESEL in words is told of where its check digit is right", () => {
  const pesel = "czterdzieści cztery zero pięć czternaście zero jeden trzy pięć";
  expect(found(`Osoba ${pesel} dziewięć zgłosiła`)).toEqual(["pesel 6"]);
  expect(found(`Osoba ${pesel} osiem zgłosiła`)).toEqual([]);
});

describe("a phone in words", () => {
  test.each([
    [
      "in threes",
      "Proszę dzwonić: sześćset jeden dwieście trzydzieści cztery pięćset sześćdziesiąt siedem.",
      16,
    ],
    ["in threes with a zero", "pięćset jeden dwieście trzy zero osiem dziewięć", 0],
    ["digit by digit", "sześć zero jeden dwa trzy cztery pięć sześć siedem", 0],
    ["in twos", "siedemdziesiąt dwa jedenaście dwadzieścia dwa trzydzieści trzy pięć", 0],
    [
      "without marks on letters",
      "szescset jeden dwiescie trzydziesci cztery piecset szescdziesiat siedem",
      0,
    ],
    ["with capitals", "SZEŚĆSET JEDEN DWIEŚCIE TRZY CZTERYSTA", 0],
    ["with the code of the country", "plus czterdzieści osiem pięćset jeden dwieście trzy czterysta pięć", 5],
    ["with hyphens", "pięćset jeden - dwieście trzy - czterysta pięć", 0],
    ["on two lines", "tel. pięćset jeden dwieście\n  trzy czterysta pięć", 5],
    ["of which some are in digits", "sześćset jeden 234 pięćset sześćdziesiąt siedem", 0],
    ["behind a word that says so, by commas", "telefon: pięćset jeden, dwieście trzy, czterysta pięć", 9],
    ["by commas behind „numerem”", "pod numerem pięćset jeden, dwieście trzy, czterysta pięć", 12],
    ["by commas behind „nr”", "nr: pięćset jeden, dwieście trzy, czterysta pięć", 4],
    [
      "of a town behind a word that says so",
      "tel. dwanaście sześćset szesnaście siedemdziesiąt osiem dwanaście",
      5,
    ],
  ])("is told of: %s", (_name, text, offset) => {
    expect(found(text)).toEqual([`phone ${offset}`]);
  });

  test.each([
    [
      "of a landline by commas without such a word",
      "dwanaście, sześćset szesnaście, siedemset osiemset jeden",
    ],
    ["of another code", "plus czterdzieści siedem pięćset jeden dwieście trzy czterysta pięć"],
    ["behind such a word with a zero first", "tel. zero dwanaście sześćset szesnaście siedemdziesiąt osiem"],
    ["paragraphs apart", "pięćset jeden dwieście trzy\n\nczterysta pięć"],
    ["counting", "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"],
    ["amounts in a row", "Kwoty: sześćset, siedemset, osiemset."],
    ["an amount", "pięćset jeden dwieście trzy czterysta pięć złotych"],
    ["of a town without a word that says so", "dwanaście sześćset szesnaście siedemdziesiąt osiem dwanaście"],
    ["fewer digits", "pięćset jeden dwieście trzy dziewięćdziesiąt"],
    ["more digits", "pięćset jeden dwieście trzy czterysta pięć sześćset"],
    ["words between", "pięćset jeden osób i dwieście trzy oraz czterysta pięć"],
    ["thousands", "sześćset jeden tysięcy dwieście trzy"],
    ["parts of words", "sześćsetny jedenasty dwieściecie"],
    ["numbers in digits alone", "500 1 2 3"],
    ["a year", "rok dwa tysiące dwudziesty piąty"],
  ])("is not %s", (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
