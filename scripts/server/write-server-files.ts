import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../../src/domain/portal.ts";
import { toHeadersFile, toRedirectsFile } from "../../src/publish/server/host-files.ts";
import { toNginxMaps, toNginxServer } from "../../src/publish/server/nginx.ts";
import { listFiles } from "../output-files.ts";

/** Adds to a built site what servers need to know about it: where addresses moved, what is gone, which headers to send. */
export function writeServerFiles(portal: Portal, out: string): void {
  const folders = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  mkdirSync(join(out, "serwer"));
  writeFileSync(join(out, "serwer/nginx-http.conf"), toNginxMaps());
  writeFileSync(join(out, "serwer/nginx-server.conf"), toNginxServer(portal));
  writeFileSync(join(out, "_redirects"), toRedirectsFile(portal));
  writeFileSync(join(out, "_headers"), toHeadersFile(folders));
}

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
