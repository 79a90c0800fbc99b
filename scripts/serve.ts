import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { toHeaders } from "../src/publish/headers.ts";
import { toMediaType } from "../src/publish/server/media-types.ts";
import { readNginxServer } from "../src/publish/server/nginx.ts";
import { compressResponse } from "./compress-response.ts";
import { readOptions } from "./options.ts";
import { findPartAt } from "./parts/part-folder.ts";
import { runCommand, UserMistake } from "./user-mistake.ts";

/**
 * Serves a built portal the way a production host would: compressed, with the recommended
 * headers, 301 for what moved, 410 for what was withdrawn, `404.html` for what is not there. A taken port gives way to the next free one.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  const { port = DEFAULT_PORT, host = DEFAULT_HOST } = options;
  const server = createServer(answerFrom(resolve(folder)));
  await listenOnFreePort(server, port, host);
  const { port: actualPort } = server.address() as AddressInfo;
  return { address: `http://${host}:${actualPort}`, close: () => closeServer(server) };
}

const DEFAULT_PORT = 4321;
const DEFAULT_HOST = "127.0.0.1";

function answerFrom(folder: string) {
  const serveFile = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => response.setHeader("content-type", typeOf(path)),
    onNoMatch: (_request, response) => sendPage(response, 404, join(folder, "404.html")),
  });
  const { moves, gone } = readAnswers(folder);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const address = parseAddress(request.url);
    response.setHeaders(new Map(Object.entries(toHeaders(address?.pathname ?? "/"))));
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    if (address === undefined) {
      response.writeHead(400, { "content-type": "text/plain;charset=utf-8" }).end("Nieprawidłowy adres");
      return;
    }
    const { pathname, search } = address;
    const target =
      moves.get(pathname) ?? (isFolderWithoutSlash(folder, pathname) ? `${pathname}/` : undefined);
    if (target !== undefined) {
      response.writeHead(301, { location: `${target}${search}` }).end();
      return;
    }
    compressResponse(request, response);
    const why = gone.get(pathname);
    if (why !== undefined) {
      sendPage(response, 410, join(folder, why, "index.html"));
      return;
    }
    serveFile(request, response);
  };
}

/** As the generated configuration of nginx has it. */
function typeOf(path: string): string {
  return /\.[a-z\d_]+$/.test(path) ? toMediaType(path) : pageType;
}

const pageType = "text/html; charset=utf-8";

/** Undefined where an address names no place of ours: a path that starts with two slashes names another host. */
function parseAddress(url = ""): URL | undefined {
  const address = url.startsWith("/") ? URL.parse(`http://localhost${url}`) : null;
  return address === null || address.pathname.startsWith("//") || !isDecodable(address.pathname)
    ? undefined
    : address;
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function isFolderWithoutSlash(folder: string, pathname: string): boolean {
  return !pathname.endsWith("/") && existsSync(join(folder, pathname, "index.html"));
}

/** What moved and what is gone, as the site itself tells a server. */
function readAnswers(folder: string): ReturnType<typeof readNginxServer> {
  const file = join(folder, "serwer/nginx-server.conf");
  return readNginxServer(existsSync(file) ? readFileSync(file, "utf8") : "");
}

function sendPage(response: ServerResponse, status: 404 | 410, page: string): void {
  const body = existsSync(page) ? readFileSync(page) : String(status);
  response.writeHead(status, { "content-type": pageType, "cache-control": "no-cache" }).end(body);
}

async function listenOnFreePort(server: Server, port: number, host: string): Promise<void> {
  try {
    await listen(server, port, host);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= 65_535) throw error;
    await listenOnFreePort(server, port + 1, host);
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((done, fail) => {
    server.close((error) => (error ? fail(error) : done()));
    server.closeAllConnections();
  });
}

async function servePortal(): Promise<void> {
  const { out, port } = readOptions(process.argv.slice(2));
  const part = findPartAt(out);
  if (part !== undefined)
    throw new UserMistake(
      `W katalogu „${part}” leży tylko część portalu. Całość składa z części: npm run join -- --out dist <część>…`,
    );
  if (!existsSync(join(out, "index.html"))) {
    throw new UserMistake(`W katalogu „${out}” nie ma zbudowanego portalu. Najpierw: npm run build`);
  }
  const { address } = await serveFolder(out, { port });
  console.log(`Portal z katalogu „${out}” działa pod adresem ${address}/ (Ctrl+C kończy).`);
}

if (import.meta.main) await runCommand(servePortal);

interface ServeOptions {
  port?: number;
  host?: string;
}

interface ServedFolder {
  /** Without a slash at the end. */
  address: string;
  close: () => Promise<void>;
}
