import { readDocx } from "./docx.ts";
import { IntakeFailure, isIntakeFailure } from "./failure.ts";
import { readOdt } from "./odt.ts";
import { readPdf } from "./pdf.ts";
import { readTxt } from "./txt.ts";
import type { SourceDocument } from "./document.ts";

/**
 * Reads a document of any known format. The format is told by the content, never by the file's name.
 * Whatever goes wrong comes out as an IntakeFailure.
 */
export async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new IntakeFailure("Plik jest pusty.");
  try {
    return await readerFor(bytes)(bytes);
  } catch (error) {
    throw isIntakeFailure(error) ? error : new IntakeFailure(damaged);
  }
}

function readerFor(bytes: Uint8Array): (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument> {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  const foreign = foreignKinds.find(([signature]) => head.startsWith(signature))?.[1];
  if (foreign !== undefined) throw new IntakeFailure(foreign);
  if (head.startsWith("PK"))
    return head.includes("mimetypeapplication/vnd.oasis.opendocument") ? readOdt : readDocx;
  if (head.includes("%PDF-")) return readPdf;
  if (/^\s*(?:<!doctype html|<html|<\?xml|<svg)/iu.test(head)) throw new IntakeFailure(webPage);
  return readTxt;
}

const supported = "Obsługiwane są pliki DOCX, ODT, PDF z warstwą tekstową i TXT.";
const picture = `To jest obraz, a nie dokument tekstowy (mimo nazwy pliku). Tekstu z obrazu ten program nie odczytuje. ${supported}`;
const webPage = `To jest strona internetowa albo plik XML, a nie dokument. ${supported}`;
const oldWord =
  "To jest dokument w starym formacie programu Word (DOC) albo plik zabezpieczony hasłem. Otwórz go w edytorze tekstu i zapisz jako DOCX bez hasła.";
const foreignKinds: readonly (readonly [signature: string, message: string])[] = [
  ["\u00FF\u00D8\u00FF", picture],
  ["\u0089PNG", picture],
  ["GIF8", picture],
  ["II*\u0000", picture],
  ["MM\u0000*", picture],
  ["BM\u0000", picture],
  ["\u00D0\u00CF\u0011\u00E0", oldWord],
  ["{\\rtf", "To jest dokument RTF. Otwórz go w edytorze tekstu i zapisz jako DOCX albo ODT."],
  ["Rar!", `To jest archiwum RAR, a nie dokument. Rozpakuj je i podaj sam dokument. ${supported}`],
  ["7z\u00BC\u00AF", `To jest archiwum 7z, a nie dokument. Rozpakuj je i podaj sam dokument. ${supported}`],
  ["\u001F\u008B", `To jest spakowany plik, a nie dokument. Rozpakuj go i podaj sam dokument. ${supported}`],
];
const damaged = `Pliku nie da się odczytać: jest uszkodzony albo zapisany w nieznany sposób. ${supported}`;
