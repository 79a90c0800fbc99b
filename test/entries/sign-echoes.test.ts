import { describe, expect, test } from "vitest";
import { readEntry } from "../../src/entries/read-entry.ts";

const toldOf = (text: string, path = "pages/a.mdx") => {
  const read = readEntry({ path, bytes: new TextEncoder().encode(text) });
  return read?.problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
};
const body = (text: string) => `---\ntitle: A\ndescription: B\n---\n${text}\n`;

describe("one fault of a file's signs is told once", () => {
  test.each([
    ["codes in an address that is refused", "[a](java&#115;cript:b)", ["unsafe-address 5:5"]],
    ["codes at its beginning", "[a](&#106;avascript:b)", ["unsafe-address 5:5"]],
    ["codes beside it", "[a](javascript:b) &#106;", ["unsafe-address 5:5", "hidden-character 5:19"]],
    ["codes in another line", "[a](javascript:b)\n&#106;", ["unsafe-address 5:5", "hidden-character 6:1"]],
    ["codes in an address that is not", "[a](https://a.example/&#106;)", ["hidden-character 5:23"]],
    ["a strange letter in an address", "[a](https://mӏyn.example)", ["mangled-letter 5:14"]],
    ["a strange letter behind it", "[a](javascript:b) mӏyn", ["unsafe-address 5:5", "mangled-letter 5:20"]],
    ["a hidden sign in an address", "[a](/b\u200bc)", ["hidden-character 5:7"]],
    ["asterisks in a number", "Numer 440514**01359**.", ["personal-data 5:7"]],
    ["asterisks beside a number", "Numer 44051401359, 2*3*4.", ["sign-lost 5:21", "personal-data 5:7"]],
    ["asterisks before a number", "2*3*4, numer 44051401359.", ["sign-lost 5:2", "personal-data 5:14"]],
  ])("%s", (_, text, told) => {
    expect(toldOf(body(text))?.toSorted()).toEqual(told.toSorted());
  });

  test.each([
    ["name: A\nlegalForm: 5\nnote: mӏyn", ["mangled-letter 3:8", "schema 2:12"]],
    ["name: A\nwebsite: https://mӏyn.example", ["mangled-letter 2:19"]],
  ])("in fields: %j", (text, told) => {
    expect(toldOf(text, "organizations/a.yaml")?.toSorted()).toEqual(told);
  });
});

test.each(["", "   ", "- ", "\t"])("a bullet of Word behind %j is told as one", (lead) => {
  const text = body(`${lead}\uf0b7 Łąka`);
  const read = readEntry({ path: "pages/a.mdx", bytes: new TextEncoder().encode(text) });
  expect(read?.problems[0]?.message).toBe(
    "tu stoi znak punktora z Worda (U+F0B7), którego na stronie nikt by nie zobaczył. Jak naprawić: wpisz zamiast niego „- ”.",
  );
});

describe("signs written by their numbers", () => {
  test.each([
    ["&#48;&#50;&#50;6", ["5:1"]],
    ["&#48;5ą&#50;", ["5:1"]],
    ["&#48; &#50;", ["5:1", "5:7"]],
    ["&#48;-&#50;", ["5:1", "5:7"]],
    ["&nbsp;&#48;", ["5:7"]],
  ])("are told once a word: %j", (text, places) => {
    const read = readEntry({ path: "pages/a.mdx", bytes: new TextEncoder().encode(body(text)) });
    expect(read?.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
    expect(read?.problems[0]?.message).toBe(
      "znak „0” zapisano tu kodem &#48;, więc nie widać, co naprawdę jest w tekście. Jak naprawić: wpisz wprost z klawiatury ten znak i inne zapisane tak w tym słowie.",
    );
  });
});

describe("hidden signs side by side", () => {
  const messagesOf = (text: string) =>
    readEntry({ path: "themes/a.yaml", bytes: new TextEncoder().encode(`name: ${text}\n`) })?.problems.map(
      ({ column, message }) => `${column} ${message}`,
    );
  const told = (sign: string) =>
    `w tym miejscu stoi niewidoczny znak ${sign}, zapewne skopiowany z PDF albo ze strony internetowej. Jak naprawić: przepisz z klawiatury całe słowo „Łąka”.`;

  test.each([
    ["Ł\u200bąka", [`8 ${told("U+200B")}`]],
    ["Ł\u200b\u00ad\u2060ąka", [`8 ${told("U+200B (a tuż za nim jeszcze 2)")}`]],
    ["Ł\u{e0041}\u{e0042}ąka", [`8 ${told("U+E0041 (a tuż za nim jeszcze 1)")}`]],
    ["Ł\u200bą\u200bka", [`8 ${told("U+200B")}`, `10 ${told("U+200B")}`]],
    [
      "Ł\ufffdka",
      [
        "8 znak „�” stoi tu zamiast litery, która zginęła przy zapisie w złym kodowaniu. Jak naprawić: sprawdź w dokumencie, jaka to litera, i wpisz ją na nowo.",
      ],
    ],
    [
      "Łąka \uf0e0",
      [
        "12 tu stoi znak z czcionki Worda (U+F0E0), np. strzałka albo ptaszek, którego na stronie nikt by nie zobaczył. Jak naprawić: wpisz zamiast niego słowo albo znak z klawiatury.",
      ],
    ],
    [
      "a 5\u200b5",
      [
        "10 w tym miejscu stoi niewidoczny znak U+200B, zapewne skopiowany z PDF albo ze strony internetowej. Jak naprawić: skasuj to, co stoi tuż obok, i wpisz na nowo.",
      ],
    ],
  ])("are told once: %j", (text, messages) => {
    expect(messagesOf(text)).toEqual(messages);
  });
});
