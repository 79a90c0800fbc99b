import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { createGzip } from "node:zlib";

/** Makes the response gzip its body when it turns out to be text and the client can read gzip. */
export function compressResponse(request: IncomingMessage, response: ServerResponse): void {
  if (!acceptsGzip(request) || request.method === "HEAD" || request.headers.range !== undefined) return;
  const writeHead = response.writeHead.bind(response);
  const startBody = (status: number, headers: OutgoingHttpHeaders = {}): ServerResponse => {
    response.writeHead = writeHead;
    const own = withLowerCaseNames(headers);
    if (!isText(String(own["content-type"]))) return writeHead(status, own);
    writeHead(status, withoutLength({ ...own, "content-encoding": "gzip", vary: "accept-encoding" }));
    pipeThroughGzip(response);
    return response;
  };
  response.writeHead = startBody as typeof response.writeHead;
}

const TEXT = /^(?:text\/|image\/svg|application\/(?:json|javascript|xml|manifest\+json|ld\+json|rss|atom))/;

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(String(request.headers["accept-encoding"]));
}

function isText(contentType: string): boolean {
  return TEXT.test(contentType);
}

/** The length of the plain text is no longer true. */
function withoutLength(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== "content-length"));
}

function withLowerCaseNames(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function pipeThroughGzip(response: ServerResponse): void {
  const write = response.write.bind<(chunk: Buffer) => boolean>(response);
  const end = response.end.bind<() => void>(response);
  const gzip = createGzip();
  gzip.on("data", (chunk: Buffer) => {
    if (write(chunk)) return;
    gzip.pause();
    response.once("drain", () => gzip.resume());
  });
  // Whoever pipes a file in waits for the response to drain, not for the gzip in between.
  gzip.on("drain", () => response.emit("drain"));
  gzip.on("end", () => end());
  response.write = ((chunk: Buffer) => gzip.write(chunk)) as typeof response.write;
  response.end = ((chunk?: Buffer) => {
    if (chunk === undefined) gzip.end();
    else gzip.end(chunk);
    return response;
  }) as typeof response.end;
}
