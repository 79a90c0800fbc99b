import { markRecord, shorten, type Asked, type Piece } from "../../search/mark.ts";
import type { ShownRecord } from "../../search/shown-record.ts";
import { element } from "./element.ts";

/** A record as a row: who asked what, when, what the city said; what was asked for is marked. */
export function resultItem(record: ShownRecord, asked: Asked): HTMLLIElement {
  const [title = [], proposal = [], response = [], ...proposers] = markRecord(record, asked);
  const heading = title.length > 0 ? title : shorten(proposal, 140);
  const isCut = heading !== proposal;
  const passages = [["Propozycja", isCut ? proposal : []] as const, ["Miasto", response] as const]
    .filter(([, pieces]) => pieces.length > 0)
    .map(([name, pieces]) =>
      element(
        "p",
        { className: "result-passage" },
        element("b", {}, `${name}: `),
        ...nodes(shorten(pieces, 220)),
      ),
    );
  const link = element("a", { href: record.url }, ...nodes(heading));
  const who = proposers.flatMap((pieces, index) => [...(index > 0 ? [", "] : []), ...nodes(pieces)]);
  const facts = record.date === undefined ? [] : [who.length > 0 ? " · " : "", record.date];
  return element(
    "li",
    { className: "row" },
    element("h3", { className: "row-title" }, link),
    element("p", { className: "row-meta" }, ...who, ...facts),
    ...stanceOf(record),
    ...passages,
  );
}

export function nodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, isMarked }) =>
    isMarked && text !== "" ? element("mark", { className: "found" }, text) : text,
  );
}

function stanceOf({ stance, stanceGroup }: ShownRecord): HTMLElement[] {
  if (stance === undefined) return [];
  const label = element("span", { className: "stance" }, stance);
  label.dataset["group"] = stanceGroup ?? "";
  return [element("p", {}, label)];
}
