import { isSameName } from "./interpret/inflection.ts";
import type { SourceDocument } from "./document.ts";
import type { ExtractedMeeting } from "./interpret/meeting.ts";
import type { ExtractedProposal } from "./interpret/proposals.ts";

/** Something that a human has to look at: where it is in the document, what is unsure and what to decide. */
export interface Doubt {
  readonly where: string;
  readonly message: string;
}

/** Everything that the reading of a document was unsure of, but for what the draft leaves open as a TODO. */
export function findDoubts(document: SourceDocument, meeting: ExtractedMeeting): Doubt[] {
  return [
    ...document.warnings.map((message) => ({ where: "cały dokument", message })),
    ...missingFields(meeting),
    ...scopeDoubts(meeting),
    ...attendanceDoubts(meeting),
    ...meeting.afterTable.map(({ text, where }) => ({ where, message: belowTable(text) })),
    ...meeting.proposals.flatMap((proposal, index) =>
      proposalDoubts(proposal, meeting, meeting.proposals[index - 1]),
    ),
  ];
}

/** The place of a proposal in the document, for people. */
export function whereOfProposal({ where, lp }: ExtractedProposal): string {
  return `${where}, ${lp === "" ? "wiersz bez numeru" : `L.p. ${lp}`}`;
}

function missingFields(meeting: ExtractedMeeting): Doubt[] {
  const { time, city, organizations, materials } = meeting.places;
  const start = "początek dokumentu";
  const fields: readonly (readonly [isMissing: boolean, where: string | undefined, what: string])[] = [
    [meeting.start === undefined, time, "Nie znaleziono godziny rozpoczęcia: wpisz ją, jeśli jest znana."],
    [meeting.start !== undefined && meeting.end === undefined, time, "Nie znaleziono godziny zakończenia."],
    [meeting.venue === undefined, time, "Nie znaleziono miejsca spotkania: wpisz je, jeśli jest znane."],
    [meeting.cityParticipants.length === 0, city ?? start, "Nie znaleziono, kto był ze strony miasta."],
    [meeting.organizations.length === 0, organizations ?? start, "Nie znaleziono listy organizacji."],
    [
      meeting.ngoPersons === undefined,
      organizations ?? start,
      "Nie znaleziono liczby osób ze strony organizacji.",
    ],
    [meeting.materials.length === 0, materials ?? start, "Nie znaleziono listy przedstawionych materiałów."],
  ];
  return fields
    .filter(([isMissing]) => isMissing)
    .map(([, where, message]) => ({ where: where ?? start, message }));
}

function scopeDoubts({ spheres: { ids, unmatched }, places }: ExtractedMeeting): Doubt[] {
  if (ids.length === 0 || unmatched.split(" ").filter(Boolean).length < 3) return [];
  const message = `Tych słów nie dopasowano do żadnej sfery: „${unmatched}”.`;
  return [{ where: places.scope ?? "zakres spotkania", message }];
}

function attendanceDoubts({ ngoPersons, organizations, places }: ExtractedMeeting): Doubt[] {
  if (ngoPersons === undefined || ngoPersons >= organizations.length) return [];
  const message = `Osób (${ngoPersons}) jest mniej niż organizacji (${organizations.length}): sprawdź listę.`;
  return [{ where: places.organizations ?? "lista organizacji", message }];
}

function proposalDoubts(
  proposal: ExtractedProposal,
  meeting: ExtractedMeeting,
  before: ExtractedProposal | undefined,
): Doubt[] {
  const where = whereOfProposal(proposal);
  const present = [...meeting.organizations, ...meeting.cityParticipants];
  const messages = [
    isOutOfOrder(proposal, before) &&
      (before
        ? `Numer nie następuje po poprzednim (${before.lp}): sprawdź, czy nie brakuje wiersza.`
        : `Tabela zaczyna się od numeru ${proposal.lp}: sprawdź, czy nie brakuje wierszy przed nim.`),
    /^\p{Ll}/u.test(proposal.response) &&
      "Stanowisko zaczyna się małą literą: sprawdź, czy nie brakuje początku.",
    /(?:[,-]|\s(?:i|w|z|na|do|oraz|dla))$/u.test(proposal.response) &&
      "Stanowisko urywa się w środku zdania.",
    ...proposal.proposers
      .filter(
        (name) =>
          present.length > 0 && !present.some((other) => isSameName(other, name) || other.includes(name)),
      )
      .map((name) => `„${name}” nie ma na listach obecnych: sprawdź zapis nazwy.`),
    ...proposal.notes.map((note) => `Przypis „${note}” stoi w szkicu pod tekstem: sprawdź jego miejsce.`),
  ];
  return messages
    .filter((message): message is string => typeof message === "string")
    .map((message) => ({ where, message }));
}

function belowTable(text: string): string {
  const start = text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/u, "")} …` : text;
  return `Tekst „${start}” stoi w dokumencie pod tabelą, a w szkicu na końcu opisu: sprawdź, czy ma tam zostać.`;
}

/** A further table may begin its numbers anew. */
function isOutOfOrder({ lp, where }: ExtractedProposal, before: ExtractedProposal | undefined): boolean {
  if (before && Number.parseInt(lp, 10) === 1 && tableOf(where) !== tableOf(before.where)) return false;
  const [number, last] = [Number.parseInt(lp, 10), Number.parseInt(before?.lp ?? "0", 10)];
  return Number.isInteger(number) && Number.isInteger(last) && number !== last && number !== last + 1;
}

function tableOf(where: string): string | undefined {
  return /tabela \d+/u.exec(where)?.[0];
}
