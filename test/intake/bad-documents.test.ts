import { deflateSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isIntakeFailure } from "../../src/intake/failure.ts";
import { importDocument } from "../../src/intake/import-document.ts";
import { buildDocx } from "./build-docx.ts";
import { readFixture, spheres } from "./score.ts";

async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await importDocument(bytes, spheres);
    return "not refused";
  } catch (error) {
    return isIntakeFailure(error) ? error.message : `crashed: ${String(error)}`;
  }
}

describe("documents that cannot be read are refused in Polish", () => {
  test.each([
    ["password.pdf", /hasłem/],
    ["scan.pdf", /samych obrazów/],
    ["no-table.docx", /nie ma tabeli propozycji/],
    ["empty.docx", /pusty/],
    ["photo.docx", /obraz/],
    ["truncated.pdf", /niepełny/],
    ["truncated.docx", /uszkodzony/],
    ["zip-bomb.docx", /za duży/],
    ["xxe.docx", /ze względów bezpieczeństwa/],
    ["zero-pages.pdf", /ani jednej strony/],
    ["garbage.pdf", /niepełny|uszkodzony/],
  ])("%s", async (file, message) => {
    expect(await refusal(readFixture(`dev/bad/${file}`))).toMatch(message);
  });

  const odt = (content: string) =>
    zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": strToU8(content),
    });

  test.each([
    ["an empty file", new Uint8Array(), /pusty/],
    ["a legacy Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /DOC/],
    ["a rich text file", strToU8("{\\rtf1 Podsumowanie}"), /RTF/],
    ["a web page", strToU8("<!doctype html><p>Podsumowanie"), /strona internetowa/],
    [
      "binary noise",
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251),
      /nie jest dokument|nie da się/,
    ],
    [
      "an archive that is no document",
      zipSync({ "notatki.txt": strToU8("Podsumowanie") }),
      /nie jest dokumentem/,
    ],
    [
      "an ODT with an external entity",
      odt('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'),
      /bezpieczeństwa/,
    ],
    ["an ODT with broken XML", odt("<office:document-content><text:p>"), /uszkodzony/],
    ["an ODT that nests without end", odt(`${"<a>".repeat(5000)}${"</a>".repeat(5000)}`), /uszkodzony/],
    ["a spreadsheet in an ODT's clothes", odt("<office:document-content/>"), /nie jest dokumentem tekstowym/],
    [
      "a compressed stream",
      new Uint8Array(deflateSync("Podsumowanie ".repeat(500))),
      /nie jest dokument|nie da się/,
    ],
    [
      "prose without a table",
      strToU8("Podsumowanie spotkania\n\nW dniu 3 maja 2027 r. odbyło się spotkanie."),
      /nie ma tabeli/,
    ],
    [
      "a table of something else",
      buildDocx([
        "Lista",
        {
          rows: [
            ["Imię", "Telefon"],
            ["a", "b"],
          ],
        },
      ]),
      /nie ma tabeli/,
    ],
  ])("%s", async (_, bytes, message) => {
    expect(await refusal(bytes)).toMatch(message);
  });
});
