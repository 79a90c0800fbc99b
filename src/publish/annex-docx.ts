import { Document, HeadingLevel, type IRunOptions, Packer, PageOrientation, Paragraph, TextRun } from "docx";
import type { Annex, AnnexMeeting, AnnexProposal } from "../domain/annex.ts";
import { formatDate } from "../polish/dates.ts";
import { formatCount } from "../polish/plural.ts";
import { toPlainText } from "../prose/plain-text.ts";
import { toDocxTable } from "./docx-table.ts";
import { withFixedTime } from "./docx-time.ts";

/**
 * The annex as a document that an official can open, edit and hand in. The same annex always gives the same bytes.
 * @param address of the annex's page
 */
export async function toAnnexDocx(annex: Annex, address: string): Promise<Uint8Array> {
  const document = new Document({
    title: annex.title,
    creator: "",
    lastModifiedBy: "",
    styles: { default: { document: { run: { font: "Calibri", size: 22, language: { value: "pl-PL" } } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [...toOpening(annex, address), ...toMeetings(annex.meetings), ...toProposals(annex)],
      },
    ],
  });
  return withFixedTime(new Uint8Array(await Packer.toBuffer(document)), annex.asOf);
}

function toOpening({ title, basis, summary, asOf }: Annex, address: string): readonly Paragraph[] {
  return [
    toHeading(title, HeadingLevel.TITLE),
    new Paragraph(`Załącznik do programu współpracy: sposób tworzenia i przebieg konsultacji (${basis}).`),
    new Paragraph(`Stan danych: ${formatDate(asOf)}. Źródło: ${address}`),
    ...summary.map((sentence) => new Paragraph(sentence)),
  ];
}

function toMeetings(meetings: readonly AnnexMeeting[]) {
  if (meetings.length === 0) return [];
  return [toHeading("Spotkania i uczestnicy", HeadingLevel.HEADING_1), ...meetings.flatMap(toMeeting)];
}

function toMeeting({ meeting, label, unit, organizations, city, source }: AnnexMeeting) {
  const persons = meeting.attendance.ngoPersons;
  const people = persons === undefined ? "" : ` (${formatCount(persons, ["osoba", "osoby", "osób"])})`;
  return [
    toHeading(meeting.title, HeadingLevel.HEADING_2),
    toFact("Spotkanie", `${label}; ${unit}`),
    toFact("Miejsce", meeting.venue?.name),
    toFact(`Organizacje${people}`, organizations.join("; ")),
    toFact("Strona miasta", city.join("; ")),
    toFact("Źródło", source),
  ];
}

function toProposals({ proposals }: Annex) {
  if (proposals.length === 0) return [];
  return [
    toHeading("Propozycje, stanowiska i wyniki", HeadingLevel.HEADING_1),
    new Paragraph("Krótka etykieta przy stanowisku jest odczytem redakcji portalu, nie słowem dokumentu."),
    toDocxTable(
      ["Spotkanie", "Nr", "Kto proponuje", "Propozycja", "Stanowisko miasta", "Odczyt redakcji", "Wynik"],
      proposals.map(toRow),
    ),
  ];
}

function toRow({ proposal, meeting, proposers, stance, outcome }: AnnexProposal): readonly string[] {
  const answer = proposal.response?.text;
  return [
    meeting,
    proposal.id,
    proposers,
    toPlainText(proposal.text),
    answer === undefined ? "nie podano" : toPlainText(answer),
    stance,
    outcome,
  ];
}

function toFact(name: string, value: string | undefined): Paragraph {
  const words = value === undefined || value === "" ? "nie podano" : value;
  const label: IRunOptions = { text: `${name}: `, bold: true };
  return new Paragraph({ children: [new TextRun(label), new TextRun(words)] });
}

function toHeading(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text, heading });
}
