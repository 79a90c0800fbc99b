import { toDownload } from "../../src/publish/downloads.ts";
import { toTextOf } from "../../src/publish/formats/file-part.ts";

/** A file of data as one text. */
export function toWholeDownload(...args: Parameters<typeof toDownload>): string {
  return Array.from(toDownload(...args), toTextOf).join("");
}
