import type { z } from "zod";
import { remember } from "../domain/remember.ts";
import type { Edition } from "./edition.ts";
import {
  officeRecordSchema,
  organizationRecordSchema,
  toOfficeRecord,
  toOrganizationRecord,
} from "./records/body.ts";
import { commitmentRecordSchema, toCommitmentRecords } from "./records/commitment.ts";
import { correctionRecordSchema, toCorrectionRecords } from "./records/correction.ts";
import {
  redirectRecordSchema,
  toRedirectRecord,
  toWithdrawalRecord,
  withdrawalRecordSchema,
} from "./records/former-address.ts";
import { glossaryRecordSchema, toGlossaryRecord } from "./records/glossary.ts";
import { meetingRecordSchema, toMeetingRecord } from "./records/meeting.ts";
import { pageRecordSchema, toPageRecord } from "./records/page.ts";
import {
  readingRecordSchema,
  toReadingRecords,
  toVersionRecords,
  versionRecordSchema,
} from "./records/past.ts";
import { programmeRecordSchema, toProgrammeRecord } from "./records/programme.ts";
import { proposalRecordSchema, toProposalRecord } from "./records/proposal.ts";
import { settingsRecordSchema, toSettingsRecord } from "./records/settings.ts";
import { sphereRecordSchema, themeRecordSchema, toSphereRecord, toThemeRecord } from "./records/subject.ts";

/**
 * What the portal gives to machines. A kind's schema is the one source of its JSON, XML and CSV, their schemas and the
 * data dictionary. Slugs, the names of fields and their order are promises: fields may be added at the end of the
 * kind's own, none may go.
 */
export const kinds = {
  meetings: {
    slug: "spotkania",
    label: "Spotkania",
    element: "meeting",
    schema: meetingRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.meetings.map((meeting) => toMeetingRecord(meeting, edition)),
    ),
  },
  proposals: {
    slug: "propozycje",
    label: "Propozycje i stanowiska",
    element: "proposal",
    schema: proposalRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.proposals.map((proposal) => toProposalRecord(proposal, edition)),
    ),
  },
  commitments: {
    slug: "zapowiedzi",
    label: "Zapowiedzi miasta",
    element: "commitment",
    schema: commitmentRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.proposals.flatMap((proposal) => toCommitmentRecords(proposal, edition)),
    ),
  },
  corrections: {
    slug: "sprostowania",
    label: "Sprostowania",
    element: "correction",
    schema: correctionRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.meetings.flatMap((meeting) => toCorrectionRecords(meeting, edition)),
    ),
  },
  organizations: {
    slug: "organizacje",
    label: "Organizacje",
    element: "organization",
    schema: organizationRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.organizations.map((organization) => toOrganizationRecord(organization, edition)),
    ),
  },
  offices: {
    slug: "miasto",
    label: "Strona miejska",
    element: "office",
    schema: officeRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.offices.map((office) => toOfficeRecord(office, edition)),
    ),
  },
  themes: {
    slug: "tematy",
    label: "Tematy",
    element: "theme",
    schema: themeRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.themes.map((theme) => toThemeRecord(theme, edition)),
    ),
  },
  spheres: {
    slug: "sfery",
    label: "Sfery zadań publicznych",
    element: "sphere",
    schema: sphereRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.spheres.map((sphere) => toSphereRecord(sphere, edition)),
    ),
  },
  programmes: {
    slug: "programy",
    label: "Programy współpracy",
    element: "programme",
    schema: programmeRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.programmes.map((programme) => toProgrammeRecord(programme, edition)),
    ),
  },
  versions: {
    slug: "wersje",
    label: "Wersje tekstów",
    element: "version",
    schema: versionRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.proposals.flatMap((proposal) => toVersionRecords(proposal, edition)),
    ),
  },
  readings: {
    slug: "odczyty",
    label: "Odczyty stanowisk",
    element: "reading",
    schema: readingRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.proposals.flatMap((proposal) => toReadingRecords(proposal, edition)),
    ),
  },
  glossary: {
    slug: "slownik",
    label: "Słownik wyrazów",
    element: "entry",
    schema: glossaryRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.glossary.map((term) => toGlossaryRecord(term, edition)),
    ),
  },
  pages: {
    slug: "strony",
    label: "Strony informacyjne",
    element: "information",
    schema: pageRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.pages.map((page) => toPageRecord(page, edition)),
    ),
  },
  withdrawals: {
    slug: "wycofane",
    label: "Wpisy wycofane",
    element: "withdrawal",
    schema: withdrawalRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.withdrawn.map((withdrawal) => toWithdrawalRecord(withdrawal, edition)),
    ),
  },
  redirects: {
    slug: "przekierowania",
    label: "Dawne adresy",
    element: "redirect",
    schema: redirectRecordSchema,
    toRecords: remember((edition: Edition) =>
      edition.portal.redirects.map((redirect) => toRedirectRecord(redirect, edition)),
    ),
  },
  settings: {
    slug: "portal",
    label: "Portal i prowadzący",
    element: "portal",
    schema: settingsRecordSchema,
    toRecords: remember((edition: Edition) => [toSettingsRecord(edition)]),
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly KindName[];

export interface Kind {
  /** The name in addresses. */
  readonly slug: string;
  readonly label: string;
  /** The name of one record in XML; the list is called as the kind. */
  readonly element: string;
  readonly schema: z.ZodObject;
  /** In the portal's order. */
  readonly toRecords: (edition: Edition) => readonly PublicRecord[];
}

export interface PublicRecord {
  readonly id: string;
  readonly page: string;
  readonly published: string | null;
  readonly modified: string | null;
}
