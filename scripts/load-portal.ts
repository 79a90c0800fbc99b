import type { Gap } from "../src/domain/settings.ts";
import type { Portal } from "../src/domain/portal.ts";
import { inspectContent, type Inspection, type Look } from "./inspect-content.ts";
import type { PortalOptions } from "./options.ts";
import { formatGaps, formatProblems, shownFolder } from "./report.ts";
import { UserMistake } from "./user-mistake.ts";

/** Reads and checks a content folder; throws with every problem told where there is any. */
export function loadPortal({
  content,
  production,
  ...look
}: Pick<PortalOptions, "content" | "production"> & Look): LoadedPortal {
  const { portal, problems, gaps, digest } = inspectContent(content, look);
  const shown = shownFolder(content);
  if (portal === undefined) throw new UserMistake(formatProblems(problems, shown));
  if (production && gaps.length > 0) throw new UserMistake(formatGaps(gaps, shown));
  return { portal, gaps, digest };
}

export interface LoadedPortal extends Pick<Inspection, "digest"> {
  readonly portal: Portal;
  readonly gaps: readonly Gap[];
}
