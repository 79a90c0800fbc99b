import { describe, expect, test } from "vitest";
import { zipSync, strToU8 } from "fflate";
import { findFileKind } from "../../src/entries/file-kind.ts";

const bytesOf = (head: string, length = 0) => {
  const padded = head.padEnd(Math.max(head.length, length), "\0");
  return Uint8Array.from(padded, (sign) => sign.charCodeAt(0));
};
const zipOf = (...names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("a")])));

describe("a file that is no text is known by its first bytes", () => {
  test.each([
    ["\x89PNG\r\n\x1a\n", "obraz PNG", "image"],
    ["\xff\xd8\xff\xe0", "obraz JPG", "image"],
    ["GIF87a", "obraz GIF", "image"],
    ["GIF89a", "obraz GIF", "image"],
    ["RIFF\n\0\0\0WEBPVP8 ", "obraz WebP", "image"],
    ["\0\0\0 ftypavif", "obraz AVIF", "image"],
    ["\0\0\0 ftypavis", "obraz AVIF", "image"],
    ["\0\0\0 ftypheic", "zdjęcie HEIC", "strangeImage"],
    ["\0\0\0 ftypmif1", "zdjęcie HEIC", "strangeImage"],
    ["II*\0", "obraz TIFF", "strangeImage"],
    ["MM\0*", "obraz TIFF", "strangeImage"],
    ["BM\x8a{\f\0\0\0\0\0", "obraz BMP", "strangeImage"],
    ["<svg xmlns='http://www.w3.org/2000/svg'>", "obraz SVG", "strangeImage"],
    ['<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "a">\n<svg>', "obraz SVG", "strangeImage"],
    ["%PDF-1.7\n", "dokument PDF", "document"],
    ["\r\n%PDF-1.4", "dokument PDF", "document"],
    ["\xd0\xcf\x11\xe0\xa1\xb1", "dokument Office w dawnym zapisie (DOC, XLS albo PPT)", "document"],
    ["{\\rtf1\\ansi", "dokument RTF", "document"],
    ["PK\x05\x06", "archiwum ZIP", "archive"],
    ["\x1f\x8b\b", "archiwum", "archive"],
    ["7z\xbc\xaf'\x1c", "archiwum", "archive"],
    ["Rar!\x1a\x07", "archiwum", "archive"],
    ["\0\0\0\x18ftypmp42", "nagranie", "recording"],
    ["ID3\x03\0", "nagranie", "recording"],
    ["OggS\0", "nagranie", "recording"],
    ["RIFF$\0\0\0WAVEfmt ", "nagranie", "recording"],
    ["RIFF$\0\0\0AVI LIST", "nagranie", "recording"],
    ["\x1aE\xdf\xa3", "nagranie", "recording"],
    ["MZ\x90\0\x03", "program", "program"],
    ["\x7fELF\x02", "program", "program"],
    ["<!DOCTYPE html>\n<html lang=pl>", "strona HTML", "webPage"],
    ["\n<html>", "strona HTML", "webPage"],
    ["\xef\xbb\xbf<html>", "strona HTML", "webPage"],
  ])("%j is %s", (head, name, use) => {
    expect(findFileKind(bytesOf(head, 80))).toEqual({ name, use });
  });

  test.each([
    [["[Content_Types].xml", "word/document.xml"], "dokument Word (DOCX)", "document"],
    [["[Content_Types].xml", "xl/workbook.xml"], "arkusz Excel (XLSX)", "document"],
    [["[Content_Types].xml", "ppt/presentation.xml"], "prezentacja PowerPoint (PPTX)", "document"],
    [["skan.pdf"], "archiwum ZIP", "archive"],
  ])("a ZIP of %j is %s", (names, name, use) => {
    expect(findFileKind(zipOf(...names))).toEqual({ name, use });
  });

  test.each([
    ["text", "dokument ODT"],
    ["spreadsheet", "arkusz ODS"],
    ["presentation", "prezentacja ODP"],
  ])("a ZIP that says that it is an OpenDocument %s is %s", (type, name) => {
    const mimetype = strToU8(`application/vnd.oasis.opendocument.${type}`);
    const bytes = zipSync({ mimetype: [mimetype, { level: 0 }] });
    expect(findFileKind(bytes)).toEqual({ name, use: "document" });
  });

  test("a ZIP is known by the names at its end however much lies before them", () => {
    const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 251);
    const bytes = zipSync({ a: [noise, { level: 0 }], "word/document.xml": strToU8("a") });
    expect(findFileKind(bytes)?.name).toBe("dokument Word (DOCX)");
  });

  test.each([
    "",
    "---\ntitle: PNG\n---\n",
    "name: %PDF-1.7\n",
    "BMW: 2\n",
    "MZ: Ministerstwo Zdrowia\n",
    "ID3: a",
    "PK: 1",
    "GIF89: a",
    "{ name: a }",
    "<svgx>",
    "RIFF: a, WEBP",
    "# <html>",
    "\0\0\0\0\0\0",
  ])("%j may be a text", (text) => {
    expect(findFileKind(bytesOf(text))).toBeUndefined();
  });
});
