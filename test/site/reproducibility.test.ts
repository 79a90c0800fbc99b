import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { buildPortal } from "./build-sites.ts";
import { getServedSite } from "./built-site.ts";
import { listFiles } from "../../scripts/output-files.ts";

// Turkish changes the case of letters in a way of its own, and New York has another day for six hours of ours.
const elsewhere = { TZ: "America/New_York", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };

test("a portal is the same to the bit when built from a copy, on a machine with other habits", async () => {
  const { content, out } = getServedSite("fixture");
  const folder = mkdtempSync(join(tmpdir(), "postulat-again-"));
  try {
    copyBackwards(content, join(folder, "content"));
    await buildPortal(join(folder, "content"), join(folder, "site"), { env: elsewhere, umask: "077" });
    expect(digestsOf(join(folder, "site"))).toEqual(digestsOf(out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** File by file from the last to the first, so that the copy's folders list them in another order. */
function copyBackwards(from: string, to: string): void {
  for (const file of listFiles(from).toReversed()) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}

function digestsOf(folder: string): Record<string, string> {
  const digests = listFiles(folder).map((file) => {
    const bytes = readFileSync(join(folder, file));
    return [file, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return Object.fromEntries(digests);
}
