import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Platform } from "./files/portal-file.ts";
import { pack, toZip } from "./packages/zip.ts";

/**
 * The same document with its text finished, and with the day of the record where its writer put the moment of writing:
 * in its properties and in the archive.
 * @param asOf `YYYY-MM-DD`
 */
export function finishDocx(docx: Uint8Array, { asOf, finish, platform }: Finishing): Uint8Array {
  const files = Object.entries(unzipSync(docx)).sort(([a], [b]) => (a < b ? -1 : 1));
  const finished = files.map(([name, bytes]) => {
    if (name === "word/document.xml") return { name, body: strToU8(finish(strFromU8(bytes))) };
    return { name, body: name === "docProps/core.xml" ? fixProperties(bytes, asOf) : bytes };
  });
  return toZip(
    finished.map(({ name, body }) => ({ name, packed: pack(body, platform) })),
    asOf,
  );
}

function fixProperties(bytes: Uint8Array, asOf: string): Uint8Array {
  const moment = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
  return strToU8(strFromU8(bytes).replace(moment, `${asOf}T00:00:00Z`));
}

interface Finishing {
  readonly asOf: string;
  /** From the XML of the document's own text to that which it is to have. */
  readonly finish: (documentXml: string) => string;
  readonly platform: Pick<Platform, "deflate" | "crc32">;
}
