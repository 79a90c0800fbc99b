import type { AddressKind } from "./address-kind.ts";
import type { Reference } from "./problem-words.ts";

/** What each problem needs to know to be told; the codes are a promise, like addresses. */
export interface ProblemDetails {
  schema: { what: string; how: string };
  /** `isOfOuter` of a field that is known further out. */
  "unknown-key": { key: string; near: readonly string[]; known: readonly string[]; isOfOuter: boolean };
  /** `meant` is the day that a value in another form surely stands for. */
  "impossible-date": { value: string; isInForm: boolean; isDay: boolean; meant: string | undefined };
  "unknown-organization": Reference;
  "unknown-office": Reference;
  "unknown-theme": Reference;
  "unknown-sphere": Reference;
  "unknown-programme": Reference;
  "unknown-proposal": Reference;
  "orphan-organization": { id: string };
  "other-year": { date: string; folder: string };
  "duplicate-id": { id: string; other: string };
  "folded-id": { id: string; otherId: string; other: string };
  "shared-alias": { name: string; otherId: string; other: string };
  "evidence-not-verbatim": { passage: string };
  "detail-not-verbatim": { passage: string };
  "due-not-verbatim": { passage: string };
  "missing-evidence": { stance: string };
  "missing-detail": { stance: string; detail: string };
  "missing-response-text": { stance: string };
  "text-without-answer": Record<string, never>;
  "missing-date": Record<string, never>;
  "missing-source": Record<string, never>;
  "end-before-start": { start: string; end: string };
  "source-taken": { other: string; by: string };
  "ordinal-taken": { ordinal: number; other: string };
  "response-before-meeting": { date: string; meeting: string };
  "listed-twice": { what: string };
  "date-after-programme": { date: string; programme: string; last: string };
  "proposal-without-proposer": { id: string };
  "ambiguous-party": { fields: readonly string[] };
  "ambiguous-due": { fields: readonly string[] };
  "related-not-earlier": { key: string };
  "office-cycle": { ids: readonly string[] };
  "reserved-id": { id: string };
  "empty-collection": { folder: string; noun: string };
  "missing-file": { file: string; noun: string };
  "redirect-nowhere": Reference;
  "redirect-taken": { from: string };
  "redirect-cycle": { ids: readonly string[] };
  "redirect-malformed": { id: string };
  "lost-address": { kind: AddressKind; id: string; near: readonly string[] };
  "withdrawn-taken": { id: string };
  "outcome-without-programme": { programme: string };
  "outcome-without-place": Record<string, never>;
  "correction-of-nothing": { proposal: string };
  "correction-out-of-order": { date: string; before: string };
  "correction-without-change": Record<string, never>;
  "update-out-of-order": { date: string; before: string };
  "day-out-of-order": { later: string; date: string; earlier: string; before: string };
  "due-of-other-year": { year: number; asWritten: string };
  "planned-answer": Record<string, never>;
  "year-not-named": { year: number; named: readonly string[] };
  "renamed-file": { id: string; near: string; places: number; first: string; ending: string };
  "date-ahead": { event: string; date: string; today: string; isMeeting: boolean };
  "entry-before-meeting": { entry: string; date: string; meeting: string };
}
