import { type LocatedProblem, toMessage } from "../content-file.ts";
import { type Data, isSame } from "../same-words.ts";
import { readYaml } from "../yaml-source.ts";
import { dataOf, listOf, textOf } from "./change.ts";

/** The day and the reason of a withdrawal stay as they were published; words may only be added to the reason. */
export function findChangedWithdrawals(before: string, after: string): readonly LocatedProblem[] {
  if (before === after) return [];
  const [then, now] = [readYaml(file, before), readYaml(file, after)];
  const present = listOf(dataOf(now.data)["withdrawn"]);
  return listOf(dataOf(then.data)["withdrawn"]).flatMap((was) => {
    const index = present.findIndex((is) => is["kind"] === was["kind"] && isSame(is["id"], was["id"]));
    const is = present[index];
    if (is === undefined) return [];
    const changed = isSame(was["date"], is["date"]) ? (isReasonKept(was, is) ? undefined : "reason") : "date";
    if (changed === undefined) return [];
    const what = `${changed === "date" ? "dzień" : "powód"} wycofania „${textOf(was["id"])}” różni się od tego, co opublikowano`;
    const how = `przywróć dawne słowa („${shorten(textOf(was[changed]))}”); do powodu można tylko coś dopisać, po nich`;
    const position = now.positionOf(["withdrawn", index, changed]);
    return [{ code: "withdrawal-changed", file, ...position, message: toMessage({ what, how }) }];
  });
}

function isReasonKept(was: Data, is: Data): boolean {
  return toLine(is["reason"]).startsWith(toLine(was["reason"]));
}

function toLine(value: unknown): string {
  return textOf(value).normalize("NFC").replace(/\s+/gu, " ").trim();
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const file = "withdrawn.yaml";
