import { noteReads, type Read, trace } from "../../domain/trace.ts";
import { rememberTexts } from "../../prose/remember-texts.ts";
import { isPreview } from "../../site/is-preview.ts";
import { createPacking, type PackedText, unpack } from "./packed-text.ts";

/** Stands in a kept piece where every page puts an anchor of its own. No content may hold this sign. */
export const anchorPlace = "\uE000";

/** The piece as it was first made for a record, with this page's anchor; undefined where it is yet to be made. */
export function findKept({ of, as, anchor }: Keeping): string | undefined {
  const piece = pieces.get(as)?.get(of);
  if (piece === undefined) return undefined;
  if (piece.reads !== undefined) noteReads(piece.reads);
  const html = open(piece.text);
  return piece.hasAnchor ? withAnchor(html, anchor) : html;
}

/** Makes a piece, keeps it as long as its record lives, and gives it with this page's anchor. */
export async function makeKept({ of, as, anchor }: Keeping, make: () => Promise<unknown>): Promise<string> {
  const { value, reads } = trace(make);
  const html = String(await value);
  noteReads(reads);
  // While authors write, a record outlives changes of the templates.
  if (!isPreview) {
    const piece = {
      text: pack(html),
      hasAnchor: html.includes(anchorPlace),
      ...(reads.size > 0 && { reads: [...reads] }),
    };
    pieces.set(as, (pieces.get(as) ?? new WeakMap<object, Piece>()).set(of, piece));
  }
  return withAnchor(html, anchor);
}

/** The piece as it stands on a page. */
export function withAnchor(html: string, anchor: string): string {
  return html.replaceAll(anchorPlace, anchor);
}

const pieces = new Map<string, WeakMap<object, Piece>>();
const pack = createPacking();
// Some stand on nearly every page.
const open = rememberTexts(unpack, 32);

interface Piece {
  readonly text: PackedText;
  /** Most pieces have none, and are not searched for it again. */
  readonly hasAnchor: boolean;
  /** What its making has looked at, where that is anything. */
  readonly reads?: readonly Read[];
}

interface Kept {
  /** The record that the piece shows. It has to be the same in all pages. */
  readonly of: object;
  /** Which piece of the record: everything else that the piece depends on. */
  readonly as: string;
}

export interface Keeping extends Kept {
  readonly anchor: string;
}

/** A piece of a list, with the properties of the component that shows it. */
export interface KeptPiece<Props> extends Kept {
  readonly props: Props;
}
