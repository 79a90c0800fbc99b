import { join } from "node:path";
import { digestFiles, readWholeFolder } from "../content-folder.ts";
import type { PartAnswers } from "../publisher/messages.ts";
import { sumFiles } from "../server/write-checksums.ts";
import type { Checksums } from "../site-writer.ts";
import type { Made } from "../../src/publish/part-manifest.ts";
import { toFilesFolder, writeManifest } from "./part-folder.ts";
import type { Share } from "./share.ts";

/** Writes what a part says of itself below its folder, where its files stand. */
export function completePart(
  folder: string,
  { part, share, made, answers, sums, listed, styles }: Making,
): void {
  const { parts, years } = share;
  const { addresses, past } = answers;
  const files = sumFiles(toFilesFolder(folder), sums, listed);
  for (const address of years.keys())
    if (share.has(address) && !files.has(`${address}index.html`))
      throw new Error(`${address}: no page was made`);
  writeManifest(folder, {
    ...{ part, parts: [...parts], addresses },
    made: { ...made, past, styles: digestFiles(readWholeFolder(join(styles, "_astro"))) },
    files: Object.fromEntries(files),
  });
}

interface Making {
  readonly part: string;
  readonly share: Share;
  readonly made: Omit<Made, "past" | "styles">;
  readonly answers: PartAnswers;
  /** Of the files of which they are known. */
  readonly sums: Checksums;
  /** See `sumFiles`. */
  readonly listed: readonly string[];
  /** Where the styles and scripts stand with which its pages were made. */
  readonly styles: string;
}
