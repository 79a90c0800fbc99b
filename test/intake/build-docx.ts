import { strToU8, zipSync } from "fflate";

/** A small Word document made of paragraphs, lists and tables, for tests. */
export function buildDocx(blocks: readonly BuiltBlock[], footnotes: readonly string[] = []): Uint8Array {
  const body = blocks.map(toXml).join("");
  const notes = footnotes
    .map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`)
    .join("");
  return zipSync({
    "[Content_Types].xml": strToU8(contentTypes),
    "_rels/.rels": strToU8(rootRelations),
    "word/document.xml": strToU8(`<w:document ${namespaces}><w:body>${body}</w:body></w:document>`),
    "word/footnotes.xml": strToU8(`<w:footnotes ${namespaces}>${notes}</w:footnotes>`),
    "word/numbering.xml": strToU8(numbering),
    "word/_rels/document.xml.rels": strToU8(relations),
  });
}

export type BuiltBlock =
  string | { readonly numbered: readonly string[] } | { readonly bulleted: readonly string[] } | BuiltTable;

export interface BuiltTable {
  readonly rows: readonly (readonly BuiltCell[])[];
}

/** Lines are paragraphs; "[^1]" refers to a footnote, "⏎" is a line break, "•" at the start makes a bullet, "#" alone is an automatic number. */
export type BuiltCell =
  string | { readonly text: string; readonly rows?: number; readonly columns?: number } | typeof merged;

function toXml(block: BuiltBlock): string {
  if (typeof block === "string") return paragraph(block);
  if ("numbered" in block) return block.numbered.map((text) => paragraph(text, 1)).join("");
  if ("bulleted" in block) return block.bulleted.map((text) => paragraph(text, 2)).join("");
  const rows = block.rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("");
  const width = Math.max(...block.rows.map((row) => row.length));
  const hasNumbers = block.rows.some(
    ([first]) => typeof first === "string" && /^(?:Lp\.|L\.p\.|Nr)$/.test(first),
  );
  const widths = Array.from({ length: width }, (_, index) =>
    hasNumbers && index === 0 ? 600 : Math.floor(9000 / (width - (hasNumbers ? 1 : 0))),
  );
  const grid = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join("");
  return `<w:tbl><w:tblPr>${borders}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

function cell(content: BuiltCell): string {
  if (content === merged) return `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`;
  const { text, rows = 1, columns = 1 } = typeof content === "string" ? { text: content } : content;
  const span =
    (columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "") + (rows > 1 ? `<w:vMerge w:val="restart"/>` : "");
  const inner = text.split("\n").map((line) => {
    if (line === "#") return paragraph("", 1);
    return line.startsWith("•") ? paragraph(line.slice(1).trim(), 2) : paragraph(line);
  });
  return `<w:tc><w:tcPr>${span}</w:tcPr>${inner.join("")}</w:tc>`;
}

function paragraph(text: string, list?: number): string {
  const properties =
    list === undefined
      ? ""
      : `<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  const runs = text.split(/(\[\^\d\]|⏎)/).map((part) => {
    const note = /^\[\^(\d)\]$/.exec(part)?.[1];
    if (note !== undefined) return `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
    return part === "⏎" ? `<w:r><w:br/></w:r>` : `<w:r><w:t xml:space="preserve">${escape(part)}</w:t></w:r>`;
  });
  return `<w:p>${properties}${runs.join("")}</w:p>`;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}

/** A cell that the one above reaches down into. */
export const merged = Symbol("merged");

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${officeType}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${officeType}.footnotes+xml"/><Override PartName="/word/numbering.xml" ContentType="${officeType}.numbering+xml"/></Types>`;
const rootRelations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeRelation}/officeDocument" Target="word/document.xml"/></Relationships>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${officeRelation}/footnotes" Target="footnotes.xml"/><Relationship Id="r2" Type="${officeRelation}/numbering" Target="numbering.xml"/></Relationships>`;
const level = (format: string, text: string) =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="1">${level("decimal", "%1.")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level("bullet", "•")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const borders = `<w:tblW w:w="9600" w:type="dxa"/><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/>`;
