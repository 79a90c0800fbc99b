import { expect, test } from "vitest";
import { toDraft } from "../../src/intake/draft/draft.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx } from "./build-docx.ts";
import { spheres } from "./score.ts";

const first = {
  rows: [
    ["Lp.", "Podmiot", "Propozycja", "Stanowisko"],
    ["1.1", "Fundacja Łąka oraz Stowarzyszenie Most", "Ławki", "Będą."],
    ["1.2.", "Fundacja Łąka", "Kosze", "Będą w maju."],
  ],
};
const second = {
  rows: [
    ["Nr", "Nazwa organizacji", "Treść wniosku", "Odpowiedź Wydziału", "Termin"],
    ["3)", "Fundacja Łąka", "Drzewa", "Będą jesienią.", "2027"],
  ],
};

test("numbers, conjunctions and the headers of every table are layout; what the draft has not is told with its row", async () => {
  const document = buildDocx([
    "Podsumowanie spotkania w Wydziale Zieleni",
    "Spotkanie odbyło się 3 marca 2026 r.",
    first,
    "Wnioski złożone po spotkaniu",
    second,
    "Następne spotkanie odbędzie się jesienią.",
    "Sporządziła: pracownica Wydziału",
  ]);
  const { coverage, doubts, meeting } = await importDocument(document, spheres);
  expect(coverage.missing).toEqual([
    { text: "2027", where: "tabela 2, wiersz 2" },
    { text: "Sporządziła: pracownica Wydziału", where: "akapit 5" },
  ]);
  expect(doubts.filter(({ message }) => message.includes("pod tabelą"))).toEqual([
    {
      where: "akapit 3",
      message:
        "Tekst „Wnioski złożone po spotkaniu” stoi w dokumencie pod tabelą, a w szkicu na końcu opisu: sprawdź, czy ma tam zostać.",
    },
    {
      where: "akapit 4",
      message:
        "Tekst „Następne spotkanie odbędzie się jesienią.” stoi w dokumencie pod tabelą, a w szkicu na końcu opisu: sprawdź, czy ma tam zostać.",
    },
  ]);
  const source = { file: "a.docx", sha256: "0".repeat(64) };
  const draft = toDraft(meeting, { parties: [], programmes: [], source });
  expect(draft.meeting?.text).toContain(
    "Spotkanie odbyło się 3 marca 2026 r.\n\nWnioski złożone po spotkaniu\n\nNastępne spotkanie odbędzie się jesienią.\n",
  );
});
