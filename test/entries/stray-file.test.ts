import { describe, expect, test } from "vitest";
import { checkContent } from "../../src/entries/check-content.ts";
import { toFilePlace } from "../../src/entries/file-place.ts";
import { readEntry } from "../../src/entries/read-entry.ts";
import { findReservedName } from "../../src/entries/reserved-name.ts";
import { toForeignFile } from "../../src/entries/stray-file.ts";

const told = (file: string) => {
  const place = toFilePlace(file);
  return place !== undefined && "problem" in place ? place.problem.message : undefined;
};
const places =
  "przenieś plik do meetings/<rok>/, organizations/, offices/, themes/, programmes/ albo pages/.";
const nothingRead = "portal nie czyta plików z tego miejsca, więc ta treść by zginęła. Jak naprawić:";
const onlyEnding = (ending: string) =>
  `w tym katalogu portal czyta tylko pliki z rozszerzeniem ${ending}, więc ta treść by zginęła. Jak naprawić:`;
const toPublic =
  "przenieś ten dokument do katalogu public albo poza portal; treść spotkania przepisze z niego npm run import.";

describe("a file where nothing is read", () => {
  test.each([
    ["tematy/rzemioslo.yaml", `czy chodziło o themes/? Jeśli nie, ${places}`],
    ["Urzędy/a.yaml", `czy chodziło o offices/? Jeśli nie, ${places}`],
    ["meeting/2025/a.mdx", `czy chodziło o meetings/? Jeśli nie, ${places}`],
    ["portl.yaml", `czy chodziło o portal.yaml? Jeśli nie, ${places}`],
    ["Portal.yaml", `czy chodziło o portal.yaml? Jeśli nie, ${places}`],
    ["tematy", places],
    ["notatki.txt", places],
    ["zdjecia/a.yaml", places],
    ["offices/wydzialy/a.yaml", "przenieś plik do offices/ (głębszych katalogów portal nie czyta)."],
    [
      "meetings/2025/06/2025-06-24-a.mdx",
      "przenieś plik do meetings/2025/ (głębszych katalogów portal nie czyta).",
    ],
    ["meetings/25/a.mdx", "przenieś plik do meetings/<rok>/ (głębszych katalogów portal nie czyta)."],
  ])("%s", (file, how) => {
    expect(told(file)).toBe(`${nothingRead} ${how}`);
  });
});

describe("a file of another ending", () => {
  test.each([
    ["organizations/kolo.yaml.txt", ".yaml", "usuń .txt z końca nazwy: kolo.yaml."],
    ["organizations/kolo.YAML.txt", ".yaml", "usuń .txt z końca nazwy: kolo.YAML."],
    ["pages/o.mdx.md", ".mdx", "usuń .md z końca nazwy: o.mdx."],
    ["organizations/.yaml.txt", ".yaml", toPublic],
    ["organizations/kolo.yaml.pdf", ".yaml", toPublic],
    ["organizations/kolo.yaml.bak", ".yaml", "usuń tę kopię: dawne wersje zachowuje git."],
    ["organizations/kolo.yaml~", ".yaml", "usuń tę kopię: dawne wersje zachowuje git."],
    ["organizations/kolo.txt", ".yaml", toPublic],
    [
      "organizations/Logo Koła.PNG",
      ".yaml",
      "przenieś go do katalogu public, np. jako public/img/logo-kola.png, a w treści wstaw ![co przedstawia](/img/logo-kola.png).",
    ],
    ["organizations/logo.svg", ".yaml", "zapisz go jako PNG albo JPG w katalogu public, a ten plik usuń."],
    [
      "organizations/a.zip",
      ".yaml",
      "rozpakuj je poza portalem; dokumenty i obrazy z niego należą do katalogu public.",
    ],
    ["organizations/a.mp3", ".yaml", "przenieś je poza portal, a w treści podaj adres, pod którym jest."],
    ["pages/a.html", ".mdx", "usuń ją, a jej treść przepisz do pliku .mdx."],
    ["pages/a.yaml", ".mdx", "zmień rozszerzenie na .mdx; obrazy i dokumenty należą do katalogu public."],
  ])("%s", (file, ending, how) => {
    expect(told(file)).toBe(`${onlyEnding(ending)} ${how}`);
  });

  test.each([
    ["organizations/kolo.yaml.txt", { name: "organizations", id: "kolo" }],
    ["meetings/2025/a.mdx.txt", { name: "meetings", id: "a" }],
    ["organizations/kolo.txt", undefined],
    ["organizations/README.yml", undefined],
  ])("%s is known for what it is meant: %j", (file, meant) => {
    expect(toFilePlace(file)).toMatchObject({ meant });
  });
});

describe("a file that is no text", () => {
  test.each([
    [
      "pages/Sala Obrad.mdx",
      { name: "obraz PNG", use: "image" },
      "obraz PNG. Jak naprawić: przenieś go do katalogu public, np. jako public/img/obraz.jpg, a w treści wstaw ![co przedstawia](/img/obraz.jpg).",
    ],
    [
      "pages/„”.jpg",
      { name: "obraz JPG", use: "image" },
      "obraz JPG. Jak naprawić: przenieś go do katalogu public, np. jako public/img/obraz.jpg, a w treści wstaw ![co przedstawia](/img/obraz.jpg).",
    ],
    [
      "meetings/2025/a.mdx",
      { name: "dokument Word (DOCX)", use: "document" },
      `dokument Word (DOCX). Jak naprawić: ${toPublic}`,
    ],
    [
      "a.exe",
      { name: "program", use: "program" },
      "program. Jak naprawić: usuń go: w treści portalu nie ma programów.",
    ],
  ] as const)("%s", (file, kind, what) => {
    expect(toForeignFile(file, kind)).toEqual({
      ...{ code: "unexpected-file", file, line: 1, column: 1 },
      message: `to nie jest tekst portalu, lecz ${what}`,
    });
  });

  const png = Uint8Array.from("\x89PNG\r\n\x1a\n\0\0", (sign) => sign.charCodeAt(0));

  test.each([
    ["pages/sala.png", "pages", "sala"],
    ["organizations/sala.yaml", "organizations", "sala"],
    ["sala", "pages", "sala"],
  ])("is read no further, wherever it lies: %s", (path, name, id) => {
    expect(readEntry({ path, bytes: png })).toMatchObject({ name, id, isStray: true, parts: undefined });
    expect(readEntry({ path, bytes: png })?.problems.map(({ code }) => code)).toEqual(["unexpected-file"]);
  });

  test("and so nothing is said of its line ends", () => {
    const files = ["pages/sala.png", "pages/sala.mdx"].map((path) => ({ path, bytes: png }));
    const lines = { path: "notatki.txt", bytes: new TextEncoder().encode("a\r\nb\r\n") };
    const codes = checkContent([...files, lines], { asOf: undefined }).problems.map(({ code }) => code);
    expect(codes).not.toContain("windows-line-ends");
  });
});

describe("a name that Windows keeps for a device", () => {
  const message = (word: string, name: string) =>
    `nazwę „${word}” ma w Windows urządzenie, więc pliku ani katalogu o takiej nazwie nie da się tam zapisać. Jak naprawić: dopisz do niej drugie słowo, np. ${name}.`;

  test.each([
    ["themes/aux.yaml", "aux", "aux-miejski.yaml"],
    ["pages/CON.mdx", "CON", "CON-miejski.mdx"],
    ["organizations/prn.yaml", "prn", "prn-miejski.yaml"],
    ["offices/com1.yaml", "com1", "com1-miejski.yaml"],
    ["programmes/lpt9.yaml", "lpt9", "lpt9-miejski.yaml"],
    ["nul.2024", "nul", "nul-miejski.2024"],
    ["aux/a.yaml", "aux", "aux-miejski"],
    ["meetings/nul.2024/a.mdx", "nul", "nul-miejski.2024"],
    ["themes/aux.yaml.txt", "aux", "aux-miejski.yaml.txt"],
    ["../public/aux.pdf", "aux", "aux-miejski.pdf"],
    ["themes/con .yaml", "con ", "con -miejski.yaml"],
  ])("%s", (file, word, name) => {
    const problem = { code: "file-name", file, line: 1, column: 1, message: message(word, name) };
    expect(findReservedName(file)).toEqual(problem);
    if (!file.startsWith("..")) expect(toFilePlace(file)).toMatchObject({ problem });
  });

  test("is still known for what it is meant", () => {
    expect(toFilePlace("themes/aux.yaml")).toMatchObject({ meant: { name: "themes", id: "aux" } });
    expect(toFilePlace("themes/aux.yml")).toMatchObject({ meant: { name: "themes", id: "aux" } });
    expect(toFilePlace("aux/a.yaml")).toMatchObject({ meant: undefined });
  });

  test.each(["themes/auxilium.yaml", "pages/konsultacje.mdx", "themes/com10.yaml", "a-aux.yaml", "a.aux"])(
    "%s is none",
    (file) => {
      expect(findReservedName(file)).toBeUndefined();
    },
  );
});
