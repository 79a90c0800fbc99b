import { describe, expect, test } from "vitest";
import { findForeignLetters } from "../../src/entries/foreign-letters.ts";

const alike = (letter: string) =>
  `litera „${letter}” jest tu z innego alfabetu niż reszta słowa i tylko wygląda tak samo (to ${names[letter] ?? ""})`;
const names: Readonly<Record<string, string>> = {
  ӏ: "U+04CF z cyrylicy, a nie „l”",
  а: "U+0430 z cyrylicy, a nie „a”",
  і: "U+0456 z cyrylicy, a nie „i”",
  օ: "U+0585, a nie „o”",
  κ: "U+03BA z alfabetu greckiego, a nie „k”",
  ɡ: "U+0261, a nie „g”",
  ǀ: "U+01C0, a nie „l”",
  ı: "U+0131, a nie „i”",
};
const other = (letter: string) => `litera „${letter}” jest tu z innego alfabetu niż reszta słowa`;

describe("a letter of another alphabet in a word", () => {
  test.each([
    ["Cyrillic", "mӏyn", 1, "ӏ", alike],
    ["Cyrillic, unlike any", "Щit", 0, "Щ", other],
    ["Armenian", "prօpozycja", 2, "օ", alike],
    ["Cherokee", "Ꮃola", 0, "Ꮃ", other],
    ["Greek", "Kraκów", 3, "κ", alike],
    ["of phonetics", "proɡram", 3, "ɡ", alike],
    ["a small capital", "Kraᴋów", 3, "ᴋ", other],
    ["a click", "wydziaǀ", 6, "ǀ", alike],
    ["a dotless one", "wydzıał", 4, "ı", alike],
    ["behind a mark", "la\u0328а", 3, "а", alike],
    ["in a later word", "Rada mіasta", 6, "і", alike],
    ["of phonetics alone", "ɢɴ", 0, "ɢ", other],
    ["beyond the first plane", "a\u{1c80}", 1, "\u{1c80}", other],
  ])("is found: %s", (_, text, offset, letter, what) => {
    expect(findForeignLetters(text)).toEqual([{ offset, letter, what: what(letter) }]);
  });

  test("is told once a word, at the first", () => {
    expect(findForeignLetters("Krаkоw і оraz").map(({ offset }) => offset)).toEqual([2, 9]);
  });

  test.each([
    "Фонд «Дім» і Fundacja Łąka",
    "5 μm, 3 kΩ, Δt, β-blokery",
    "Γαλάζιο νερό",
    "Yıldız, Kılıç, Bakıxanov, Əliyev, Ɔkɔnkwo, Ʋevʋ",
    "Škoda, Ørsted, Þór, Straße, Œuvre, ſ",
    "Fundacja-Дім",
    "日本語NGO",
  ])("is not in %s", (text) => {
    expect(findForeignLetters(text)).toEqual([]);
  });
});
