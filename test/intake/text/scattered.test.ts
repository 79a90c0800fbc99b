import { expect, test } from "vitest";
import { importDocument } from "../../../src/intake/import-document.ts";
import { toTextLine } from "../../../src/intake/text/lines.ts";
import { scatteredHeaders } from "../../../src/intake/text/scattered.ts";
import { spheres } from "../score.ts";

const opening = "Notatka ze spotkania\nW dniu 3 maja 2027 r. odbyło się spotkanie.\n\n";
const cells = Array.from({ length: 9 }, (_, row) => `Ławki przy boisku numer ${row}, obok bramy.`).join(
  "\n\n",
);

test("a table whose cells stand column by column is named, not taken for an invitation", async () => {
  const text = `${opening}Lp.\n1.\n\n2.\n\n${cells}\n\nWnioskodawca\n${cells}\n\nWniosek\n${cells}\n\nOdpowiedź Biura\n${cells}\n`;
  await expect(importDocument(new TextEncoder().encode(text), spheres)).rejects.toThrow(
    /^Są tu nagłówki tabeli propozycji \(„Lp\.”, „Wnioskodawca”, „Wniosek”, „Odpowiedź Biura”\), ale jej komórki stoją .* -layout\.$/u,
  );
});

test.each([
  [
    ["Lp.", "Organizacja", "Uwaga", "Stanowisko"],
    ["Lp.", "Organizacja", "Uwaga", "Stanowisko"],
  ],
  [
    ["Postulat", "Odpowiedź Wydziału", "Nazwa podmiotu"],
    ["Nazwa podmiotu", "Postulat", "Odpowiedź Wydziału"],
  ],
  [["Lp.", "Organizacja", "Kwota", "Podpis"], []],
  [["Propozycje i odpowiedzi.", "Organizacja będzie obecna.", "Stanowisko ogłosimy."], []],
  [["Stanowisko", "Propozycja"], []],
])("headers that stand alone: %j", (texts, expected) => {
  expect(scatteredHeaders(texts.map((text) => toTextLine(text, false, 1)))).toEqual(expected);
});
