import { markRecord, plain, toPieces, type Asked, type Piece } from "../../search/mark.ts";
import type { ShownRecord } from "../../search/shown-record.ts";
import { copyOf, find } from "./element.ts";

/** A record as a row: who asked what, when, what the city said; what was asked for is marked. */
export function resultItem(record: ShownRecord, asked: Asked): HTMLElement {
  const row = copyOf("#wynik");
  const put = (selector: string, pieces: readonly Piece[]): HTMLElement => {
    const place = find(selector, row);
    if (pieces.length === 0) place.remove();
    place.append(...pieces.map(toNode));
    return place;
  };
  const [title = none, proposal = none, response = none, ...proposers] = markRecord(record, asked);
  const heading = title.text ? title : proposal;
  const link = find("a", row) as HTMLAnchorElement;
  link.href = record.url;
  link.replaceChildren(...toPieces(heading, longestHeading).map(toNode));
  const who = proposers.flatMap((one) => [plain(", "), ...toPieces(one)]).slice(1);
  put(".row-meta", record.date === undefined ? who : [...who, plain(` · ${record.date}`)]);
  put(".stance", record.stance === undefined ? [] : [plain(record.stance)]).dataset["group"] =
    record.stanceGroup ?? "";
  const isWhole = heading === proposal && proposal.text.length <= longestHeading;
  put(".asked", isWhole ? [] : toPieces(proposal, longestPassage));
  put(".answered", toPieces(response, longestPassage));
  return row;
}

function toNode({ text, isMarked }: Piece): Node | string {
  if (!isMarked) return text;
  const mark = copyOf("#znalezione");
  mark.textContent = text;
  return mark;
}

const none = { text: "", marked: [] };
const longestHeading = 140;
const longestPassage = 220;
