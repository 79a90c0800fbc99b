/** What a file is that is no text of the portal, by its first bytes, whatever it is called. */
export interface FileKind {
  /** In the nominative. */
  readonly name: string;
  readonly use: "image" | "strangeImage" | "document" | "archive" | "recording" | "program" | "webPage";
}

/** Undefined for what may be a text, and for what is not known. */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  const head = toSigns(bytes.subarray(0, 600)).replace(/^\xef\xbb\xbf/, "");
  const [, name, use] = signatures.find(([pattern]) => pattern.test(head)) ?? [];
  if (name === undefined || use === undefined) return undefined;
  return name === zip ? toZipKind(bytes) : { name, use };
}

/** The names of the files in a ZIP stand, once more, at its end. */
function toZipKind(bytes: Uint8Array): FileKind {
  const names = toSigns(bytes.subarray(0, 600)) + toSigns(bytes.subarray(-65_536));
  const [, name] = packed.find(([pattern]) => pattern.test(names)) ?? [];
  return name === undefined ? { name: zip, use: "archive" } : { name, use: "document" };
}

/** One sign for each byte. */
function toSigns(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}

const zip = "archiwum ZIP";

const signatures: readonly (readonly [RegExp, string, FileKind["use"]])[] = [
  [/^\x89PNG/, "obraz PNG", "image"],
  [/^\xff\xd8\xff/, "obraz JPG", "image"],
  [/^GIF8[79]a/, "obraz GIF", "image"],
  [/^RIFF[^]{4}WEBP/, "obraz WebP", "image"],
  [/^[^]{4}ftypavi[fs]/, "obraz AVIF", "image"],
  [/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, "zdjęcie HEIC", "strangeImage"],
  [/^(?:II\*\0|MM\0\*)/, "obraz TIFF", "strangeImage"],
  [/^BM[^]{4}\0{4}/, "obraz BMP", "strangeImage"],
  [
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i,
    "obraz SVG",
    "strangeImage",
  ],
  [/^\s*%PDF-/, "dokument PDF", "document"],
  [/^PK(?:\x03\x04|\x05\x06)/, zip, "archive"],
  [/^\xd0\xcf\x11\xe0/, "dokument Office w dawnym zapisie (DOC, XLS albo PPT)", "document"],
  [/^\{\\rtf/, "dokument RTF", "document"],
  [/^(?:\x1f\x8b|7z\xbc\xaf|Rar!\x1a)/, "archiwum", "archive"],
  [/^[^]{4}ftyp|^ID3[\x02-\x04]|^OggS\0|^RIFF[^]{4}(?:WAVE|AVI )|^\x1aE\xdf\xa3/, "nagranie", "recording"],
  [/^(?:MZ[^]{0,58}\0|\x7fELF)/, "program", "program"],
  [/^\s*<(?:!DOCTYPE html|html)[\s>]/i, "strona HTML", "webPage"],
];

const packed: readonly (readonly [RegExp, string])[] = [
  [/word\/document/, "dokument Word (DOCX)"],
  [/xl\/workbook/, "arkusz Excel (XLSX)"],
  [/ppt\/presentation/, "prezentacja PowerPoint (PPTX)"],
  [/opendocument\.text/, "dokument ODT"],
  [/opendocument\.spreadsheet/, "arkusz ODS"],
  [/opendocument\.presentation/, "prezentacja ODP"],
];
