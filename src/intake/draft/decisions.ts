import { findPersonalData, personalDataKinds } from "../../domain/personal-data.ts";
import { whereOfProposal } from "../doubts.ts";
import { isSameName } from "../interpret/inflection.ts";
import { openFields } from "./open-fields.ts";
import { withoutRole } from "./nominative.ts";
import { programmeReference } from "./programme-reference.ts";
import { openReference } from "./reference.ts";
import { allParties } from "./resolved-parties.ts";
import { venueName } from "./venue-name.ts";
import { openWaiver } from "./yaml.ts";
import type { Doubt } from "../doubts.ts";
import type { ExtractedMeeting } from "../interpret/meeting.ts";
import type { DraftContext } from "./meeting-file.ts";
import type { ResolvedParties, ResolvedParty } from "./resolved-parties.ts";

/** A TODO of the draft, told. */
export interface Decision extends Doubt {
  /** What stands after "TODO: " in the draft. */
  readonly todo: string;
}

/** Every TODO of a draft but theme, stance and evidence, which each proposal has. */
export function openDecisions(
  meeting: ExtractedMeeting,
  parties: ResolvedParties,
  { programmes }: DraftContext,
): Decision[] {
  return [
    ...missingFields(meeting, parties),
    ...venueDecisions(meeting),
    ...programmeDecisions(meeting, programmes),
    ...sphereDecisions(meeting),
    ...partyDecisions(parties),
    ...proposalDecisions(meeting),
    ...personalData(meeting),
  ];
}

function missingFields({ title, date, places }: ExtractedMeeting, { unit }: ResolvedParties): Decision[] {
  const fields: readonly (readonly [isMissing: boolean, decision: Decision])[] = [
    [
      title === undefined,
      { where: start, message: "Nie znaleziono tytułu: wpisz go.", todo: openFields.title },
    ],
    [
      date === undefined,
      {
        where: places.time ?? start,
        message: "Nie znaleziono daty spotkania: wpisz ją.",
        todo: openFields.date,
      },
    ],
    [
      unit === undefined,
      {
        where: start,
        message: "Nie rozpoznano jednostki, która prowadziła spotkanie: wskaż ją.",
        todo: openFields.unit,
      },
    ],
  ];
  return fields.filter(([isMissing]) => isMissing).map(([, decision]) => decision);
}

function venueDecisions({ venue, places }: ExtractedMeeting): Decision[] {
  if (venue === undefined || venueName(venue) !== undefined) return [];
  const message = `Miejsca „${venue}” nie udało się zapisać w mianowniku: wpisz je w polu venue.name.`;
  return [{ where: places.time ?? start, message, todo: openFields.venue(venue) }];
}

function programmeDecisions(
  { programme, places }: ExtractedMeeting,
  programmes: DraftContext["programmes"],
): Decision[] {
  if (programmeReference(programme, programmes) !== undefined) return [];
  const known = programmes.map(({ id }) => id).join(", ");
  const how = `wskaż właściwy${known === "" ? "" : ` (są: ${known})`} albo dodaj plik w content/programmes.`;
  const message =
    programme === undefined
      ? `Nie rozpoznano programu współpracy: ${how}`
      : `Program „${programme}”, o którym mówi dokument, nie jest w content/programmes: ${how}`;
  return [{ where: places.programme ?? start, message, todo: openFields.programme(programme) }];
}

function sphereDecisions({ spheres: { ids, uncertain }, places }: ExtractedMeeting): Decision[] {
  const where = places.scope ?? start;
  if (ids.length === 0) {
    const message = "Nie rozpoznano żadnej sfery zadań publicznych: wybierz je z content/spheres.yaml.";
    return [{ where, message, todo: openFields.spheres }];
  }
  return uncertain.map((id) => ({
    where,
    message: `Sferę ${id} dokument nazywa tylko w części: sprawdź, czy o nią chodzi.`,
    todo: id,
  }));
}

/** One doubt for a name, in whatever cases and places it stands. */
function partyDecisions(parties: ResolvedParties): Decision[] {
  const unsure = groupNames(allParties(parties).filter(({ match }) => match.status !== "known"));
  const madeUp = parties.made.filter(({ isSure }) => !isSure);
  return [
    ...unsure.map(toDecision),
    ...madeUp.map(({ id, file, names }) => ({
      where: placesOf(allParties(parties).filter(({ match }) => match.status === "known" && match.id === id)),
      message: `Nowy podmiot „${names[0] ?? id}”: w pliku content/${file.path} wpisz jego nazwę w mianowniku.`,
      todo: names[0] ?? id,
    })),
  ];
}

function groupNames(parties: readonly ResolvedParty[]): ResolvedParty[][] {
  return parties.reduce<ResolvedParty[][]>((groups, party) => {
    const index = groups.findIndex(([first]) => first !== undefined && isSameParty(first, party));
    const group = groups[index];
    return group ? groups.with(index, [...group, party]) : [...groups, [party]];
  }, []);
}

function isSameParty(a: ResolvedParty, b: ResolvedParty): boolean {
  return (
    openReference(a.match, a.written) === openReference(b.match, b.written) &&
    isSameName(withoutRole(a.written), withoutRole(b.written))
  );
}

function toDecision(group: readonly ResolvedParty[]): Decision {
  const [first] = group;
  if (first === undefined) throw new Error("A group has a member.");
  const { match, written } = first;
  const near = match.status === "unsure" || match.status === "other" ? match.near : [];
  const names = near.map((party) => `${party.names[0] ?? party.id} (${party.id})`).join(" albo ");
  return {
    where: placesOf(group),
    message: `Nie wiadomo, kim jest „${written}”. ${
      names === ""
        ? "Wskaż podmiot albo załóż nowy."
        : `Najbliżej: ${names}. Wskaż właściwy podmiot albo załóż nowy.`
    }`,
    todo: openReference(match, written),
  };
}

function placesOf(parties: readonly ResolvedParty[]): string {
  return [...new Set(parties.map(({ place }) => place))].join("; ");
}

function proposalDecisions({ proposals }: ExtractedMeeting): Decision[] {
  return proposals.flatMap((proposal) => {
    const where = whereOfProposal(proposal);
    return [
      ...(proposal.proposal === ""
        ? [{ where, message: "Brak treści propozycji: wpisz ją.", todo: openFields.proposal }]
        : []),
      ...(proposal.proposers.length === 0
        ? [{ where, message: "Nie wiadomo, kto zgłosił propozycję: wpisz go.", todo: openFields.proposers }]
        : []),
      ...(proposal.response === ""
        ? [
            {
              where,
              message: "Brak stanowiska: sprawdź, czy miasto nie odpowiedziało.",
              todo: openFields.noAnswer,
            },
          ]
        : []),
    ];
  });
}

/** The data themselves are not repeated. */
function personalData(meeting: ExtractedMeeting): Decision[] {
  const texts = [
    { where: start, text: [meeting.title, meeting.venue, meeting.unit].join("\n") },
    ...meeting.narrative.map(({ text, items, where }) => ({ where, text: [text, ...items].join("\n") })),
    { where: "tabela", text: [meeting.caption, ...Object.values(meeting.headers)].join("\n") },
    ...meeting.proposals.map((one) => ({
      where: whereOfProposal(one),
      text: [...one.proposers, one.proposal, one.response, ...one.notes].join("\n"),
    })),
  ];
  return texts.flatMap(({ where, text }) => {
    const kinds = [...new Set(findPersonalData(text).map(({ kind }) => personalDataKinds[kind]))];
    if (kinds.length === 0) return [];
    const message = `Wygląda na dane osoby (${kinds.join(", ")}): usuń je albo wpisz w szkicu, dlaczego są jawne.`;
    return [{ where, message, todo: openWaiver.replace(/^.*TODO: /, "") }];
  });
}

const start = "początek dokumentu";
