import { isTable } from "./document.ts";
import { IntakeFailure } from "./failure.ts";
import { joinPages } from "./pdf/flow.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { openPdf } from "./pdf/open.ts";
import { readPage } from "./pdf/page.ts";
import { readByPosition } from "./pdf/positional.ts";
import { isTagged, readByStructure } from "./pdf/tagged.ts";
import { readUnruled } from "./pdf/unruled.ts";
import { visibleAddresses } from "./repair.ts";
import type { SourceDocument } from "./document.ts";
import type { Page } from "./pdf/page.ts";

/** Reads a PDF by its structure tree where it has one, by the places of text and lines where it has not. */
export async function readPdf(bytes: Uint8Array): Promise<SourceDocument> {
  const all = await readPages(bytes);
  refuseUnreadable(all);
  const pages = withoutFurniture(all);
  const isWord = vocabularyOf(pages);
  if (isTagged(pages))
    return { format: "pdf", blocks: readByStructure(pages, isWord), warnings: warningsFor(all) };
  const ruled = joinPages(
    pages.map((page) => readByPosition(page, isWord)),
    isWord,
  );
  const flows = ruled.some(isTable) ? undefined : readUnruled(pages, isWord);
  if (!flows) return { format: "pdf", blocks: ruled, warnings: warningsFor(all) };
  return { format: "pdf", blocks: joinPages(flows, isWord), warnings: [...warningsFor(all), unruled] };
}

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await openPdf(bytes);
  const pages: Page[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number));
  } catch (error) {
    if (error instanceof IntakeFailure) throw error;
    throw new IntakeFailure(damaged);
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined);
  }
  return pages;
}

function refuseUnreadable(pages: readonly Page[]): void {
  const text = pages.flatMap(({ items }) => items.map((item) => item.text)).join("");
  if ((text.match(/\p{L}/gu) ?? []).length < 20) throw new IntakeFailure(imageOnly);
  const strange = (text.match(/[\uE000-\uF8FF\uFFFD\u0000-\u0008]/g) ?? []).length;
  if (strange > text.length * 0.1) throw new IntakeFailure(garbled);
}

function warningsFor(pages: readonly Page[]): string[] {
  const empty = pages.filter(({ items }) => items.length === 0).map(({ number }) => number);
  if (empty.length === 0) return [];
  return [
    `Na stronach bez warstwy tekstowej (${empty.join(", ")}) niczego nie odczytano: sprawdź, czy nie są to skany.`,
  ];
}

/** Tells whether a word stands anywhere in the document, whole. */
function vocabularyOf(pages: readonly Page[]): (word: string) => boolean {
  const items = pages.flatMap((page) => page.items);
  const addresses = items.flatMap(({ link }) => (link === undefined ? [] : visibleAddresses(link)));
  const words = new Set([
    ...addresses.map((address) => address.toLocaleLowerCase("pl")),
    ...items.flatMap(
      ({ text }) => text.toLocaleLowerCase("pl").match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [],
    ),
  ]);
  return (word) => words.has(word.toLocaleLowerCase("pl"));
}

const unruled =
  "Tabela w tym PDF nie ma narysowanych kolumn: rozpoznano je po odstępach między tekstami. Porównaj każdą parę z dokumentem.";
const damaged =
  "PDF jest uszkodzony i nie da się go odczytać w całości. Pobierz go ponownie albo poproś o nową kopię.";
const imageOnly =
  "PDF składa się z samych obrazów (skan) i nie ma warstwy tekstowej. Tekstu z obrazu ten program nie odczytuje: poproś o dokument w wersji tekstowej (DOCX, ODT albo PDF z tekstem).";
const garbled =
  "Tekstu tego PDF nie da się odczytać: jego litery są zapisane bez znaczenia (brak mapy znaków). Poproś o dokument w wersji DOCX albo ODT.";
