import { isTable } from "./document.ts";
import { IntakeFailure } from "./failure.ts";
import { findOrganizations } from "./interpret/attendance.ts";
import { findCityParticipants } from "./interpret/city.ts";
import { partSides, toPassages } from "./interpret/passages.ts";
import { separateTitle } from "./interpret/title.ts";
import { visibleAddresses } from "./repair.ts";
import { closesByShape, closesTable } from "./text/closing.ts";
import { decodeText } from "./text/decode.ts";
import { withFootnotes } from "./text/footnotes.ts";
import { findHeader } from "./text/header.ts";
import { isLaid } from "./text/laid-columns.ts";
import { findLaidTable } from "./text/laid-table.ts";
import { toTextLines } from "./text/lines.ts";
import { toOpening, toProse } from "./text/opening.ts";
import { scatteredHeaders } from "./text/scattered.ts";
import { toTextTable } from "./text/table.ts";
import type { Block, Paragraph, SourceDocument } from "./document.ts";
import type { TextHeader } from "./text/header.ts";
import type { TextLine } from "./text/lines.ts";

/** Reads text that was extracted from a PDF: lines and cells are put together again. */
export function readTxt(bytes: Uint8Array): SourceDocument {
  const text = decodeText(bytes);
  const { lines, dumpedLinks, notes } = toTextLines(text);
  const isWord = vocabularyOf(lines, dumpedLinks);
  const blocks: Block[] = [];
  const warnings: string[] = [];
  let names: readonly string[] = [];
  const addProse = (prose: readonly TextLine[]) =>
    blocks.push(...(blocks.length === 0 ? toOpening(prose, isWord) : toProse(prose, isWord)));
  let from = 0;
  const namesAbove = (start: number) =>
    names.length > 0 ? names : namesIn(toOpening(lines.slice(from, start), isWord));
  const nextTable = () => findLaidTable(lines, from, { namesAbove, isWord });
  for (let found = nextTable(); found; found = nextTable()) {
    addProse(lines.slice(from, found.start));
    names = names.length > 0 ? names : namesIn(blocks);
    blocks.push(found.table);
    from = found.end;
  }
  if (from > 0) warnings.push(byBlanks);
  else if (lines.filter(isLaid).length > lines.length / 4) warnings.push(disorder);
  for (const { header, prose, body } of toParts(lines.slice(from))) {
    if (blocks.some(isTable) && closesByShape(prose, 0)) warnings.push(underTable(prose[0]?.text ?? ""));
    addProse(prose);
    if (!header) continue;
    names = names.length > 0 ? names : namesIn(blocks);
    const { table, strain, cutRows, namelessRows, loose } = toTextTable(body, header, { names, isWord });
    blocks.push(table, ...(loose ? toProse([loose], isWord) : []));
    if (loose) warnings.push(underTable(loose.text));
    if (strain > outOfOrder && !warnings.includes(disorder)) warnings.push(disorder);
    warnings.push(...cutRows.map(cutByPage), ...namelessRows.map(withoutNames));
  }
  if (!blocks.some(isTable)) refuseScattered(lines);
  const linked = withLinks(withFootnotes(blocks, notes), dumpedLinks);
  return { format: "txt", blocks: text.includes("\f") ? linked : linked.map(withoutPage), warnings };
}

function refuseScattered(lines: readonly TextLine[]): void {
  const headers = scatteredHeaders(lines).map((header) => `„${header}”`);
  if (headers.length > 0)
    throw new IntakeFailure(`Są tu nagłówki tabeli propozycji (${headers.join(", ")}), ${scattered}`);
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
function toParts(all: readonly TextLine[]): Part[] {
  const lines = withoutRepeats(all, 0);
  const parts: Part[] = [];
  let from = 0;
  for (let header = findHeader(lines, 0); header; header = nextHeader(lines, header, from)) {
    const next = nextHeader(lines, header, header.end);
    const end = tableEnd(lines, header, captionStart(lines, header.end, next?.start));
    const isRepeated =
      parts.length > 0 && header.start === from && header.texts.join() === parts.at(-1)?.header?.texts.join();
    const body = lines.slice(header.end, end);
    const last = parts.at(-1);
    if (isRepeated && last) parts[parts.length - 1] = { ...last, body: [...last.body, ...body] };
    else parts.push({ header, prose: lines.slice(from, header.start), body });
    from = end;
  }
  return [...parts, { header: undefined, prose: lines.slice(from), body: [] }];
}

/** Cells may begin with the words of a header: a further one reads as the first, or is announced, or begins with the numbers. */
function nextHeader(lines: readonly TextLine[], first: TextHeader, from: number): TextHeader | undefined {
  for (let at = from; at < lines.length; at += 1) {
    const header = findHeader(lines, at);
    if (!header) return undefined;
    const isSame = header.texts.join(" ") === first.texts.join(" ");
    const isPlain = header.texts.every((text) => !/[.!?,;]\s|\p{L}{3}\.$/u.test(text));
    const isNumbered = header.roles[0] === "lp";
    const isAnnounced = captionStart(lines, from, header.start) < header.start;
    if (
      isSame ||
      (isPlain && isAlike(header, first) && (isNumbered || (isAnnounced && sharesTexts(header, first))))
    )
      return header;
    at = header.start;
  }
  return undefined;
}

function isAlike(a: TextHeader, b: TextHeader): boolean {
  return a.roles.length >= 3 && (b.roles.includes("proposers") ? a.roles.includes("proposers") : true);
}

function sharesTexts(a: TextHeader, b: TextHeader): boolean {
  return a.texts.filter((text) => b.texts.includes(text)).length > 1;
}

/** The lines without the header of a table where it stands again at the top of a page, however its lines are broken. */
function withoutRepeats(lines: readonly TextLine[], from: number): TextLine[] {
  const header = findHeader(lines, from);
  if (!header) return [...lines];
  const wanted = joined(lines.slice(header.start, header.end));
  const repeats = new Set<number>();
  for (let at = header.end; at < lines.length; at += 1) {
    if (lines[at]?.page === lines[at - 1]?.page) continue;
    let end = at + 1;
    while (end < lines.length && joined(lines.slice(at, end)).length < wanted.length) end += 1;
    if (joined(lines.slice(at, end)) !== wanted) continue;
    for (let index = at; index < end; index += 1) repeats.add(index);
  }
  return lines.filter((_, index) => !repeats.has(index));
}

function joined(lines: readonly TextLine[]): string {
  return lines.map(({ text }) => text).join(" ");
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
  const own = lines.slice(0, limit);
  const end = own.findIndex((_, index) => index >= header.end && closesTable(own, index, header.end));
  return end < 0 ? limit : end;
}

function namesIn(blocks: readonly Block[]): string[] {
  const passages = partSides(separateTitle(toPassages(blocks)));
  return [
    ...(findOrganizations(passages)?.members ?? []),
    ...(findCityParticipants(passages)?.members ?? []),
  ];
}

/** An address that was dumped at a page's end belongs where its host is written. */
function withLinks(blocks: readonly Block[], links: readonly string[]): Block[] {
  return links.reduce<Block[]>(
    (done, link) => {
      const [visible = ""] = visibleAddresses(link);
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

/** The words of the text, and the addresses that its links lead to as people write them. */
function vocabularyOf(lines: readonly TextLine[], links: readonly string[]): (word: string) => boolean {
  const words = new Set([
    ...links.flatMap(visibleAddresses).map((address) => address.toLocaleLowerCase("pl")),
    ...lines.flatMap(
      ({ text }) =>
        text
          .replace(/[-\u00AD]$/u, "")
          .toLocaleLowerCase("pl")
          .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [],
    ),
  ]);
  return (word) => words.has(word.toLocaleLowerCase("pl"));
}

interface Part {
  readonly header: TextHeader | undefined;
  readonly prose: readonly TextLine[];
  readonly body: readonly TextLine[];
}

function cutByPage(lp: string): string {
  const row = lp === "" ? "Jeden z wierszy tabeli" : `Wiersz L.p. ${lp}`;
  return `${row} przechodzi na następną stronę, a w tekście nie widać granic jego komórek: sprawdź, które słowa należą do propozycji, a które do stanowiska.`;
}

function withoutNames(lp: string): string {
  return `Wiersz L.p. ${lp} nie ma własnej nazwy organizacji: przyjęto tę z wiersza powyżej, jak w scalonej komórce. Sprawdź, kto zgłosił propozycję.`;
}

function underTable(text: string): string {
  return `Wiersz „${text}” uznano za tekst pod tabelą, a nie za część ostatniej propozycji: sprawdź, czy słusznie.`;
}

const scattered =
  "ale jej komórki stoją w tym tekście nie po kolei, kolumna po kolumnie, więc nie widać, która odpowiedź należy do której propozycji. " +
  "Użyj pliku, z którego powstał ten tekst (PDF, DOCX lub ODT). Jeśli masz tylko PDF i chcesz mieć z niego tekst, wyodrębnij go z zachowaniem układu strony: pdftotext -layout.";
const outOfOrder = -0.1;
const byBlanks =
  "Kolumny tabeli rozpoznano po odstępach między słowami. Porównaj każdą parę z dokumentem albo użyj pliku PDF, DOCX lub ODT.";
const disorder =
  "Tekst tabeli wygląda na pomieszany: wiersze źle układają się w kolumny. Porównaj każdą parę z dokumentem albo użyj pliku PDF, DOCX lub ODT.";
