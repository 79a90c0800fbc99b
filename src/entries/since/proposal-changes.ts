import type { Data } from "../same-words.ts";
import { type Change, compareField, dataOf } from "./change.ts";
import { compareCommitments } from "./commitment-changes.ts";
import { compareOutcomes } from "./outcome-changes.ts";
import type { Ways } from "./meeting-changes.ts";
import { compareParties, compareParty } from "./parties.ts";
import { compareTexts } from "./text-changes.ts";

/** What a proposal and its answer say and read otherwise; what editors read out of them is theirs to read anew. */
export function compareProposals(old: Data, now: Data, { path, names, moves }: Where): readonly Change[] {
  const [was, is] = [dataOf(old["response"]), dataOf(now["response"])];
  const field = (key: string) => ({ path: [...path, key], old: old[key], now: now[key] });
  const answer = (key: string) => ({ path: [...path, "response", key], old: was[key], now: is[key] });
  return [
    ...compareField({ label: "liczba porządkowa", called: "numer", kind: "value", ...field("lp") }),
    ...compareParties({ label: "to, kto proponuje,", called: proposing, names, ...field("proposers") }),
    ...compareTexts({ label: "treść", prose: "field", moves, ...field("text") }),
    ...compareTexts({ label: "stanowisko miasta", prose: "field", moves, ...answer("text") }),
    ...compareParty({ label: "to, kto odpowiada,", called: "odpowied jednost", names, ...answer("unit") }),
    ...compareField({ label: "data odpowiedzi", called: answeredOn, kind: "value", ...answer("date") }),
    ...compareCommitments(was, is, [...path, "response"]),
    ...compareOutcomes(dataOf(old["outcome"]), dataOf(now["outcome"]), [...path, "outcome"]),
  ];
}

const proposing = "proponował wniosk wniós zgłosi zgłasza autor";
const answeredOn = "datę daty dacie dnia dzień";

interface Where extends Ways {
  /** Of the proposal in its file. */
  readonly path: readonly (string | number)[];
}
