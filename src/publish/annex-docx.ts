import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { Annex, AnnexCommitment, AnnexMeeting, AnnexProposal } from "../domain/annex.ts";
import { plainPosition, plainProposal } from "../domain/plain-words.ts";
import { formatDate } from "../polish/dates.ts";
import { bindShortWords } from "../polish/typography.ts";
import { docxStyles } from "./docx-styles.ts";
import { finishDocx } from "./docx-package.ts";
import { type DocxParagraph, type DocxRow, toDocxTable, withRows } from "./docx-table.ts";
import type { Platform } from "./files/portal-file.ts";

/**
 * All that the document of an annex says, which JSON can say too.
 * @param address of the annex's page
 */
export function toAnnexWords(annex: Annex, address: string): AnnexWords {
  const { title, asOf, meetings, proposals } = annex;
  return {
    ...{ title, asOf, opening: toOpening(annex, address) },
    meetings: meetings.map(toMeetingWords),
    rows: proposals.map(toRow),
  };
}

/**
 * The annex as a document that an official can open, edit and hand in. The same words always give the same bytes.
 */
export async function toAnnexDocx(
  { title, asOf, opening, meetings, rows }: AnnexWords,
  platform: Pick<Platform, "deflate" | "crc32">,
): Promise<Uint8Array> {
  const head = [toHeading(title, HeadingLevel.TITLE), ...opening.map(toText)];
  const document = new Document({
    title,
    creator: "",
    lastModifiedBy: "",
    styles: docxStyles,
    sections: [
      {
        properties: { page },
        footers: { default: toFooter(title) },
        children: [...head, ...toMeetings(meetings), ...(rows.length === 0 ? [] : toTable())],
      },
    ],
  });
  return finishDocx(new Uint8Array(await Packer.toBuffer(document)), {
    asOf,
    finish: (documentXml) => (rows.length === 0 ? documentXml : withRows(documentXml, rows)),
    platform,
  });
}

// A4, lying, in twentieths of a point.
const margin = 1_000;
const page = {
  size: { width: 11_906, height: 16_838, orientation: PageOrientation.LANDSCAPE },
  margin: { top: margin, bottom: margin, left: margin, right: margin },
};
const tableWidth = page.size.height - 2 * margin;

function toOpening({ basis, summary, asOf }: Annex, address: string): readonly string[] {
  return [
    `Załącznik do programu współpracy: sposób tworzenia i przebieg konsultacji (${basis}).`,
    `Stan danych: ${formatDate(asOf)}. Źródło: ${address}`,
    ...summary,
  ];
}

function toMeetings(meetings: readonly MeetingWords[]) {
  if (meetings.length === 0) return [];
  return [toHeading("Spotkania i uczestnicy", HeadingLevel.HEADING_1), ...meetings.flatMap(toMeeting)];
}

function toMeeting({ title, facts }: MeetingWords) {
  return [toHeading(title, HeadingLevel.HEADING_2), ...facts.map(toFact)];
}

function toMeetingWords(one: AnnexMeeting): MeetingWords {
  const { meeting, label, unit, organizations, persons, city, source } = one;
  const people = persons === "" ? "" : ` (${persons})`;
  return {
    title: meeting.title,
    facts: [
      ["Spotkanie", `${label}; ${unit}`],
      ["Miejsce", meeting.venue?.name ?? ""],
      [`Organizacje${people}`, organizations.join("; ")],
      ["Strona miasta", city.join("; ")],
      ["Źródło", source ?? ""],
    ],
  };
}

function toTable() {
  return [
    toHeading("Propozycje, stanowiska, zapowiedzi i wyniki", HeadingLevel.HEADING_1),
    new Paragraph({
      text: "Odczyt redakcji przy stanowisku dodała redakcja portalu; nie jest to słowo dokumentu.",
      keepNext: true,
    }),
    toDocxTable(columns, tableWidth),
  ];
}

const columns = [
  { name: "Spotkanie, nr", share: 9 },
  { name: "Kto proponuje", share: 14 },
  { name: "Propozycja", share: 21 },
  { name: "Stanowisko miasta", share: 27 },
  { name: "Zapowiedzi", share: 18 },
  { name: "Wynik w programie", share: 11 },
];

function toRow({ proposal, meeting, proposers, stance, commitments, outcome }: AnnexProposal): DocxRow {
  const answer = plainPosition(proposal);
  return [
    [toNormal(`${meeting}, nr\u00a0${proposal.id}`)],
    [toNormal(proposers)],
    toParagraphs(plainProposal(proposal)),
    [
      ...(answer === undefined ? [toNormal("nie podano")] : toParagraphs(answer)),
      toNote(`Odczyt redakcji: ${stance}`),
    ],
    commitments.length === 0 ? [toNormal("bez zapowiedzi")] : commitments.flatMap(toCommitment),
    [toNormal(outcome)],
  ];
}

function toCommitment({ words, due, state }: AnnexCommitment): readonly DocxParagraph[] {
  return [toNormal(`„${words}”`), toNote(`Termin: ${due}; stan: ${state}`)];
}

function toParagraphs(text: string): readonly DocxParagraph[] {
  return text.split(/\n+/).map(toNormal);
}

function toNormal(text: string): DocxParagraph {
  return { text: bindShortWords(text), style: "TableText" };
}

function toNote(text: string): DocxParagraph {
  return { text: bindShortWords(text), style: "TableNote" };
}

function toFact([name, value]: Fact): Paragraph {
  const words = value === "" ? "nie podano" : value;
  const label: IRunOptions = { text: `${name}: `, bold: true };
  return new Paragraph({ children: [new TextRun(label), new TextRun(bindShortWords(words))] });
}

function toText(text: string): Paragraph {
  return new Paragraph(bindShortWords(text));
}

function toHeading(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: bindShortWords(text), heading });
}

function toFooter(title: string): Footer {
  const pages = ["Strona ", PageNumber.CURRENT, " z ", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: "TableNote",
        alignment: AlignmentType.END,
        children: [new TextRun({ children: [`${title}. `, ...pages] })],
      }),
    ],
  });
}

export interface AnnexWords {
  readonly title: string;
  readonly asOf: string;
  readonly opening: readonly string[];
  readonly meetings: readonly MeetingWords[];
  /** Of the proposals. */
  readonly rows: readonly DocxRow[];
}

interface MeetingWords {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** Nothing where it is not known. */
type Fact = readonly [name: string, value: string];
