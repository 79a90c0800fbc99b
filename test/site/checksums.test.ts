import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { getServedSite, SITE_NAMES } from "./built-site.ts";
import { listFiles } from "../../scripts/output-files.ts";

test.each(SITE_NAMES)("the %s portal lists the checksum of every file of its own", (name) => {
  const { out } = getServedSite(name);
  const expected = listFiles(out)
    .filter((file) => file !== "/SHA256SUMS")
    .map((file) => {
      const digest = createHash("sha256")
        .update(readFileSync(join(out, file)))
        .digest("hex");
      return `${digest}  .${file}`;
    });
  expect(readFileSync(join(out, "SHA256SUMS"), "utf8").trimEnd().split("\n")).toEqual(expected);
});
