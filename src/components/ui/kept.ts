import { isPreview } from "../../site/is-preview.ts";

/** Stands in a kept piece where every page puts an anchor of its own. No content may hold this sign. */
export const anchorPlace = "\uE000";

/** The piece as it was first made for a record, with this page's anchor; undefined where it is yet to be made. */
export function findKept({ of, as, anchor }: Keeping): string | undefined {
  return pieces.get(of)?.get(as)?.join(anchor);
}

/** Keeps a piece as long as its record lives, and gives it with this page's anchor. */
export function keep(html: string, { of, as, anchor }: Keeping): string {
  const parts = html.split(anchorPlace);
  // While authors write, a record outlives changes of the templates.
  if (!isPreview) pieces.set(of, (pieces.get(of) ?? new Map<string, Parts>()).set(as, parts));
  return parts.join(anchor);
}

/** The piece as it stands on a page. */
export function withAnchor(html: string, anchor: string): string {
  return html.replaceAll(anchorPlace, anchor);
}

const pieces = new WeakMap<object, Map<string, Parts>>();

/** Of a piece, before and after each place of an anchor: most pieces have none, and are not searched for it again. */
type Parts = readonly string[];

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
