import { toDownload } from "../../src/publish/downloads.ts";

/** A file of data as one text. */
export function toWholeDownload(...args: Parameters<typeof toDownload>): string {
  return [...toDownload(...args)].join("");
}
