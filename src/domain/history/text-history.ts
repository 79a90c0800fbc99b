import { toPlainText } from "../../prose/plain-text.ts";
import type { StanceReading } from "./stance-readings.ts";

/** How the published texts of the proposals changed, as the history of the content remembers it. */
export interface TextHistory {
  /** `shallow`: the history was cut off when it was copied; `none`: there is none. Both know of no proposal. */
  readonly reach: "whole" | "shallow" | "none";
  /** By `meeting-id/proposal-id`; a proposal that no commit holds yet is missing. */
  readonly proposals: Readonly<Record<string, ProposalHistory>>;
}

export interface ProposalHistory {
  /** The day on which it came to the portal, `YYYY-MM-DD`. */
  readonly added: string;
  /** The day on which anything that its entry says last changed, else the same, `YYYY-MM-DD`. */
  readonly changed: string;
  /** Oldest first, the last is the present one; empty where the words never changed. */
  readonly versions: readonly TextVersion[];
  /** Oldest first, the last is the present one; empty where the editors' reading never changed. */
  readonly readings: readonly StanceReading[];
}

export interface TextVersion extends Texts {
  /** The day from which the texts read so, `YYYY-MM-DD`; missing where no commit holds them yet. */
  readonly date?: string;
  /** Its place among all that came to the portal; known where the day is. */
  readonly order?: number;
}

/** A proposal and the city's position as they are written in the content. */
export interface Texts {
  readonly proposalText: string;
  /** Undefined while there is no position, or none in words. */
  readonly responseText?: string | undefined;
}

/** The versions that differ from the one before in a word; those that differ in white space or markup alone do not count. */
export function keepChanges(versions: readonly TextVersion[]): readonly TextVersion[] {
  return versions.filter((version, index) => {
    const before = versions[index - 1];
    return before === undefined || !haveSameWords(before, version);
  });
}

export function haveSameWords(a: Texts, b: Texts): boolean {
  return isSame(a.proposalText, b.proposalText) && isSame(a.responseText, b.responseText);
}

function isSame(a = "", b = ""): boolean {
  return a === b || toWords(a) === toWords(b);
}

function toWords(text: string): string {
  return toPlainText(text).normalize("NFC").replace(/\s+/gu, " ");
}
