import type { Portal } from "../domain/portal.ts";

/** The content as a command has read, checked and assembled it. */
export interface CheckedContent {
  readonly portal: Portal;
  /** What stands below a file's facts. */
  readonly bodyOf: (file: string) => string;
}

/** Hands it to the pages: it need not be read a second time, nor kept in a second form. */
export function showContent(content: CheckedContent): void {
  Reflect.set(globalThis, place, content);
}

export function getCheckedContent(): CheckedContent {
  const content = Reflect.get(globalThis, place) as CheckedContent | undefined;
  if (content === undefined)
    throw new Error("no content was handed over: build with `npm run build`, preview with `npm run dev`");
  return content;
}

// Commands and pages are loaded apart: only what is global is the same for both.
const place = Symbol.for("postulat.checked-content");
