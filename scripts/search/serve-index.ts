import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { toContentSecurityPolicy } from "../../src/site/content-security.ts";

/**
 * A bare page with the portal's own search code and a built index, over HTTP and under the portal's policy: what a
 * visitor's browser does, without the portal around it.
 */
export async function serveIndex(files: ReadonlyMap<string, Uint8Array>): Promise<ServedIndex> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const { type, body } = answer(path, files);
    if (body === undefined) return void response.writeHead(404).end();
    const isText = !type.includes("octet");
    response
      .writeHead(200, {
        "content-type": type,
        "content-security-policy": toContentSecurityPolicy({ withScript: true }),
        ...(isText ? { "content-encoding": "gzip" } : {}),
      })
      .end(isText ? gzipSync(body) : body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => close(server),
  };
}

function answer(path: string, files: ReadonlyMap<string, Uint8Array>): Answer {
  if (path === "/") return { type: "text/html", body: page };
  if (path.startsWith("/pagefind/")) {
    const type = path.endsWith(".js") ? "text/javascript" : "application/octet-stream";
    return { type, body: files.get(path.slice("/pagefind/".length)) };
  }
  if (!/^\/src\/[\w/-]+\.ts$/.test(path)) return { type: "text/plain", body: undefined };
  const source = readFileSync(new URL(`../..${path}`, import.meta.url), "utf8");
  return { type: "text/javascript", body: stripTypeScriptTypes(source) };
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

const page =
  '<!doctype html><html lang="pl"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Indeks</title>';

export interface ServedIndex {
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array | undefined;
}
