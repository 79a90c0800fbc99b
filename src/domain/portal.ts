import type { Commitment } from "./commitment.ts";
import type { NumberedCorrection } from "./correction.ts";
import type { AddressKind } from "./address-kind.ts";
import type { GlossaryTerm } from "./glossary.ts";
import type { MeetingData } from "./meeting.ts";
import type { Office } from "./office.ts";
import type { Organization } from "./organization.ts";
import type { Outcome } from "./outcome.ts";
import type { Page } from "./page.ts";
import type { Party } from "./party.ts";
import type { Programme } from "./programme.ts";
import type { Settings } from "./settings.ts";
import type { Sphere } from "./sphere.ts";
import type { Stance } from "./stance.ts";
import type { Theme } from "./theme.ts";
import type { Withdrawal } from "./withdrawal.ts";

/** The whole record, every relation resolved, every list sorted. Nothing in it points in a circle. */
export interface Portal {
  readonly settings: Settings;
  /** The day to which the record is true, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Newest first; meetings without a date, then ties, by identifier. */
  readonly meetings: readonly Meeting[];
  /** By meeting, newest first; inside a meeting in the document's order. */
  readonly proposals: readonly Proposal[];
  /** By name. */
  readonly organizations: readonly Organization[];
  /** By name. */
  readonly offices: readonly Office[];
  /** By name. */
  readonly themes: readonly Theme[];
  /** In the order of the law. */
  readonly spheres: readonly Sphere[];
  readonly law: string;
  /** Newest first. */
  readonly programmes: readonly Programme[];
  /** By title. */
  readonly pages: readonly Page[];
  /** By term. */
  readonly glossary: readonly GlossaryTerm[];
  readonly redirects: readonly Redirect[];
  /** A withdrawn meeting takes its proposals along. */
  readonly withdrawn: readonly Withdrawal[];
  readonly index: PortalIndex;
}

/** The relations read backwards. Lists keep the portal's order; a missing key means an empty list. */
export interface PortalIndex {
  readonly proposalsByOrganization: ReadonlyMap<string, readonly Proposal[]>;
  readonly proposalsByProposingOffice: ReadonlyMap<string, readonly Proposal[]>;
  /** The unit that answered, or, where the document names none, the unit that held the meeting. */
  readonly proposalsByAnsweringOffice: ReadonlyMap<string, readonly Proposal[]>;
  readonly proposalsByTheme: ReadonlyMap<string, readonly Proposal[]>;
  readonly proposalsBySphere: ReadonlyMap<string, readonly Proposal[]>;
  readonly proposalsByProgramme: ReadonlyMap<string, readonly Proposal[]>;
  readonly proposalsByStance: ReadonlyMap<Stance, readonly Proposal[]>;
  readonly proposalsByYear: ReadonlyMap<string, readonly Proposal[]>;
  readonly meetingsByYear: ReadonlyMap<string, readonly Meeting[]>;
  readonly meetingsByUnit: ReadonlyMap<string, readonly Meeting[]>;
  readonly meetingsByAttendingOffice: ReadonlyMap<string, readonly Meeting[]>;
  readonly meetingsByOrganization: ReadonlyMap<string, readonly Meeting[]>;
  readonly meetingsBySphere: ReadonlyMap<string, readonly Meeting[]>;
  readonly meetingsByProgramme: ReadonlyMap<string, readonly Meeting[]>;
  readonly officesByParent: ReadonlyMap<string, readonly Office[]>;
  readonly earlierProposals: ReadonlyMap<string, readonly Proposal[]>;
  readonly laterProposals: ReadonlyMap<string, readonly Proposal[]>;
}

/** What a proposal has to know about the meeting that it was made at. */
export interface MeetingHead extends Pick<
  MeetingData,
  "title" | "ordinal" | "state" | "date" | "start" | "end" | "venue" | "source"
> {
  readonly id: string;
  /** Path of its file below the content folder. */
  readonly file: string;
  /** The calendar year, `undefined` where no date is known. */
  readonly year: string | undefined;
  readonly unit: OfficeMention;
  readonly programme: Programme;
  readonly spheres: readonly Sphere[];
}

export interface Meeting extends MeetingHead, Pick<MeetingData, "materials" | "table"> {
  readonly attendance: {
    readonly ngoPersons: number | undefined;
    /** In the document's order. */
    readonly organizations: readonly OrganizationMention[];
    readonly city: readonly OfficeMention[];
  };
  readonly proposals: readonly Proposal[];
  /** Oldest first. */
  readonly corrections: readonly NumberedCorrection[];
  /** The neighbours in time among the meetings that have a date. */
  readonly previous: MeetingHead | undefined;
  readonly next: MeetingHead | undefined;
}

export interface OfficeMention {
  readonly office: Office;
  /** The document's own form; the office's name where it does not differ. */
  readonly asWritten: string;
}

export interface OrganizationMention {
  readonly organization: Organization;
  readonly asWritten: string;
}

export interface Proposal {
  /** `meeting-id/proposal-id`. */
  readonly key: string;
  readonly id: string;
  readonly lp: string | undefined;
  readonly meeting: MeetingHead;
  readonly proposers: readonly Party[];
  readonly text: string;
  readonly themes: readonly Theme[];
  readonly response: Response | undefined;
  readonly outcome: Outcome;
  /** Corrections of the meeting that concern this proposal. */
  readonly corrections: readonly NumberedCorrection[];
}

export interface Response {
  readonly text: string | undefined;
  readonly unit: OfficeMention | undefined;
  readonly date: string | undefined;
  readonly stance: Stance;
  readonly detail: string | undefined;
  readonly evidence: string | undefined;
  readonly commitments: readonly Commitment[];
}

export interface Redirect {
  readonly kind: AddressKind;
  /** The old identifier; a proposal's is `meeting-id/proposal-id`. */
  readonly from: string;
  /** What it is now, chains followed to their end. */
  readonly to: string;
}
