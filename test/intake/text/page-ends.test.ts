import { expect, test } from "vitest";
import { toTextLines } from "../../../src/intake/text/lines.ts";
import { importDocument } from "../../../src/intake/import-document.ts";
import { spheres } from "../score.ts";
import { opening } from "./rows-of.ts";

const head = "Lp. Organizacja Propozycja Stanowisko";
const table = (pageEnd: string, below: string) => `${head}

1. Fundacja Start

Targi organizacji

Targi odbędą się w maju.

2. Klub Meta

Bieg nocny

Pierwszeństwo w biegu będą

${pageEnd}

miały osoby z osiedla.

${below}`;
const read = async (text: string) =>
  importDocument(new TextEncoder().encode(`${opening}\n${text}\n`), spheres);
const closing = "Sporządzono w Wydziale Sportu w dniu 24 marca 2027 r.";

test.each([
  ["its number and an address", "1\n\nhttp://brzezina.example/"],
  ["an address and its number", "http://brzezina.example/\n\n1"],
  ["the header again", `1\n\n${head}`],
  ["all of them", `1\n\nhttp://brzezina.example/\n\n${head}`],
  ["two blank lines", `1\n\nhttp://brzezina.example/\n\n\n${head}`],
])("a row goes on after a page's end that is told by %s", async (_, pageEnd) => {
  const { meeting, doubts, coverage } = await read(table(pageEnd, closing));
  expect(meeting.proposals.map(({ lp, response }) => [lp, response])).toEqual([
    ["1", "Targi odbędą się w maju."],
    ["2", "Pierwszeństwo w biegu będą miały osoby z osiedla."],
  ]);
  expect(coverage.missing.map(({ text }) => text)).toEqual([closing]);
  expect(doubts.map(({ message }) => message)).toContain(
    `Wiersz „${closing}” uznano za tekst pod tabelą, a nie za część ostatniej propozycji: sprawdź, czy słusznie.`,
  );
});

test("words behind a repeated header that are read with it are missing, not covered", async () => {
  const { meeting, coverage } = await read(table(head, "Koniec."));
  const answers = meeting.proposals.map(({ proposal, response }) => `${proposal} ${response}`).join(" ");
  const told = coverage.missing.map(({ text }) => text).join(" ");
  expect(`${answers} ${told}`).toMatch(/miały osoby z osiedla/u);
});

test.each([
  ["1", "2", []],
  ["7", "8", []],
  ["7", "8\n\nhttp://brzezina.example/", []],
  ["7", "9", ["9"]],
  ["bez numeru", "1", ["1"]],
])(
  "after a page that ends with %s a last line %s is its number, or a line like others",
  (first, last, kept) => {
    const { lines } = toTextLines(`Po spotkaniu.\n\n${first}\n\n\nKoniec.\n\n${last}\n`);
    const told = lines.map(({ text }) => text).filter((text) => text !== first);
    expect(told).toEqual(["Po spotkaniu.", "Koniec.", ...kept]);
  },
);
