import { describe, expect, test } from "vitest";
import { hasRun, listLostWords, wordsOfDocument, wordsOfPage } from "../site/document-words.ts";

const document = `
Podsumowanie spotkania

W dniu 24 czerwca w godz. 17.00-19.30 były  dwie

organizacje:

1. Fundacja "Krąg",

12. Fundacja Łąka.

− harmonogramem prac;

na które czeka budżet

http://www.podgaj.example/

do 2030 roku.
`;

const page = `<html><head><title>budżet</title></head><body><nav>Fundacja</nav><main>
<h1>Podsumowanie spotkania</h1><p>W&nbsp;dniu 24 czerwca w godz. 17.00–19.30 były <strong>dw</strong>ie organizacje:</p>
<ul><li>Fundacja „Krąg”</li><li><a href="/">Fundacja Łąka</a></li><li>harmonogramem prac</li></ul>
<p>na które czeka budżet do 2030 roku.<br>koniec</p><script>budżet()</script></main></body></html>`;

describe("words lost between a document and its page", () => {
  test("are none where only the layout differs", () => {
    expect(listLostWords(document, page)).toEqual([]);
  });

  test.each([
    ["budżet ", "", ["budżet"]],
    ["<li>Fundacja „Krąg”</li>", "", ["Krąg", "Fundacja"]],
    ["czerwca", "czerwca br.", []],
    ["Łąka", "Laka", ["Łąka"]],
    ["17.00–19.30", "17.00", ["19", "30"]],
    ["do 2030 roku", "do 2031 roku", ["2030"]],
    ["<li>harmonogramem prac</li>", "", ["harmonogramem", "prac"]],
  ])("are told when %j becomes %j: %j", (from, to, lost) => {
    expect(listLostWords(document, page.replace(from, to)).toSorted()).toEqual(lost.toSorted());
  });

  test("are told as often as they are missing", () => {
    expect(listLostWords("raz raz raz dwa", "<main>raz dwa</main>")).toEqual(["raz", "raz"]);
  });
});

test("the numbers of lists and the dump of links are no words of the document, a year at a line's head is", () => {
  expect(
    wordsOfDocument("1. Sala\n15.  Plac\n2011 r. o sporcie\nhttps://podgaj.example/\nna www.podgaj.example"),
  ).toEqual(["Sala", "Plac", "2011", "r", "o", "sporcie", "na", "www", "podgaj", "example"]);
});

test("a page's words are parted by its blocks and not by its inline marks", () => {
  expect(wordsOfPage("<main><p>a</p><p>b<em>c</em></p>d<br>e<!-- f --><td>g</td><td>h</td></main>")).toEqual([
    "a",
    "bc",
    "d",
    "e",
    "g",
    "h",
  ]);
});

test.each([
  ["na które czeka budżet do 2030 roku", true],
  ["budżet czeka", false],
  ["spotkani", false],
  ["Fundacja Łąka harmonogramem", true],
])("%j stands in one run: %s", (passage, isThere) => {
  expect(hasRun(passage, page)).toBe(isThere);
});
