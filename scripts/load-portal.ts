import { relative } from "node:path";
import { checkContent, type ContentCheck } from "../src/entries/check-content.ts";
import type { ContentFile } from "../src/entries/content-file.ts";
import { findNewestDate } from "../src/domain/newest-date.ts";
import { findGaps, type Gap } from "../src/domain/settings.ts";
import type { Portal } from "../src/domain/portal.ts";
import { readAsOf } from "./as-of.ts";
import { readContentFolder } from "./content-folder.ts";
import type { PortalOptions } from "./options.ts";
import { formatGaps, formatProblems } from "./report.ts";
import { UserMistake } from "./user-mistake.ts";

/** Reads and checks a content folder; throws with every problem told where there is any. */
export function loadPortal({
  content,
  production,
}: Pick<PortalOptions, "content" | "production">): LoadedPortal {
  const files = readContentFolder(content);
  const { portal, problems } = checkAsOf(files, readAsOf(content));
  const shown = relative(process.cwd(), content) || ".";
  if (portal === undefined) throw new UserMistake(formatProblems(problems, shown));
  const gaps = findGaps(portal.settings);
  if (production && gaps.length > 0) throw new UserMistake(formatGaps(gaps, shown));
  return { portal, gaps };
}

/** Content that is in no repository is taken to be of the newest day of which it speaks as past. */
function checkAsOf(files: readonly ContentFile[], asOf: string | undefined): ContentCheck {
  const check = checkContent(files, { asOf: asOf ?? "1970-01-01" });
  const newest = asOf === undefined && check.portal !== undefined ? findNewestDate(check.portal) : undefined;
  return newest === undefined ? check : checkContent(files, { asOf: newest });
}

export interface LoadedPortal {
  readonly portal: Portal;
  readonly gaps: readonly Gap[];
}
