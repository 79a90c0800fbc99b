import { expect, test } from "vitest";
import { findProseProblems } from "../../src/prose/guard.ts";
import { proseMessages } from "../../src/prose/problems.ts";

const told = (source: string, kind: "body" | "field" = "body") =>
  findProseProblems(source, { kind }).map(({ line, column, message }) => `${line}:${column} ${message}`);

const inBrackets =
  "Adres w nawiasach „<” i „>” nie jest dozwolony. Jak naprawić: zapisz go bez nawiasów albo jako „[tekst](adres)”.";
const lost = (sign: string, escaped: string) =>
  `Znak „${sign}” zniknąłby z tekstu, bo w Markdown ma inne znaczenie. Jak naprawić: zapisz go jako „${escaped}”.`;
const unclosed = (name: string) =>
  `Znacznik „<${name}>” nie jest zamknięty. Jak naprawić: dopisz „</${name}>”, a zwykły znak „<” zapisz jako „\\<”.`;
const strange = (name: string) =>
  `Znacznik „<${name}>” nie jest dozwolony. Jak naprawić: usuń go albo użyj jednego z dozwolonych (LicencjaDanych, Materialy, NotaRedakcyjna, Organizacja, Organizacje, Urzad); zwykły znak „<” zapisz jako „\\<”.`;
const rule =
  "Z tego wiersza powstałaby pozioma kreska, a takiej portal nie ma. Jak naprawić: usuń ten wiersz, a jeśli to słowa dokumentu, poprzedź go znakiem „\\”.";
const struck =
  "Znaki „~~” zniknęłyby z tekstu, bo w Markdown przekreślają, a przekreśleń portal nie ma. Jak naprawić: usuń je albo zapisz jako „\\~\\~”.";
const mismatched = (name: string, open: string) =>
  `Znacznik zamykający „</${name}>” nie pasuje do otwartego „<${open}>”: czy chodziło o „</${open}>”? Jak naprawić: zapisz w obu tę samą nazwę.`;
const stray = (name: string) =>
  `Znacznik zamykający „</${name}>” nie ma pary albo stoi w niewłaściwym miejscu. Jak naprawić: popraw go lub usuń.`;

test.each<readonly [string, string, string]>([
  [
    "<!-- uwaga -->",
    "1:1",
    "Komentarz HTML nie jest dozwolony. Jak naprawić: usuń go albo zapisz jako „{/* … */}”.",
  ],
  ["Zob. <https://a.example>.", "1:6", inBrackets],
  ["Pisz: <biuro@a.example>.", "1:7", inBrackets],
  ["<mailto:a@b.example>", "1:1", inBrackets],
  ['Jest <Urzad id="a">tu.', "1:6", unclosed("Urzad")],
  ["a\n\n   <Inne>\n\nb", "3:4", unclosed("Inne")],
  ["Wiersz.\r\n\r\nDalszy <b>tu.", "3:8", strange("b")],
  [`${"Akapit.\n\n".repeat(12)}${"x".repeat(15)} <b>tu.`, "25:17", strange("b")],
  ["Koniec</Urzad>.", "1:7", stray("Urzad")],
  [
    "<Organizacje>",
    "1:1",
    "Znacznik „<Organizacje>” nie jest zamknięty. Jak naprawić: zapisz go tak: <Organizacje />.",
  ],
  ["a\n\n* * *\n\nb", "3:1", rule],
  ["a\n\n---\n\nb", "3:1", rule],
  ["a\n\n____\n\nb", "3:1", rule],
  ["a\n\n* b", "3:1", lost("*", "\\*")],
  ["a ~~b~~", "1:3", struck],
  [
    "| a | b |\n| --- | --- |\n| c |",
    "3:1",
    "Wiersz tabeli ma mniej komórek niż nagłówek (1 zamiast 2). Jak naprawić: dopisz brakujące, choćby puste: „| |”.",
  ],
  [
    "| a | b |\n| --- | --- |\n| c | d | e |",
    "3:11",
    "Wiersz tabeli ma więcej komórek niż nagłówek (3 zamiast 2), więc część tekstu by zniknęła. Jak naprawić: wyrównaj liczbę komórek; znak „|” w tekście zapisz jako „\\|”.",
  ],
  [
    "<Urzad {...a}>b</Urzad>",
    "1:8",
    "Rozwijanie atrybutów („{...}”) jest programem. Jak naprawić: wpisz atrybuty jeden po drugim.",
  ],
  ["<Urzad>b</Urzad>", "1:1", 'W znaczniku brakuje atrybutu „id”. Jak naprawić: dopisz go: id="…".'],
  [
    "![a](/sala.svg)",
    "1:6",
    "Obraz „/sala.svg” nie jest plikiem portalu w dozwolonym formacie. Jak naprawić: połóż w katalogu public plik PNG, JPG, WebP, AVIF lub GIF (nie SVG) i podaj jego adres od ukośnika, np. „/img/sala.jpg”.",
  ],
  ["<Organizacje></Organizacje2>", "1:14", mismatched("Organizacje2", "Organizacje")],
  ["<NotaRedakcyjna>\n\na\n\n</Notaredakcyjna>", "5:1", mismatched("Notaredakcyjna", "NotaRedakcyjna")],
  ['Jest <Urzad id="a">tu</Urzat>.', "1:22", mismatched("Urzat", "Urzad")],
  ["a\n\n<Nota><Inna></Nota>", "3:13", stray("Nota")],
  [
    "Wiek <18 lat",
    "1:6",
    "Znak „<” otwiera w MDX znacznik, a to nie jest poprawny znacznik. Jak naprawić: zwykły znak „<” zapisz jako „\\<”.",
  ],
  [
    "Kwota {10 zł",
    "1:7",
    "Nawias „{” otwiera w MDX wyrażenie i nie jest zamknięty. Jak naprawić: zwykły nawias zapisz jako „\\{”.",
  ],
  [
    "raz\n\nKwota {1 +\n2} zł",
    "3:7",
    "Nawias klamrowy otwiera w MDX wyrażenie programu („{1 + 2}”), a treść nie może zawierać programów. Jak naprawić: zwykły nawias zapisz jako „\\{”.",
  ],
  [
    "Kwota {1 + } zł\nDalej",
    "1:7",
    "Nawias klamrowy otwiera w MDX wyrażenie programu („{1 + } zł”), a treść nie może zawierać programów. Jak naprawić: zwykły nawias zapisz jako „\\{”.",
  ],
  [
    "tekst o import\n\nimport x from y",
    "3:1",
    "Linia zaczynająca się słowem „import” lub „export” jest w MDX programem, a treść nie może zawierać programów. Jak naprawić: usuń ją albo, jeśli to zwykłe zdanie, połącz ją z poprzednią linią lub zacznij wielką literą.",
  ],
  ["> cytat", "1:1", lost(">", "\\>")],
  ["***", "1:1", rule],
  ["Tekst\n* * *\nTekst", "2:1", rule],
  ["a*b*c", "1:2", lost("*", "\\*")],
  ["ab~~cd~~", "1:3", struck],
  ["+ punkt\n+ punkt", "1:1", lost("+", "\\+")],
  ["* jeden", "1:1", lost("*", "\\*")],
  [
    "- [ ] zadanie",
    "1:1",
    "Zapis „[ ]” lub „[x]” na początku punktu zamienia się w pole wyboru. Jak naprawić: zapisz „\\[ ]”.",
  ],
  [
    "![opis](a.svg)",
    "1:9",
    "Obraz „a.svg” nie jest plikiem portalu w dozwolonym formacie. Jak naprawić: połóż w katalogu public plik PNG, JPG, WebP, AVIF lub GIF (nie SVG) i podaj jego adres od ukośnika, np. „/img/sala.jpg”.",
  ],
  [
    "<Organizacje>x</Organizacje>",
    "1:1",
    'Zawartość znacznika „Organizacje” jest niedozwolona. Jak naprawić: zostaw go pustym („<Materialy />”) albo, jeśli obejmuje słowa, zapisz je w jednej linii („<Urzad id="…">tekst</Urzad>”).',
  ],
  [
    "a <Materialy />",
    "1:3",
    "Znacznik „Materialy” musi stać w osobnym akapicie. Jak naprawić: oddziel go pustymi liniami od reszty tekstu.",
  ],
  ["## &nbsp;", "1:1", "Nagłówek jest pusty. Jak naprawić: wpisz tekst albo zapisz „#” jako „\\#”."],
  [
    "[Abc]: /x/",
    "1:1",
    "Linia „[Abc]: …” jest w Markdown adresem odnośnika i zniknęłaby z tekstu. Jak naprawić: usuń ją albo, jeśli to zwykły tekst, poprzedź „[” znakiem „\\”.",
  ],
  [
    "## A\n\n#### B",
    "3:1",
    "Nagłówek przeskakuje poziom (z 2 na 4). Jak naprawić: zacznij od „##”, a pod nim użyj „###”.",
  ],
  ...["U+200B", "U+00AD", "U+FEFF"].map(
    (code) =>
      [
        `a${String.fromCodePoint(parseInt(code.slice(2), 16))}b`,
        "1:2",
        `Tekst zawiera niewidoczny znak ${code}. Jak naprawić: usuń go (skasuj i wpisz na nowo słowo, w którym stoi).`,
      ] as const,
  ),
  [
    '[a](/b/ " t ")',
    "1:1",
    "Tytuł odnośnika („t”) jest niewidoczny dla większości czytelników. Jak naprawić: przenieś go do tekstu.",
  ],
  [
    "[](/a/)",
    "1:1",
    "Odnośnik nie ma tekstu, więc nikt go nie zobaczy. Jak naprawić: wpisz tekst między „[” i „]”.",
  ],
])("of %j an editor is told, at its place, what it is and what to write", (source, place, message) => {
  expect(told(source)).toEqual([`${place} ${message}`]);
});

test.each([
  [`{${"x".repeat(58)}}`, `{${"x".repeat(58)}}`],
  [`{${"x".repeat(59)}}`, `{${"x".repeat(58)}…`],
  ["{ a  + \t b}", "{ a + b}"],
])("what is written, %s, is told in a line of at most sixty signs: %s", (source, said) => {
  expect(told(source)).toEqual([expect.stringContaining(`(„${said}”)`)]);
});

test("each fault is told in the words of its own, at its own place", () => {
  expect(told("Wiek <18 lat.\n\nPisz: <biuro@a.example>.")).toEqual([
    expect.stringMatching(/^1:6 Znak „<” otwiera w MDX znacznik/),
    `3:7 ${inBrackets}`,
  ]);
  expect(told("export const a = import.meta b")).toEqual([
    expect.stringMatching(/^1:1 Linia zaczynająca się/),
  ]);
});

test("of more faults than anybody reads at once the first fifty are told", () => {
  expect(told("a <1\n".repeat(60))).toHaveLength(50);
});

test.each([
  "a **b** c",
  "- jeden",
  "* jeden\n* dwa",
  "tekst `kod`",
  "a_b_c",
  "[JAN@a.example](mailto:jan@A.example)",
  "[pisz do jan@a.example](mailto:anna@a.example)",
  "10 * 3",
  "C# i #5",
  "(*) uwaga",
])("nothing is told of %j", (source) => {
  expect(told(source)).toEqual([]);
});

test("every line with a fault is told, and one that follows from it on its line is not", () => {
  expect(told("a <1 i <2\nb <3\n\nc {1").map((one) => one.split(" ")[0])).toEqual(["1:3", "2:3", "4:3"]);
});

test("every message says how to mend what it tells of", () => {
  const messages = Object.entries(proseMessages).flatMap(([code, toWords]) =>
    code === "mdx-syntax" ? [] : ["x", "", "]a", "{/* a", "//a", "/a b"].map((detail) => toWords(detail)),
  );
  expect(messages.filter((message) => !/[.?] Jak naprawić: \p{Ll}[^]*\.$/u.test(message))).toEqual([]);
});
