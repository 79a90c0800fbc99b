import type { Portal } from "../domain/portal.ts";

/** The content as the check has read and assembled it while authors write. */
export interface CheckedContent {
  readonly portal: Portal;
  /** What stands below a file's frontmatter. */
  readonly bodyOf: (file: string) => string;
}

/** Hands it to the pages of the preview: they need not wait till Astro, too, has taken over what changed. */
export function showContent(content: CheckedContent): void {
  Reflect.set(globalThis, place, content);
}

/** Undefined in a build, where nothing is handed over. */
export function getCheckedContent(): CheckedContent | undefined {
  return Reflect.get(globalThis, place) as CheckedContent | undefined;
}

// Commands and pages are loaded apart: only what is global is the same for both.
const place = Symbol.for("postulat.checked-content");
