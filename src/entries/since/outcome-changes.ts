import { type Data, isSame } from "../same-words.ts";
import { type Change, compareField, textOf } from "./change.ts";

/**
 * What was said to have come of a proposal. The record goes on: the first outcome, and another one that says where it
 * is to be found, need no correction.
 */
export function compareOutcomes(was: Data, is: Data, path: Change["path"]): readonly Change[] {
  const field = (key: string) => ({ path: [...path, key], old: was[key], now: is[key] });
  const status = field("status");
  if (statusOf(was) === statusOf(is))
    return [
      ...compareField({ label: "miejsce w programie", kind: "value", ...field("paragraph") }),
      ...compareField({ label: "adres miejsca w programie", kind: "value", ...field("url") }),
      ...compareField({ label: "nota o wyniku", kind: "words", ...field("note") }),
    ];
  if (statusOf(was) === "unknown" || hasOwnPlace(was, is)) return [];
  return compareField({ label: "wynik", called: "uchwal uwzględni program", kind: "value", ...status });
}

function statusOf(outcome: Data): string {
  return textOf(outcome["status"]) || "unknown";
}

function hasOwnPlace(was: Data, is: Data): boolean {
  return ["paragraph", "url", "note"].some((key) => is[key] !== undefined && !isSame(is[key], was[key]));
}
