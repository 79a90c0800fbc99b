import { describe, expect, test } from "vitest";
import { readYaml } from "../../src/entries/yaml-source.ts";

const list = "wartość zaczyna się od „[”, co w YAML otwiera listę. Jak naprawić: weź ją w cudzysłów.";
const fields = "wartość zaczyna się od „{”, co w YAML otwiera zbiór pól. Jak naprawić: weź ją w cudzysłów.";
const misaligned =
  "wcięcie nie pasuje do wierszy wyżej. Jak naprawić: wyrównaj wiersz spacjami z sąsiednimi polami.";
const notIndented =
  "ten wiersz nie jest polem, a do wartości wyżej nie należy, bo nie jest głębiej wcięty. Jak naprawić: jeśli to dalszy ciąg wartości, wetnij go spacjami głębiej niż jej pole; jeśli to nowe pole, dopisz po nazwie dwukropek ze spacją.";
const emptyBlock =
  "tekst bloku, który zaczyna wiersz wyżej, nie jest wcięty. Jak naprawić: wetnij każdy wiersz tego tekstu spacjami głębiej niż pole wyżej.";
const besideHeading =
  "tekst stoi w wierszu znaku, który zaczyna blok, a ma stać dopiero pod nim. Jak naprawić: przenieś tekst do następnego wiersza i wetnij go spacjami głębiej niż pole.";
const greater =
  "wartość zaczyna się od „>”, co w YAML zaczyna blok tekstu. Jak naprawić: weź ją w cudzysłów.";
const hyphen =
  "wartość zaczyna się od „-” ze spacją, co w YAML zaczyna pozycję listy. Jak naprawić: weź ją w cudzysłów, a jeśli to lista, zacznij ją w następnym wierszu.";
const oddStart =
  "wartość zaczyna się znakiem, który ma w YAML inne znaczenie. Jak naprawić: weź wartość w cudzysłów.";
const colon =
  "w wartości jest dwukropek ze spacją, który YAML czyta jak nowe pole, albo ten wiersz ma złe wcięcie. Jak naprawić: weź wartość w cudzysłów, przenieś ją do bloku po znaku |- albo wyrównaj wiersz z sąsiednimi polami.";
const missing =
  "cudzysłów otwarty w tym miejscu nie jest zamknięty. Jak naprawić: dopisz \" na końcu wartości, a jeśli to zwykły znak tekstu, weź całą wartość w apostrofy '…'.";
const missingApostrophe =
  'apostrof otwarty w tym miejscu nie jest zamknięty. Jak naprawić: dopisz \' na końcu wartości, a jeśli to zwykły znak tekstu, weź całą wartość w cudzysłów "…".';
const openBracket =
  "lista w nawiasach nie jest zamknięta albo jej wiersze są za mało wcięte. Jak naprawić: dopisz nawias ] albo }, a tekst, który zaczyna się nawiasem, weź w cudzysłów.";
const behindQuote =
  'cudzysłów zamknął się wcześniej, a za nim stoi jeszcze tekst. Jak naprawić: weź całą wartość w cudzysłów "…", a znak " w środku zapisz jako \\"; apostrof w środku \'…\' zapisz dwa razy.';
const unreadable =
  "tego wiersza nie da się odczytać jako „pole: wartość”. Jak naprawić: dopisz dwukropek ze spacją albo przenieś długi tekst do bloku po znaku |-.";

const toEscape = (sign: string) =>
  `znak \\ między cudzysłowami "…" ma w YAML własne znaczenie, a zapisu \\${sign} YAML nie zna. Jak naprawić: weź wartość w apostrofy '…', w których \\ jest zwykłym znakiem.`;

describe("a value that begins with a sign of YAML's own", () => {
  test.each([
    ["a: 1\nnote: [Formularz](https://x.pl) służył wcześniej.\nb: 2\n", "2:7", list],
    ["title: [Uwaga] był\nb: 1\n", "1:8", list],
    ["title: {Uwaga} był\nb: 1\n", "1:8", fields],
    ["title: [Uwaga] był: tak\nb: 1\n", "1:8", list],
    ["note:\n  [Uwaga] był\nb: 1\n", "2:3", list],
    ["a:\n  - b\n  - [Uwaga] był\n", "3:5", list],
    ["a: [b, [c]\n  ] d\n", "1:4", list],
    ["a: {b: [c] d}\n", "1:8", list],
    ["[a, b] c\n", "1:1", list],
    ["note: [a, b\nb: 1\n", "1:7", openBracket],
    ['note: "a" b\nb: 2\n', "1:11", behindQuote],
    ["note: > 5 osób\nb: 2\n", "1:7", greater],
    ["note: >5 osób\nb: 2\n", "1:7", greater],
    ["- note: >= 5 osób\n", "1:9", greater],
    ["note: |- Tekst\nb: 2\n", "1:10", besideHeading],
    ["note: |Tekst\nb: 2\n", "1:8", besideHeading],
    ["a:\n  - note: >- Tekst\n    b: 2\n", "2:14", besideHeading],
    ["a:\n  - >+ Tekst\n", "2:8", besideHeading],
    ["note: - tekst\nb: 2\n", "1:7", hyphen],
    ["note: ? tekst\nb: 2\n", "1:7", oddStart],
    ["note: ] tekst\nb: 2\n", "1:7", oddStart],
    ["note: } tekst\nb: 2\n", "1:7", oddStart],
    ["note: @tekst\nb: 2\n", "1:7", oddStart],
    ['note: "C:\\pliki"\nb: 2\n', "1:10", toEscape("p")],
    ['note: "a\\d"\nb: 2\n', "1:9", toEscape("d")],
  ])("%j is told at %s", tellsAt);
});

describe("a line that is indented like something else", () => {
  test.each([
    ["a:\n  start: 2023-10-06\n   end: 2023-11-06\n  b: 1\n", "3:4", misaligned],
    ["a:\n  - start: 2023-10-06\n     end: 2023-11-06\n", "3:6", misaligned],
    ["a:\n  - start: 2023-10-06\n   end: 2023-11-06\n", "3:4", misaligned],
    ["a:\n  start: 2023-10-06\n end: 2023-11-06\n", "3:2", misaligned],
    ["a:\n  - b: 1\n - c: 1\n", "3:2", misaligned],
    ["a:\n  - b: 1\n   - c: 1\n", "3:4", misaligned],
    ["a: 1\nnote: Spotkanie\n\n   w sali\n   b: 2\n", "5:4", misaligned],
    ["a: 1\nnote: Spotkanie\n  w sali nr: 2\n", "3:3", colon],
    ["a: b: c\n", "1:4", colon],
    ["a: 1\nnote: |-\nTekst bez wcięcia\nb: 2\n", "3:1", emptyBlock],
    ["a:\n  - note: >- # uwaga\n\n    Tekst bez wcięcia\n    b: 2\n", "4:5", emptyBlock],
    ["a: 1\nnote: |\nTekst", "3:1", emptyBlock],
    ["note: |-\n  Tekst\ndalszy tekst\nb: 2\n", "3:1", notIndented],
    ["note: |-\n  Tekst\n dalszy tekst\nb: 2\n", "3:2", notIndented],
    ["a: 1\nnote: długa wartość\nma drugi wiersz\nb: 2\n", "3:1", notIndented],
    ["a: 1\nnote: długa wartość\nma drugi wiersz", "3:1", notIndented],
    ["a:\n  - note: długa wartość\n    ma drugi wiersz\n    b: 2\n", "3:5", notIndented],
    ["a:\n  - note: długa wartość\n  ma drugi wiersz\n    b: 2\n", "3:3", notIndented],
    ["a:\n  - jeden\n  dwa\n  - trzy\n", "3:3", notIndented],
    ['note: "drugi\nwiersz"\nb: 2\n', "2:1", notIndented],
    ['a:\n  note: "drugi\n\n  wiersz"\n', "4:3", notIndented],
    ['note: "domknij\nb: "c"\n', "1:7", missing],
    ['note: "domknij\nb: 2\n', "1:7", missing],
    ['a: "b"\n  c\n', "2:3", misaligned],
    ["tekst\nb: 2\n", "1:1", unreadable],
    ["# uwaga\n\ntekst\nb: 2\n", "3:1", unreadable],
  ])("%j is told at %s", tellsAt);
});

function tellsAt(source: string, place: string, message: string): void {
  const { problems } = readYaml("a.yaml", source);
  expect(problems.map(({ code, line, column, message: told }) => [code, `${line}:${column}`, told])).toEqual([
    ["yaml-syntax", place, message],
  ]);
}

const comma = "przed tym miejscem brakuje przecinka. Jak naprawić: wpisz przecinek i spację.";
const alias = (sign: string) =>
  `znak ${sign} na początku wartości ma w YAML inne znaczenie. Jak naprawić: jeśli należy on do tekstu, weź wartość w cudzysłów; kotwic (&) i odwołań do nich (*) portal nie przyjmuje: wpisz wartość w każdym miejscu w całości.`;
const dash = (sign: string) =>
  `pozycję listy zaczyna tu „${sign}”, a w YAML zaczyna ją zwykły myślnik „-”. Jak naprawić: wpisz w tym miejscu „-” i spację.`;

test.each<readonly [string, string, string]>([
  ["a:\n  due: { year: 2025 month: w sezonie }\n", "2:21", comma],
  ['a: { b: "x" c: d }\n', "1:13", comma],
  ["a: { b: x y c: d }\n", "1:13", comma],
  ['a: ["x" "y"]\n', "1:9", comma],
  [
    'krs: "0009"#z rejestru\n',
    "1:12",
    "przed znakiem # brakuje spacji, więc nie zaczyna on komentarza. Jak naprawić: wpisz przed nim spację.",
  ],
  ["a: &x b\nc: *x\n", "1:4", alias("&")],
  ["a: *x\nb: 1\n", "1:4", alias("*")],
  ["a: 'b\nc: 1\n", "1:4", missingApostrophe],
  [
    "a: !!js/function 'return true'\n",
    "1:4",
    "znak ! na początku wartości ma w YAML inne znaczenie. Jak naprawić: jeśli należy on do tekstu, weź wartość w cudzysłów; jeśli nie, usuń go razem ze słowem, które stoi tuż za nim.",
  ],
  ...["–", "—", "−", "•", "·"].map((sign) => [`a:\n  - b\n  ${sign} c\nd: 1\n`, "3:3", dash(sign)] as const),
])("of %j is told once, at its place, what lacks", (source, place, message) => {
  expect(
    readYaml("a.yaml", source).problems.map((one) => [`${one.line}:${one.column}`, one.message]),
  ).toEqual([[place, message]]);
});

test.each([
  ['a: "b" c\n', behindQuote],
  ["a: [b,\n  c\nd: e\n", openBracket],
  ['a: { b: "x" } c: d\n', fields],
])("of %j something else is told", (source, message) => {
  expect(readYaml("a.yaml", source).problems.map((one) => one.message)).toEqual([message]);
});
