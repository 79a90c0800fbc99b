import { anchorsIn } from "./anchors.ts";
import { openArchive } from "./archive.ts";
import { isParagraph } from "./document.ts";
import { IntakeFailure } from "./failure.ts";
import { nestedTable } from "./nested-table.ts";
import { tidyText } from "./repair.ts";
import { elementsOf, findAll, parseXml } from "./xml.ts";
import type { Block, Cell, Paragraph, Row, SourceDocument, Table } from "./document.ts";
import type { XmlElement } from "./xml.ts";

/** Reads an OpenDocument text. Tracked deletions, comments and pictures are left out. */
export function readOdt(bytes: Uint8Array): SourceDocument {
  const archive = openArchive(bytes, (name) => parts.has(name));
  const content = archive["content.xml"];
  if (content === undefined) throw new IntakeFailure(notText);
  const manifest = archive["META-INF/manifest.xml"];
  if (manifest && new TextDecoder().decode(manifest).includes("manifest:encryption-data"))
    throw new IntakeFailure(locked);
  const root = parseXml(content);
  const [body] = findAll(root, "office:text");
  if (body === undefined) throw new IntakeFailure(notText);
  const styles = archive["styles.xml"] ? [parseXml(archive["styles.xml"]), root] : [root];
  const bulletStyles = new Set(
    styles
      .flatMap((part) => findAll(part, "text:list-style"))
      .filter((style) => elementsOf(style)[0]?.name === "text:list-level-style-bullet")
      .map((style) => style.attributes["style:name"] ?? ""),
  );
  const starts = countLists(findAll(body, "text:list"));
  const isBullet = (style: string) => bulletStyles.has(style);
  return {
    format: "odt",
    blocks: toBlocks(body, { isBullet, startOf: (list) => starts.get(list) }),
    warnings: hasNestedTable(body) ? [nestedTable] : [],
  };
}

/** The number that each list begins with: a list may go on where the last one of its style left off. */
function countLists(lists: readonly XmlElement[]): ReadonlyMap<XmlElement, number> {
  const next = new Map<string, number>();
  return new Map(
    lists.map((list) => {
      const { "text:style-name": style = "", ...rest } = list.attributes;
      const goesOn = rest["text:continue-numbering"] === "true" || rest["text:continue-list"] !== undefined;
      const items = elementsOf(list).filter(({ name }) => name === "text:list-item");
      const own = Number(items[0]?.attributes["text:start-value"] ?? (goesOn ? (next.get(style) ?? 1) : 1));
      next.set(style, own + items.length);
      return [list, own];
    }),
  );
}

function hasNestedTable(body: XmlElement): boolean {
  return findAll(body, "table:table").some((table) => holdsTable(table) && !isFrame(table));
}

/** A table of one column around another table only lays out the page. */
function isFrame(table: XmlElement): boolean {
  const rows = elementsOf(table).filter(({ name }) => name === "table:table-row");
  return holdsTable(table) && rows.every((row) => elementsOf(row).length === 1);
}

function holdsTable(table: XmlElement): boolean {
  return elementsOf(table).some((child) => findAll(child, "table:table").length > 0);
}

function toBlocks(parent: XmlElement, context: Context): Block[] {
  return elementsOf(parent).flatMap((element): Block[] => {
    if (element.name === "text:p" || element.name === "text:h") return withBoxes(element, context);
    if (element.name === "table:table" && !isFrame(element)) return [toTable(element, context)];
    if (element.name === "text:list") return toItems(element, context);
    if (leftOut.has(element.name)) return [];
    return toBlocks(element, context);
  });
}

/** What stands in a text box is no part of the paragraph that the box hangs on. */
function withBoxes(element: XmlElement, context: Context): Block[] {
  const boxes = findAll(element, "draw:text-box").flatMap((box) => toBlocks(box, context));
  const paragraph = toParagraph(element, context);
  if (boxes.length === 0) return [paragraph];
  const isAbove = typeof element.children[0] !== "string";
  const own = paragraph.text === "" ? [] : [paragraph];
  return isAbove ? [...boxes, ...own] : [...own, ...boxes];
}

function toItems(list: XmlElement, context: Context): Block[] {
  const style = list.attributes["text:style-name"];
  const start = context.startOf(list);
  const isBullet = style === undefined ? context.marker !== "" : context.isBullet(style);
  const items = elementsOf(list);
  return items.flatMap((item, index) => {
    const number = start === undefined ? "" : `${start + index}.`;
    return toBlocks(item, { ...context, marker: isBullet ? "•" : number });
  });
}

function toParagraph(element: XmlElement, { marker }: Context): Paragraph {
  const runs = findAll(element, "text:a").map((link) => ({
    words: textOf(link),
    address: link.attributes["xlink:href"] ?? "",
  }));
  const links = runs.map(({ address }) => address);
  const text = tidyText(textOf(element));
  const notes = findAll(element, "text:note-body").map((note) => tidyText(textOf(note)));
  const anchors = anchorsIn(text, runs);
  const paragraph: Paragraph = { kind: "paragraph", text, links, anchors, notes };
  return marker === undefined ? paragraph : { ...paragraph, marker };
}

function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return child.replace(/\s+/g, " ");
      if (child.name === "text:s" || child.name === "text:tab") return " ";
      if (child.name === "text:line-break") return "\n";
      return leftOut.has(child.name) || child.name === "draw:text-box" ? "" : textOf(child);
    })
    .join("");
}

function toTable(element: XmlElement, context: Context): Table {
  const inner = { isBullet: context.isBullet, startOf: context.startOf };
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
  /** The number of a list's first item; nested lists have none. */
  readonly startOf: (list: XmlElement) => number | undefined;
  readonly marker?: string;
}

const parts = new Set(["content.xml", "styles.xml", "META-INF/manifest.xml"]);
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
