import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildPortal } from "./build-sites.ts";
import { getServedSite, SITE_NAMES } from "./built-site.ts";
import { listFiles } from "../../scripts/output-files.ts";

describe.each(SITE_NAMES)("the %s portal", (name) => {
  test("is the same to the bit when built again elsewhere, in another time zone", async () => {
    const { content, out } = getServedSite(name);
    const again = await mkdtemp(join(tmpdir(), "postulat-again-"));
    try {
      await buildPortal(content, again, { TZ: "America/New_York", LANG: "C", LC_ALL: "C" });
      expect(await digestsOf(again)).toEqual(await digestsOf(out));
    } finally {
      await rm(again, { recursive: true, force: true });
    }
  });
});

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const digests = listFiles(folder).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash("sha256").update(bytes).digest("hex")];
  });
  return Object.fromEntries(await Promise.all(digests)) as Record<string, string>;
}
