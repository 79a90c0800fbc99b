import { readDocx } from "./docx.ts";
import { IntakeFailure } from "./failure.ts";
import { readOdt } from "./odt.ts";
import { readPdf } from "./pdf.ts";
import { readTxt } from "./txt.ts";
import type { SourceDocument } from "./document.ts";

/** Reads a document of any known format. The format is told by the content, never by the file's name. */
export async function readDocument(bytes: Uint8Array): Promise<SourceDocument> {
  if (bytes.length === 0) throw new IntakeFailure("Plik jest pusty.");
  if (startsWith(bytes, "PK")) return isOdt(bytes) ? readOdt(bytes) : readDocx(bytes);
  if (startsWith(bytes, "%PDF")) return readPdf(bytes);
  return readTxt(bytes);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}

function isOdt(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 200)).includes("mimetypeapplication/vnd.oasis.opendocument");
}
