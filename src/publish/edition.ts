import type { AddressKind } from "../domain/address-kind.ts";
import type { Told } from "../domain/history/happenings.ts";
import type { ProposalHistory } from "../domain/history/text-history.ts";
import type { Portal } from "../domain/portal.ts";
import type { BodyTexts } from "../prose/body-texts.ts";

/** A portal as it stands at a public address: all that the formats for machines are made of. */
export interface Edition {
  readonly portal: Portal;
  /** Where the portal stands, without a slash at the end: `https://postulat.example`. */
  readonly origin: string;
  /** Both unknown where the content has no history. */
  readonly datesOf: (file: string) => RecordDates;
  /** How a proposal's texts changed, by its key; undefined where the content has no history of it. */
  readonly historyOf: (key: string) => ProposalHistory | undefined;
  /** When something came to the portal, by its name and its file; undefined where no history knows it. */
  readonly toldOf: (name: string, file: string) => Told | undefined;
  /** The identifier that something bore first, by its kind and its present one: names that never change are made of it. */
  readonly firstIdOf: (kind: AddressKind, id: string) => string;
  /** What stands below the facts of a file of the content. */
  readonly bodyOf: (file: string) => string;
  /** How it is read, by whoever need not do so anew. */
  readonly readBody?: (body: string) => BodyTexts;
}

/** That of `npm start`, where the publisher has not given an address yet. */
export const localOrigin = "http://localhost:4321";

/** Whether the addresses in the data lead to where the portal will stand. */
export function hasPublicAddress({ origin }: Pick<Edition, "origin">): boolean {
  return origin !== localOrigin;
}

/** When a file of the content first came and last changed. */
export interface RecordDates {
  readonly added?: string;
  readonly changed?: string;
  /** How many times it changed since it came. */
  readonly changes?: number;
}

/** @param path from the root: `/spotkania/` */
export function toAbsolute({ origin }: Pick<Edition, "origin">, path: string): string {
  return `${origin}${path}`;
}
