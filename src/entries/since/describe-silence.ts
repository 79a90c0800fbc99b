import { formatCount } from "../../polish/plural.ts";
import type { Data } from "../same-words.ts";
import { type Change, textOf } from "./change.ts";
import { findUntold, type Untold } from "./spoken-of.ts";
import { trimCommon } from "./trim-common.ts";

/** What changed without a word, and which words a correction needs. */
export function describeSilence({ change, untold, corrections, proposal, former }: Silence): Advice {
  const { label, isGone } = change;
  const moved = former === undefined ? "" : ` (dawniej ${former})`;
  const place = `${proposal === undefined ? "" : ` propozycji ${proposal}`}${moved}`;
  const state = isGone
    ? "– to opublikowano, a teraz tego nie ma"
    : `różni się od tego, co opublikowano${showDifference(change, untold)}`;
  const entry = proposal === undefined ? "" : `, proposal: "${proposal}"`;
  const fields = `date${entry}, ${fieldsOf(change)}`;
  return {
    what: `${label}${place} ${state}`,
    how: `przywróć, jak było, albo ${advise(change, corrections, fields)}`,
  };
}

function advise(change: Change, corrections: readonly Data[], fields: string): string {
  if (corrections.length === 0) return `dopisz na końcu pola corrections sprostowanie: ${fields}`;
  const turned = corrections.map((one) => ({ ...one, was: textOf(one["is"]), is: textOf(one["was"]) }));
  if (findUntold(change, turned) === undefined)
    return "zamień w sprostowaniu słowa: w was ma stać to, co było, a w is to, co jest teraz";
  return `uzupełnij sprostowanie (nowe o tym nie mówi) lub dopisz następne: ${fields}`;
}

function fieldsOf({ kind, label, old, now }: Change): string {
  if (kind !== "value")
    return "was (zmienione słowa przepisane dosłownie, tak jak stały), is (tak jak stoją teraz)";
  const name = label.replace(/ ?„.*”| ?\(.*\)|,$/g, "");
  const example = (value: string | undefined): string =>
    value === undefined ? "" : `, np. „${name}: ${value}”`;
  const named = old === undefined && now === undefined ? `; nazwij to: „${name}”` : "";
  return `was (co było${example(old)}), is (co jest${example(now)}${named})`;
}

function showDifference({ kind, old, now }: Change, { places }: Untold): string {
  const [first] = places;
  if (kind === "words" && first !== undefined) {
    const others = places.length - 1;
    const more =
      others === 0 ? "" : ` (i ${formatCount(others, ["inne miejsce", "inne miejsca", "innych miejsc"])})`;
    return `: ${showPassages(first.old.text, first.now.text)}${more}`;
  }
  if (old === undefined || now === undefined) return "";
  return kind === "value" ? `: ${showPassages(old, now)}` : `: ${showPassages(...trimCommon(old, now))}`;
}

function showPassages(old: string, now: string): string {
  if (old === "") return `dopisano „${shorten(now)}”`;
  return now === "" ? `usunięto „${shorten(old)}”` : `było „${shorten(old)}”, jest „${shorten(now)}”`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

interface Silence {
  readonly change: Change;
  readonly untold: Untold;
  /** The new ones that may speak of it. */
  readonly corrections: readonly Data[];
  readonly proposal: string | undefined;
  /** What its number was, where it was another. */
  readonly former: string | undefined;
}

interface Advice {
  readonly what: string;
  readonly how: string;
}
