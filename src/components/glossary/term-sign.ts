import { mayHoldTerm, termSign } from "../../prose/explain-terms.ts";
import { getPortal } from "../../site/get-portal.ts";
import { toPortalTermFinder } from "./term-finder.ts";

export { termSign };

/** What stands before an element with this HTML, so that its terms are explained: nothing where it surely holds none. */
export function toTermSign(html: string): string {
  return mayHoldTerm(html, toPortalTermFinder(getPortal())) ? termSign : "";
}
