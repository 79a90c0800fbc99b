import { findPersonalData, type PersonalDataKind, personalDataKinds } from "../domain/personal-data.ts";
import { type LocatedProblem, toMessage } from "./content-file.ts";
import { placesIn } from "../prose/place.ts";
import { findWaivers, type Waiver, waiverPlaces } from "./waivers.ts";

/**
 * Data of persons in a file, but for those that a waiver answers for; and waivers without a reason. Git keeps what is
 * merged for ever, so it is stopped before. `unused` are waivers that answer for nothing.
 */
export function findPrivacyProblems(file: string, text: string): PrivacyReport {
  const waivers = findWaivers(text, file.endsWith(".mdx"));
  const data = findDataWithWaivers(file, text, waivers);
  const used = new Set(data.map(({ answer }) => answer));
  const told = new Set(data.map(({ attempt }) => attempt));
  return {
    problems: [
      ...toDataProblems(file, text, data),
      ...waivers
        .filter((waiver) => !hasReason(waiver) && !told.has(waiver))
        .map((waiver) => toWaiverProblem(file, waiver, noReason)),
    ],
    unused: waivers
      .filter((waiver) => hasReason(waiver) && !used.has(waiver))
      .map((waiver) => toWaiverProblem(file, waiver, answersForNothing)),
  };
}

/** Data that are not public by themselves, with the waivers, if any, that cover their line. */
function findDataWithWaivers(file: string, text: string, waivers: readonly Waiver[]): readonly Datum[] {
  const isPublic = createPublicTest(file, text);
  const placeAt = placesIn(text);
  const covering = (line: number, wanted: (waiver: Waiver) => boolean): Waiver | undefined =>
    waivers.find((waiver) => waiver.covers.has(line - 1) && wanted(waiver));
  return findPersonalData(text)
    .map(({ kind, offset }) => ({ kind, ...placeAt(offset) }))
    .filter((finding) => !isPublic(finding))
    .map((finding) => ({
      ...finding,
      answer: covering(finding.line, ({ reason }) => reason !== ""),
      attempt: covering(finding.line, ({ reason }) => reason === ""),
    }));
}

function toDataProblems(file: string, text: string, data: readonly Datum[]): readonly LocatedProblem[] {
  const placeOfWaiver = waiverPlaces(text, file.endsWith(".mdx"));
  return data
    .filter(({ answer }) => answer === undefined)
    .map(({ kind, line, column, attempt }) => {
      const what = `to wygląda na ${personalDataKinds[kind]}`;
      const telling =
        attempt === undefined
          ? { what, how: remedy(kind, placeOfWaiver(line)) }
          : { what: `${what}, a przy „dane-jawne” nie ma powodu`, how: `usuń te dane albo ${writeReason}` };
      return { code: "personal-data", file, line, column, message: toMessage(telling) };
    });
}

/** One that says something. */
function hasReason({ reason }: Waiver): boolean {
  return /\p{L}{3}/u.test(reason);
}

/**
 * Data of a person in the name of a file, which becomes an address. Documents that are published as they are have
 * numbers of many kinds in their names, so a phone is looked for only in the names of the content.
 */
export function findNameProblems(file: string): readonly LocatedProblem[] {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const kinds = file.startsWith("../") ? inNames : [...inNames, "phone"];
  const found = [name, toSpoken(name)].flatMap(findPersonalData);
  const datum = found.find(({ kind }) => kinds.includes(kind));
  if (datum === undefined) return [];
  const what = `nazwa pliku wygląda na ${personalDataKinds[datum.kind]}`;
  const how = "nadaj plikowi nazwę, która nie wskazuje osoby";
  return [{ code: "personal-data", file, line: 1, column: 1, message: toMessage({ what, how }) }];
}

const inNames: readonly string[] = ["pesel", "account", "email"] satisfies PersonalDataKind[];

/** A name as it would be written in a text: its words apart, and the sign before the code of a country. */
function toSpoken(name: string): string {
  return name.replace(/[-_]/g, " ").replace(/(?<!\d)48(?=(?: ?\d{3}){3}(?!\d))/, "+48");
}

export interface PrivacyReport {
  readonly problems: readonly LocatedProblem[];
  readonly unused: readonly LocatedProblem[];
}

/** What the law has a publisher say of itself, and where a meeting was held or a body has its seat. */
function createPublicTest(file: string, text: string): (finding: Finding) => boolean {
  const lines = text.split("\n");
  const venue = findVenue(text);
  return ({ kind, line }) => {
    const written = lines[line - 1] ?? "";
    if (file === "portal.yaml")
      return /^\s*(?:email|phone|address|website|architecture|communication):/.test(written);
    if (kind !== "homeAddress" || /zam\.|zamieszk|zameld|domow|prywatn/i.test(written)) return false;
    const isOfBody = file.startsWith("organizations/") || file.startsWith("offices/");
    return isOfBody || (line >= venue.first && line < venue.end);
  };
}

/** The lines that say where a meeting was held: of the first one, and past the last. */
function findVenue(text: string): { readonly first: number; readonly end: number } {
  const venue = /^venue:[ \t]*\n(?:[ \t]+[^\n]*\n)*/m.exec(text);
  if (venue === null) return { first: 0, end: 0 };
  const first = text.slice(0, venue.index).split("\n").length;
  return { first, end: first + venue[0].split("\n").length - 1 };
}

function remedy(kind: PersonalDataKind, place: keyof typeof waiverForms): string {
  return `usuń te dane; jeśli ${exceptions[kind]}, dopisz ${waiverForms[place]}`;
}

// When a waiver would be right.
const exceptions: Readonly<Record<PersonalDataKind, string>> = {
  pesel: "to inny numer, a nie osoby (np. numer sprawy)",
  identityCard: "to inny numer, a nie osoby (np. numer pisma)",
  account: "są jawne (np. konto zbiórki publicznej)",
  phone: "są jawne (np. telefon urzędu)",
  email: "są jawne (np. adres urzędu)",
  homeAddress: "to nie mieszkanie (np. siedziba organizacji)",
};

const waiverForms = {
  value: "w tym wierszu # dane-jawne: powód",
  block: "# dane-jawne: powód w wierszu ze znakiem | albo >, od którego zaczyna się ten tekst",
  body: "w tym wierszu {/* dane-jawne: powód */}",
};

function toWaiverProblem(
  file: string,
  { line, column }: Waiver,
  { code, ...telling }: typeof noReason,
): LocatedProblem {
  return { code, file, line: line + 1, column, message: toMessage(telling) };
}

const writeReason = "napisz po dwukropku, dlaczego te dane mogą być publiczne";

const noReason = {
  code: "waiver-without-reason",
  what: "przy „dane-jawne” nie ma powodu",
  how: writeReason,
};

const answersForNothing = {
  code: "unused-waiver",
  what: "„dane-jawne” stoi tu, a w tym wierszu nie ma danych, które trzeba by usprawiedliwiać",
  how: "usuń ten komentarz",
};

interface Finding {
  readonly kind: PersonalDataKind;
  readonly line: number;
}

interface Datum extends Finding {
  readonly column: number;
  /** What says why the data may be public. */
  readonly answer: Waiver | undefined;
  /** What should say so, and says nothing. */
  readonly attempt: Waiver | undefined;
}
