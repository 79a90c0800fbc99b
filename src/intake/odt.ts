import { openArchive } from "./archive.ts";
import { isParagraph } from "./document.ts";
import { IntakeFailure } from "./failure.ts";
import { tidyText } from "./repair.ts";
import { elementsOf, findAll, parseXml } from "./xml.ts";
import type { Block, Cell, Paragraph, Row, SourceDocument, Table } from "./document.ts";
import type { XmlElement } from "./xml.ts";

/** Reads an OpenDocument text. Tracked deletions, comments and pictures are left out. */
export function readOdt(bytes: Uint8Array): SourceDocument {
  const archive = openArchive(bytes, (name) => name === "content.xml" || name === "META-INF/manifest.xml");
  const content = archive["content.xml"];
  if (content === undefined) throw new IntakeFailure(notText);
  const manifest = archive["META-INF/manifest.xml"];
  if (manifest && new TextDecoder().decode(manifest).includes("manifest:encryption-data"))
    throw new IntakeFailure(locked);
  const root = parseXml(content);
  const [body] = findAll(root, "office:text");
  if (body === undefined) throw new IntakeFailure(notText);
  const bulletStyles = new Set(
    findAll(root, "text:list-style")
      .filter((style) => elementsOf(style)[0]?.name === "text:list-level-style-bullet")
      .map((style) => style.attributes["style:name"] ?? ""),
  );
  return {
    format: "odt",
    blocks: toBlocks(body, { isBullet: (style) => bulletStyles.has(style) }),
    warnings: [],
  };
}

function toBlocks(parent: XmlElement, context: Context): Block[] {
  return elementsOf(parent).flatMap((element): Block[] => {
    if (element.name === "text:p" || element.name === "text:h") return [toParagraph(element, context)];
    if (element.name === "table:table") return [toTable(element, context)];
    if (element.name === "text:list") return toBlocks(element, inList(element, context));
    if (leftOut.has(element.name)) return [];
    return toBlocks(element, context);
  });
}

function inList(list: XmlElement, context: Context): Context {
  const style = list.attributes["text:style-name"];
  const marker = style === undefined ? (context.marker ?? "•") : context.isBullet(style) ? "•" : "";
  return { ...context, marker };
}

function toParagraph(element: XmlElement, { marker }: Context): Paragraph {
  const links = findAll(element, "text:a").map((link) => link.attributes["xlink:href"] ?? "");
  const notes = findAll(element, "text:note-body").map((note) => tidyText(textOf(note)));
  const paragraph: Paragraph = { kind: "paragraph", text: tidyText(textOf(element)), links, notes };
  return marker === undefined ? paragraph : { ...paragraph, marker };
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child.replace(/\s+/g, " ");
      if (child.name === "text:s" || child.name === "text:tab") return " ";
      if (child.name === "text:line-break") return "\n";
      return leftOut.has(child.name) ? "" : textOf(child);
    })
    .join("");
}

function toTable(element: XmlElement, context: Context): Table {
  const inner = { isBullet: context.isBullet };
  return { kind: "table", rows: findAll(element, "table:table-row").map((row) => toRow(row, inner)) };
}

function toRow(row: XmlElement, context: Context): Row {
  return {
    cells: elementsOf(row)
      .filter(({ name }) => name === "table:table-cell")
      .map((cell) => toCell(cell, context)),
  };
}

/** A table inside a cell is read as the paragraphs of its cells. */
function toCell(cell: XmlElement, context: Context): Cell {
  const paragraphs = toBlocks(cell, context).flatMap((block) =>
    isParagraph(block)
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((inner) => inner.paragraphs)),
  );
  return { paragraphs, colSpan: span(cell, "columns"), rowSpan: span(cell, "rows") };
}

function span(cell: XmlElement, what: "columns" | "rows"): number {
  const count = Number(cell.attributes[`table:number-${what}-spanned`] ?? 1);
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 1;
}

interface Context {
  readonly isBullet: (style: string) => boolean;
  readonly marker?: string;
}

const leftOut = new Set([
  "text:tracked-changes",
  "text:note",
  "office:annotation",
  "office:annotation-end",
  "text:sequence-decls",
  "office:forms",
  "text:table-of-content",
  "text:soft-page-break",
  "draw:image",
  "svg:title",
  "svg:desc",
]);
const notText = "To archiwum nie jest dokumentem tekstowym ODT. Podaj plik DOCX, ODT, PDF albo TXT.";
const locked = "Plik jest zabezpieczony hasłem. Poproś o kopię bez hasła.";
