import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../output-files.ts";

/** Lists the checksum of every file of a site but the list itself, as `sha256sum -c SHA256SUMS` reads it. */
export function writeChecksums(out: string): void {
  const lines = listFiles(out)
    .filter((file) => file !== "/SHA256SUMS")
    .map((file) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex");
      return `${digest}  .${file}\n`;
    });
  writeFileSync(join(out, "SHA256SUMS"), lines.join(""));
}
