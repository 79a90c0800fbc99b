import { relative } from "node:path";
import { checkContent } from "../src/entries/check-content.ts";
import type { ContentFile } from "../src/entries/content-file.ts";
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
  const asOf = readAsOf(content, newestDateIn(files));
  const { portal, problems } = checkContent(files, { asOf });
  const shown = relative(process.cwd(), content) || ".";
  if (portal === undefined) throw new UserMistake(formatProblems(problems, shown));
  const gaps = findGaps(portal.settings);
  if (production && gaps.length > 0) throw new UserMistake(formatGaps(gaps, shown));
  return { portal, gaps };
}

export interface LoadedPortal {
  readonly portal: Portal;
  readonly gaps: readonly Gap[];
}

function newestDateIn(files: readonly ContentFile[]): string {
  const dates = files.flatMap(
    ({ bytes }) => new TextDecoder().decode(bytes).match(/\b20\d{2}-\d{2}-\d{2}\b/g) ?? [],
  );
  return dates.sort().at(-1) ?? "1970-01-01";
}
