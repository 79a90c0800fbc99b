import { getDocumentProxy } from "unpdf";

import { IntakeFailure } from "../failure.ts";
import type { PDFDocumentProxy } from "unpdf/pdfjs";

/** Opens a PDF without running any of its code and without fetching anything. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  if (bytes.length > limits.bytes) throw new IntakeFailure(tooLarge);
  const tail = new TextDecoder("latin1").decode(bytes.subarray(-limits.tail));
  if (!tail.includes("%%EOF") || !tail.includes("startxref")) throw new IntakeFailure(cutShort);
  const pdf = await open(bytes);
  if (pdf.numPages > limits.pages) throw new IntakeFailure(tooLarge);
  if (pdf.numPages < 1) throw new IntakeFailure(noPages);
  return pdf;
}

async function open(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocumentProxy(bytes.slice(), {
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (error) {
    throw new IntakeFailure(isPasswordError(error) ? locked : damaged);
  }
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && (error.name === "PasswordException" || /password/i.test(error.message));
}

const limits = { bytes: 50 * 1024 * 1024, tail: 2048, pages: 300 };
const tooLarge =
  "PDF jest o wiele za duży jak na podsumowanie spotkania. Podaj sam dokument, bez załączników.";
const locked = "PDF jest zabezpieczony hasłem. Poproś o kopię bez hasła.";
const damaged = "PDF jest uszkodzony i nie da się go odczytać. Pobierz go ponownie albo poproś o nową kopię.";
const cutShort =
  "PDF jest niepełny (brakuje jego końca), więc część treści mogłaby zginąć. Pobierz go ponownie albo poproś o nową kopię.";
const noPages = "PDF nie ma ani jednej strony.";
