import type { Portal } from "../../domain/portal.ts";
import { remember } from "../../domain/remember.ts";
import { toTermFinder, type FindTerms } from "../../prose/find-terms.ts";
import { stemOf } from "../../search/stem.ts";

/** Finds the words of a portal's glossary; made once for all pages. */
export const toPortalTermFinder: (portal: Portal) => FindTerms = remember(({ glossary }) =>
  toTermFinder(glossary, stemOf),
);
