import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The same document with the day of the record where its writer put the moment of writing: in its properties and in
 * the archive.
 * @param asOf `YYYY-MM-DD`
 */
export function withFixedTime(docx: Uint8Array, asOf: string): Uint8Array {
  const files = unzipSync(docx);
  const names = Object.keys(files).sort();
  const fixed = names.map((name) => {
    const bytes = files[name] ?? new Uint8Array();
    return [name, name === "docProps/core.xml" ? fixProperties(bytes, asOf) : bytes] as const;
  });
  // An archive knows no day before 1980.
  const day = asOf < "1980" ? "1980-01-01" : asOf;
  // An archive keeps local time; given without a zone, the bytes are the same wherever they are made.
  return zipSync(Object.fromEntries(fixed), { level: 6, mtime: `${day}T12:00:00` });
}

function fixProperties(bytes: Uint8Array, asOf: string): Uint8Array {
  const moment = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;
  return strToU8(strFromU8(bytes).replace(moment, `${asOf}T00:00:00Z`));
}
