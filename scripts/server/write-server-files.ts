import { readdirSync } from "node:fs";
import type { Portal } from "../../src/domain/portal.ts";
import { toHeadersFile, toRedirectsFile } from "../../src/publish/server/host-files.ts";
import { toNginxMaps, toNginxServer } from "../../src/publish/server/nginx.ts";
import type { SiteWriter } from "../site-writer.ts";

/** Adds to a built site what servers need to know about it: where addresses moved, what is gone, which headers to send. */
export function writeServerFiles(portal: Portal, out: string, { write }: SiteWriter): void {
  const folders = readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  write("/serwer/nginx-http.conf", toNginxMaps());
  write("/serwer/nginx-server.conf", toNginxServer(portal));
  write("/_redirects", toRedirectsFile(portal));
  write("/_headers", toHeadersFile(folders));
}
