import { allParagraphs, isParagraph } from "../document.ts";
import { findOrganizations, labelledOrganizations } from "./attendance.ts";
import { findAttendanceTable } from "./attendance-table.ts";
import { findCityParticipants, labelledCity } from "./city.ts";
import { toFacts } from "./facts.ts";
import { findHost } from "./host.ts";
import { findMaterials, findPurpose, labelledMaterials } from "./materials.ts";
import { findOrdinal, findOrdinalBelow } from "./ordinal.ts";
import { partSides, toPassages } from "./passages.ts";
import { findPersons } from "./persons.ts";
import { findProgramme } from "./programme.ts";
import { findProposals } from "./proposals.ts";
import { findScope } from "./scope.ts";
import { partByProposers } from "./settled-names.ts";
import { findTitle, separateTitle } from "./title.ts";
import { findUnit, inNameCase } from "./unit.ts";
import { findTimeAndPlace } from "./venue.ts";
import type { IsoDate } from "../../polish/dates.ts";
import type { Block, SourceDocument } from "../document.ts";
import type { Passage } from "./passages.ts";
import type { ExtractedProposal, ProposalTables } from "./proposals.ts";
import type { Scope, Sphere } from "./scope.ts";

/** What a careful reader gets out of a summary of a meeting; everything as written. */
export interface ExtractedMeeting {
  readonly title?: string;
  readonly ordinal?: number;
  readonly date?: IsoDate;
  readonly start?: string;
  readonly end?: string;
  readonly venue?: string;
  readonly unit?: string;
  readonly spheres: Scope;
  readonly cityParticipants: readonly string[];
  readonly ngoPersons?: number;
  readonly organizations: readonly string[];
  readonly programme?: string;
  readonly purpose?: string;
  readonly materials: readonly string[];
  readonly proposals: readonly ExtractedProposal[];
  readonly headers: ProposalTables["headers"];
  readonly headerTexts: ProposalTables["headerTexts"];
  /** The sentence that announces the table. */
  readonly caption?: string;
  /** What stands between the title and the table. */
  readonly narrative: readonly Passage[];
  /** What stands between the tables and below them, but for who wrote the document down. */
  readonly afterTable: readonly Passage[];
  /** Where things were found, for the report. */
  readonly places: Readonly<Record<Place, string | undefined>>;
}

type Place = "time" | "city" | "organizations" | "materials" | "unit" | "programme" | "scope";

/** Reads the one document model, whatever format it came from. */
export function interpretMeeting({ blocks }: SourceDocument, spheres: readonly Sphere[]): ExtractedMeeting {
  const passages = separateTitle(toPassages(blocks));
  const title = findTitle(passages);
  const body = passages.slice(title?.passages ?? 0);
  const inTitle = findUnit(inNameCase(title?.text ?? ""));
  const facts = toFacts(body);
  const host =
    inTitle === undefined ? findHost(facts, body, passages.slice(0, (title?.passages ?? 1) - 1)) : undefined;
  const unit = inTitle ?? host?.unit;
  const { date, hours, venue, where } = findTimeAndPlace(title?.text ?? "", body, facts);
  const sides = partSides(body);
  const city = labelledCity(facts, unit) ?? findCityParticipants(sides, unit);
  const organizations =
    labelledOrganizations(facts) ?? findOrganizations(sides) ?? findAttendanceTable(blocks);
  const materials = labelledMaterials(facts) ?? findMaterials(body);
  const purpose = findPurpose(body);
  const scope = findScope(body, spheres, facts);
  const known = [...(organizations?.members ?? []), ...(city?.members ?? [])];
  const tables = findProposals(blocks, known);
  const programme = findProgramme(
    purpose,
    allParagraphs(blocks).map(({ text }) => text),
  );
  return withoutUndefined({
    title: title?.text,
    ordinal: findOrdinal(title?.text ?? "") ?? findOrdinalBelow(facts, body),
    date,
    start: hours?.from,
    end: hours?.to,
    venue,
    unit,
    spheres: scope,
    cityParticipants: city?.members ?? [],
    ngoPersons: findPersons(body, facts),
    organizations: partByProposers(
      organizations?.members ?? [],
      tables.proposals.flatMap(({ proposers }) => proposers),
    ),
    programme,
    purpose,
    materials: materials?.members ?? [],
    proposals: tables.proposals,
    headers: tables.headers,
    headerTexts: tables.headerTexts,
    afterTable: belowTable(blocks, tables.firstBlock),
    ...splitNarrative(body, title?.passages ?? 0, blocks, tables.firstBlock),
    places: {
      time: where,
      city: city?.where,
      organizations: organizations?.where,
      materials: materials?.where,
      unit: inTitle === undefined ? host?.where : "tytuł dokumentu",
      programme:
        programme === undefined ? undefined : body.find(({ text }) => text.includes(programme))?.where,
      scope: scope.where,
    },
  });
}

/** What stands above the table; the last sentence is its caption where it announces it. */
function splitNarrative(
  body: readonly Passage[],
  offset: number,
  blocks: readonly Block[],
  firstTable: number,
) {
  const above = separateTitle(toPassages(blocks.slice(0, Math.max(firstTable, 0)))).slice(offset);
  const narrative = firstTable < 0 ? body : above;
  const last = narrative.at(-1);
  const announces = last && last.items.length === 0 && last.text.length < 300 && announcement.test(last.text);
  return announces ? { caption: last.text, narrative: narrative.slice(0, -1) } : { narrative };
}

function belowTable(blocks: readonly Block[], firstTable: number): Passage[] {
  if (firstTable < 0) return [];
  const isProse = (block: Block) => isParagraph(block) && block.text !== "";
  const passages = toPassages(blocks.slice(firstTable), blocks.slice(0, firstTable).filter(isProse).length);
  return passages.filter(({ text }) => !signOff.test(text));
}

// Who wrote a document down is a person.
const signOff =
  /^(?:sporządz|opracowa|protok[oó]|notatk|przygotowa|podpis|zatwierdz|sprawdzi|akceptuj|z poważaniem|\/)/iu;
const announcement =
  /^(?:[IVX\d]+\.\s+)?(?:tabela|zestawieni|wykaz|propozycj|wnios|postulat|uwag|sugesti|zgłoszon)/iu;

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
