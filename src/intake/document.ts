/** What every reader makes of its format: paragraphs and tables in reading order, free of layout. */
export interface SourceDocument {
  readonly format: DocumentFormat;
  readonly blocks: readonly Block[];
  /** What the reader itself was unsure of, in Polish. */
  readonly warnings: readonly string[];
}

export type DocumentFormat = "docx" | "odt" | "pdf" | "txt";

export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: "paragraph";
  /** "\n" stands for a line break that the author typed; every other white space is one space. */
  readonly text: string;
  /** The mark of a list item: "1.", "•"; an empty string for an automatic number that is not known. */
  readonly marker?: string;
  readonly links: readonly string[];
  /** Which words carry which links, in their order; those of some links are not known. */
  readonly anchors?: readonly Link[];
  /** Texts of the footnotes that are referred to from here. */
  readonly notes: readonly string[];
  readonly page?: number;
}

/** Words of a text that lead to an address. */
export interface Link {
  readonly words: string;
  readonly address: string;
}

export interface Table {
  readonly kind: "table";
  readonly rows: readonly Row[];
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly page?: number;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export function isParagraph(block: Block): block is Paragraph {
  return block.kind === "paragraph";
}

export function isTable(block: Block): block is Table {
  return block.kind === "table";
}

/** The paragraphs of a document, those of its tables too, in reading order. */
export function allParagraphs(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    isParagraph(block) ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );
}
