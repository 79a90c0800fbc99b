import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";

import { anchorsIn } from "./anchors.ts";
import { openArchive } from "./archive.ts";
import { isParagraph } from "./document.ts";
import { nestedTable } from "./nested-table.ts";
import { findLostWords } from "./docx/lost-text.ts";
import { markedNumber, withNumbersMarked } from "./docx/numbering.ts";
import { IntakeFailure } from "./failure.ts";
import { tidyText } from "./repair.ts";
import { refuseDeclarations } from "./xml.ts";
import type { Block, Cell, Paragraph, SourceDocument, Table } from "./document.ts";

/** Reads a Word document. Pictures, macros and everything that points outside the file are left behind. */
export async function readDocx(bytes: Uint8Array): Promise<SourceDocument> {
  const archive = openArchive(bytes, (name) =>
    /^\[Content_Types\]\.xml$|^_rels\/|^word\/.*\.(?:xml|rels)$/.test(name),
  );
  if (Object.keys(archive).every((name) => !name.startsWith("word/"))) throw new IntakeFailure(notWord);
  Object.values(archive).forEach((part) => refuseDeclarations(strFromU8(part)));
  const xml = withoutFields(strFromU8(archive["word/document.xml"] ?? new Uint8Array()));
  const numbered = strToU8(withNumbersMarked(xml, archive["word/numbering.xml"]));
  const word = await parseWithMammoth(
    zipSync({ ...archive, ...(xml === "" ? {} : { "word/document.xml": numbered }) }, { level: 0 }),
  );
  const blocks = (word.children ?? []).flatMap((node) => toBlocks(node, word));
  return { format: "docx", blocks, warnings: [...findWarnings(xml, blocks), ...nestedTables(word)] };
}

/** Of a field only its text is read; mammoth leaves out both. */
function withoutFields(xml: string): string {
  return xml.replace(/<\/?w:fldSimple(?:\s[^>]*)?>/gu, "");
}

function findWarnings(xml: string, blocks: readonly Block[]): string[] {
  const isRevised = /<w:(?:ins|del|moveFrom|moveTo)[\s>]/u.test(xml);
  const hidesText = /<w:vanish(?:\s*\/>|\s+w:val="(?:1|true|on)")/u.test(xml);
  const lost = findLostWords(xml, blocks);
  return [
    ...(isRevised ? [revised] : []),
    ...(hidesText ? [hidden] : []),
    ...(lost.length > 0 ? [lostWords(lost)] : []),
  ];
}

function nestedTables(word: WordNode): string[] {
  const tables = descendants(word).filter((node) => node.type === "table" && !isFrame(node));
  return tables.some(holdsTable) ? [nestedTable] : [];
}

async function parseWithMammoth(bytes: Uint8Array): Promise<WordNode> {
  const found: WordNode[] = [];
  const transformDocument = (word: WordNode): WordNode => {
    found.push(word);
    return { ...word, children: [] };
  };
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { transformDocument, externalFileAccess: false },
    );
  } catch {
    throw new IntakeFailure(damaged);
  }
  const [word] = found;
  if (word === undefined) throw new IntakeFailure(damaged);
  return word;
}

function toBlocks(node: WordNode, word: WordNode): Block[] {
  if (node.type === "paragraph") return [toParagraph(node, word)];
  if (node.type === "table" && !isFrame(node)) return [toTable(node, word)];
  return (node.children ?? []).flatMap((child) => toBlocks(child, word));
}

/** A table of one column around another table only lays out the page. */
function isFrame(table: WordNode): boolean {
  const rows = (table.children ?? []).filter(({ type }) => type === "tableRow");
  return holdsTable(table) && rows.every(({ children = [] }) => children.length === 1);
}

function holdsTable(node: WordNode): boolean {
  return descendants(node).some(({ type }) => type === "table");
}

function toParagraph(node: WordNode, word: WordNode): Paragraph {
  const inner = descendants(node);
  const notes = inner
    .filter(({ type }) => type === "noteReference")
    .map((reference) => tidyText(textOf(word.notes?.resolve(reference))))
    .filter((text) => text !== "");
  const links = inner.flatMap(({ type, href }) => (type === "hyperlink" && href ? [href] : []));
  const text = tidyText(textOf(node));
  const anchors = anchorsIn(
    text,
    inner.flatMap((one) => (one.href ? [{ words: textOf(one), address: one.href }] : [])),
  );
  const paragraph: Paragraph = { kind: "paragraph", text, links, anchors, notes };
  if (!node.numbering) return paragraph;
  const number = inner.flatMap(({ type, name }) =>
    type === "bookmarkStart" ? (markedNumber(name) ?? []) : [],
  )[0];
  return { ...paragraph, marker: node.numbering.isOrdered ? (number ?? "") : "•" };
}

function toTable(node: WordNode, word: WordNode): Table {
  const rows = descendants(node, "table").filter(({ type }) => type === "tableRow");
  return {
    kind: "table",
    rows: rows.map((row) => ({
      cells: (row.children ?? [])
        .filter(({ type }) => type === "tableCell")
        .map((cell) => toCell(cell, word)),
    })),
  };
}

/** A table inside a cell is read as the paragraphs of its cells. */
function toCell(node: WordNode, word: WordNode): Cell {
  const blocks = (node.children ?? []).flatMap((child) => toBlocks(child, word));
  const paragraphs = blocks.flatMap((block) =>
    isParagraph(block) ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );
  return { paragraphs, colSpan: node.colSpan ?? 1, rowSpan: node.rowSpan ?? 1 };
}

function textOf(node: WordNode | undefined): string {
  if (node === undefined) return "";
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab") return " ";
  if (node.type === "break") return "\n";
  const parts = [...(node.children ?? []), ...(node.body ?? [])].map(textOf);
  return parts.join(node.type === "note" ? "\n" : "");
}

/** All nodes below, those of nested nodes of the type `stopAt` left out. */
function descendants(node: WordNode, stopAt?: string): WordNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === stopAt ? [] : [child, ...descendants(child, stopAt)],
  );
}

/** The part of mammoth's document model that is used here; the package has no types for it. */
interface WordNode {
  readonly type: string;
  readonly value?: string;
  readonly href?: string;
  /** Of a bookmark. */
  readonly name?: string;
  readonly numbering?: { readonly isOrdered: boolean } | null;
  readonly children?: readonly WordNode[];
  readonly body?: readonly WordNode[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly notes?: { resolve(reference: WordNode): WordNode | undefined };
}

const revised =
  "Dokument ma włączone śledzenie zmian: szkic zawiera tekst wstawiony, a nie zawiera usuniętego. Sprawdź, czy to ostateczna wersja.";
const hidden =
  "Dokument zawiera tekst ukryty, którego na wydruku nie widać: sprawdź, czy nie ma go w szkicu bez potrzeby.";
function lostWords(words: readonly string[]): string {
  const shown = words.slice(0, 12).join(" ") + (words.length > 12 ? " …" : "");
  return `Tych słów dokumentu nie udało się umieścić w tekście (pole tekstowe albo ramka?): „${shown}”. Sprawdź, czy nie należą do treści.`;
}

const damaged =
  "Plik DOCX jest uszkodzony: jego treści nie da się odczytać. Pobierz dokument ponownie albo poproś o nową kopię.";
const notWord =
  "To archiwum nie jest dokumentem DOCX. Podaj plik zapisany w edytorze tekstu (DOCX, ODT) albo PDF.";
