import type { Data } from "../same-words.ts";
import { type Change, compareField, dataOf } from "./change.ts";
import { compareCommitments } from "./commitment-changes.ts";
import { compareOutcomes } from "./outcome-changes.ts";
import { compareParties, compareParty, type Names } from "./parties.ts";

/** What a proposal and its answer say and read otherwise; what editors read out of them is theirs to read anew. */
export function compareProposals(old: Data, now: Data, { path, names }: Where): readonly Change[] {
  const [was, is] = [dataOf(old["response"]), dataOf(now["response"])];
  const field = (key: string) => ({ path: [...path, key], old: old[key], now: now[key] });
  const answer = (key: string) => ({ path: [...path, "response", key], old: was[key], now: is[key] });
  return [
    ...compareField({ label: "liczba porządkowa", kind: "value", ...field("lp") }),
    ...compareParties({ label: "to, kto proponuje,", names, ...field("proposers") }),
    ...compareField({ label: "treść propozycji", kind: "words", ...field("text") }),
    ...compareField({ label: "stanowisko miasta", kind: "words", ...answer("text") }),
    ...compareParty({ label: "to, kto odpowiada,", names, ...answer("unit") }),
    ...compareField({ label: "data odpowiedzi", kind: "value", ...answer("date") }),
    ...compareCommitments(was, is, [...path, "response"]),
    ...compareOutcomes(dataOf(old["outcome"]), dataOf(now["outcome"]), [...path, "outcome"]),
  ];
}

interface Where {
  /** Of the proposal in its file. */
  readonly path: readonly (string | number)[];
  readonly names: Names;
}
