import type { AddressRegistry } from "../../src/domain/address-registry.ts";
import type { OtherPortal } from "../../src/domain/settings.ts";
import type { LookedThrough, WrittenPage } from "../nothing-lost.ts";
import type { SharedRow } from "../row-of-work.ts";
import type { StepMark } from "../progress.ts";
import type { Checksums } from "../site-writer.ts";

/** What the publisher is to do. */
export interface PublisherWork {
  readonly content: string;
  readonly production: boolean;
  /** The address to publish for, before the one in the settings. */
  readonly address: string | undefined;
  /** Where the site is being built. */
  readonly folder: string;
  /** The folder of cards that were drawn before. */
  readonly drawn: string;
  /** The folder of what was worked out for the search before. */
  readonly searched: string;
  /** The cards that still are to be drawn, here or by whoever has time. */
  readonly queue: SharedRow;
  /** The pages of proposals that are to be looked through for lost words; the same. */
  readonly row: SharedRow;
  /** The groups of files that still are to be written; the same. */
  readonly groups: SharedRow;
  /** The only part of the site that is built. */
  readonly part: string | undefined;
  /** The folder for what pages have to know. */
  readonly facts: string;
  /** Where the site is going to stand, and where the former one does. */
  readonly place: string;
  /** The folder of what former builds of this site remember. */
  readonly memory: string;
  /** A digest of the program, of which alone it may use what depends on it. */
  readonly program: string;
  /** Whether data, feeds, calendars and cards are left out, to measure what they take. */
  readonly isDataLeftOut: boolean;
}

/** What it tells, in this order, but for its steps. */
export type PublisherMessage =
  | ({ readonly type: "step" } & StepMark)
  | ({ readonly type: "checked" } & CheckedContent)
  /** What pages have to know of the past has been written. */
  | { readonly type: "recollected" }
  /** Which proposals are alike has been written, for their own pages. */
  | { readonly type: "compared" }
  /** Every file but the pages has been written, and nothing of the content was lost. */
  | ({ readonly type: "whole" } & WholeSite)
  | { readonly type: "mistake"; readonly message: string };

/**
 * What it is told: some pages that were written, or, when all were and the groups of files are too that the other thread
 * took, what was found on the pages that are looked through.
 */
export type PagesMessage = readonly WrittenPage[] | LookedThrough;

export interface CheckedContent {
  readonly portal: CheckedPortal;
  /** Of the files that were checked. */
  readonly digest: string;
}

export interface WholeSite {
  /** How many records the search index holds; undefined where it belongs to another part. */
  readonly records: number | undefined;
  /** Of every file that is not a page. */
  readonly sums: Checksums;
  /** Only of a part. */
  readonly answers: PartAnswers | undefined;
}

/** What a part has to know of the whole site. */
export interface PartAnswers {
  /** Every identifier for which it answers. */
  readonly addresses: AddressRegistry;
  /** A digest of what the repository remembers of the content. */
  readonly past: string;
}

/** A portal without problems: as much of it as is told of a build. */
export interface CheckedPortal {
  readonly name: string;
  readonly city: string;
  readonly asOf: string;
  /** Where it is going to stand, without a slash at the end. */
  readonly origin: string;
  readonly meetings: number;
  readonly proposals: number;
  readonly organizations: number;
  /** Other portals whose records are found here too. */
  readonly searchedTogether: readonly OtherPortal[];
  /** How many facts its publisher still owes. */
  readonly gaps: number;
}
