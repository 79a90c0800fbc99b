import { allParagraphs } from "../document.ts";
import { findOrganizations, findPersons } from "./attendance.ts";
import { findCityParticipants } from "./city.ts";
import { findMaterials, findProgramme, findPurpose } from "./materials.ts";
import { toPassages } from "./passages.ts";
import { findProposals } from "./proposals.ts";
import { findScope } from "./scope.ts";
import { findOrdinal, findTitle, separateTitle } from "./title.ts";
import { findUnit } from "./unit.ts";
import { findTimeAndPlace } from "./venue.ts";
import type { IsoDate } from "../../polish/dates.ts";
import type { SourceDocument } from "../document.ts";
import type { Passage } from "./passages.ts";
import type { ExtractedProposal } from "./proposals.ts";
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
  /** The paragraphs of the document outside its tables. */
  readonly passages: readonly Passage[];
}

/** Reads the one document model, whatever format it came from. */
export function interpretMeeting({ blocks }: SourceDocument, spheres: readonly Sphere[]): ExtractedMeeting {
  const passages = separateTitle(toPassages(blocks));
  const title = findTitle(passages);
  const body = passages.slice(title?.passages ?? 0);
  const unit = findUnit(title?.text ?? "") ?? body.map(({ text }) => findUnit(text)).find((found) => found !== undefined);
  const { date, hours, venue } = findTimeAndPlace(title?.text ?? "", body);
  const city = findCityParticipants(body, unit)?.members ?? [];
  const organizations = findOrganizations(body)?.members ?? [];
  const purpose = findPurpose(body);
  const texts = allParagraphs(blocks).map(({ text }) => text);
  return withoutUndefined({
    title: title?.text,
    ordinal: findOrdinal(title?.text ?? ""),
    date,
    start: hours?.from,
    end: hours?.to,
    venue,
    unit,
    spheres: findScope(body, spheres),
    cityParticipants: city,
    ngoPersons: findPersons(body),
    organizations,
    programme: findProgramme(purpose, texts),
    purpose,
    materials: findMaterials(body)?.members ?? [],
    proposals: findProposals(blocks, [...organizations, ...city]),
    passages,
  });
}

function withoutUndefined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
