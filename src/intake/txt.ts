import { findOrganizations } from "./interpret/attendance.ts";
import { findCityParticipants } from "./interpret/city.ts";
import { toPassages } from "./interpret/passages.ts";
import { decodeText } from "./text/decode.ts";
import { findHeader } from "./text/header.ts";
import { toTextLines } from "./text/lines.ts";
import { proseWidth, toTextParagraphs } from "./text/paragraphs.ts";
import { toTextTable } from "./text/table.ts";
import type { Block, Paragraph, SourceDocument } from "./document.ts";
import type { TextHeader } from "./text/header.ts";
import type { TextLine } from "./text/lines.ts";

/** Reads text that was extracted from a PDF: lines and cells are put together again. */
export function readTxt(bytes: Uint8Array): SourceDocument {
  const text = decodeText(bytes);
  const { lines, dumpedLinks } = toTextLines(text);
  const isWord = vocabularyOf(lines);
  const blocks: Block[] = [];
  const warnings: string[] = [];
  let names: readonly string[] = [];
  for (const { header, prose, body } of toParts(lines)) {
    blocks.push(...toTextParagraphs(prose, proseWidth(prose), isWord));
    if (!header) continue;
    names = names.length > 0 ? names : namesIn(blocks);
    const { table, strain } = toTextTable(body, header, { names, isWord });
    blocks.push(table);
    if (strain > outOfOrder) warnings.push(disorder);
  }
  const linked = withLinks(blocks, dumpedLinks);
  return { format: "txt", blocks: text.includes("\f") ? linked : linked.map(withoutPage), warnings };
}

/** Without form feeds the pages are a guess, good for finding page numbers but not for telling places. */
function withoutPage(block: Block): Block {
  if (block.kind === "paragraph") {
    const { kind, text, links, notes } = block;
    return { kind, text, links, notes };
  }
  return { ...block, rows: block.rows.map(({ cells }) => ({ cells })) };
}

/** Prose, table, prose, table …: a table reaches to the next header, or to a line that cannot be its own. */
function toParts(lines: readonly TextLine[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let header = findHeader(lines, 0); header; header = findHeader(lines, from)) {
    const next = findHeader(lines, header.end);
    const end = tableEnd(lines, header, captionStart(lines, header.end, next?.start));
    const isRepeated =
      parts.length > 0 && header.start === from && header.texts.join() === parts.at(-1)?.header?.texts.join();
    const body = withoutRepeats(lines.slice(header.end, end), lines.slice(header.start, header.end));
    const last = parts.at(-1);
    if (isRepeated && last) parts[parts.length - 1] = { ...last, body: [...last.body, ...body] };
    else parts.push({ header, prose: lines.slice(from, header.start), body });
    from = end;
  }
  return [...parts, { header: undefined, prose: lines.slice(from), body: [] }];
}

/** The header that stands again at the top of every page. */
function withoutRepeats(body: readonly TextLine[], header: readonly TextLine[]): TextLine[] {
  const isRepeat = (at: number) =>
    body[at]?.page !== (body[at - 5]?.page ?? header[0]?.page) &&
    header.every((line, index) => body[at + index]?.text === line.text);
  return body.filter((_, index) => !header.some((__, back) => index >= back && isRepeat(index - back)));
}

/** A line above the next header that announces its table is not the last row's. */
function captionStart(lines: readonly TextLine[], from: number, header: number | undefined): number {
  if (header === undefined) return lines.length;
  const above = lines.slice(Math.max(from, header - 3), header);
  const caption = above.findIndex(({ text }) =>
    /^(?:Wnioski|Propozycje|Postulaty|Uwagi|Sugestie|Tabela|Część|Zestawienie|[IVX]+\.)(?:[\s/:]|$)/u.test(
      text,
    ),
  );
  return caption < 0 ? header : header - above.length + caption;
}

function tableEnd(lines: readonly TextLine[], header: TextHeader, limit: number): number {
  const end = lines.findIndex(
    ({ text }, index) => index >= header.end && index < limit && closing.test(text),
  );
  return end < 0 ? limit : end;
}

function namesIn(blocks: readonly Block[]): string[] {
  const passages = toPassages(blocks);
  return [
    ...(findOrganizations(passages)?.members ?? []),
    ...(findCityParticipants(passages)?.members ?? []),
  ];
}

/** An address that was dumped at a page's end belongs where its host is written. */
function withLinks(blocks: readonly Block[], links: readonly string[]): Block[] {
  return links.reduce<Block[]>(
    (done, link) => {
      const visible = link.replace(/^[a-z]+:(?:\/\/)?/iu, "").replace(/\/$/u, "");
      return visible === "" ? done : done.map((block) => linkBlock(block, visible, link));
    },
    [...blocks],
  );
}

function linkBlock(block: Block, visible: string, link: string): Block {
  const linked = (paragraph: Paragraph) =>
    paragraph.text.includes(visible) ? { ...paragraph, links: [...paragraph.links, link] } : paragraph;
  if (block.kind === "paragraph") return linked(block);
  const rows = block.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(linked) })),
  }));
  return { ...block, rows };
}

function vocabularyOf(lines: readonly TextLine[]): (word: string) => boolean {
  const words = new Set(
    lines.flatMap(
      ({ text }) =>
        text
          .replace(/[-\u00AD]$/u, "")
          .toLocaleLowerCase("pl")
          .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [],
    ),
  );
  return (word) => words.has(word.toLocaleLowerCase("pl"));
}

interface Part {
  readonly header: TextHeader | undefined;
  readonly prose: readonly TextLine[];
  readonly body: readonly TextLine[];
}

const closing =
  /^(?:Sporządzi|Opracowa(?:ł|ni)|Protok[oó]ł(?:owa|ant)|Na tym |Notatkę|Zatwierdzi|Przygotowa(?:ł|ła):|Podpis|Załącznik(?:i|:))/u;
const outOfOrder = 0.9;
const disorder =
  "Tekst tabeli wygląda na pomieszany: wiersze źle układają się w kolumny. Porównaj każdą parę z dokumentem albo użyj pliku PDF, DOCX lub ODT.";
