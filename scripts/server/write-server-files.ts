import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Portal } from "../../src/domain/portal.ts";
import { toHeadersFile, toRedirectsFile } from "../../src/publish/server/host-files.ts";
import { toNginxMaps, toNginxServer } from "../../src/publish/server/nginx.ts";

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
