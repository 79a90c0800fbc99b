import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "../../scripts/serve.ts";
import type { Portal } from "../../src/domain/portal.ts";
import { toNginxServer } from "../../src/publish/server/nginx.ts";
import { CONTENT, readEditionOf } from "../builders/edition.ts";

const { portal: fixture } = readEditionOf(CONTENT.fixture);
const portal: Portal = {
  ...fixture,
  redirects: [{ kind: "office", from: "dawny", to: "nowy" }],
  withdrawn: [{ kind: "theme", id: "zly", date: "2026-01-02", reason: "Pomyłka." }],
};
const LONG_TEXT = "Zażółć gęślą jaźń. ".repeat(200_000);
const FILES = {
  "index.html": "<h1>Początek</h1>",
  "404.html": "<h1>Nie ma takiej strony</h1>",
  "spotkania/index.html": "<h1>Spotkania</h1>",
  "dane.csv": LONG_TEXT,
  "dane/spotkania.json": "{}",
  "kanaly/wszystko.xml": "<feed/>",
  "osadz/spotkanie/1/index.html": "<h1>Do osadzenia</h1>",
  "osadz/spotkanie/1.json": "{}",
  "_astro/a.1234.css": "h1{color:teal}",
  "font.woff2": "not text",
  "miasto/dawny/index.html": "<h1>Adres się zmienił</h1>",
  "tematy/zly/index.html": "<h1>Ten wpis wycofano</h1>",
  "serwer/nginx-server.conf": toNginxServer(portal),
};

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "postulat-serve-"));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  served = await serveFolder(folder, { port: 0 });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test.each([
  ["/", 200, "text/html; charset=utf-8", "public, no-cache", "gzip", FILES["index.html"]],
  ["/spotkania/", 200, "text/html; charset=utf-8", "public, no-cache", "gzip", FILES["spotkania/index.html"]],
  [
    "/kanaly/wszystko.xml",
    200,
    "application/atom+xml; charset=utf-8",
    "public, no-cache",
    "gzip",
    FILES["kanaly/wszystko.xml"],
  ],
  ["/dane.csv", 200, "text/csv; charset=utf-8", "public, no-cache", "gzip", LONG_TEXT],
  [
    "/_astro/a.1234.css",
    200,
    "text/css; charset=utf-8",
    "public, max-age=31536000, immutable",
    "gzip",
    FILES["_astro/a.1234.css"],
  ],
  ["/font.woff2", 200, "font/woff2", "public, no-cache", null, FILES["font.woff2"]],
  ["/nie-ma/", 404, "text/html; charset=utf-8", "no-cache", "gzip", FILES["404.html"]],
  ["/tematy/zly/", 410, "text/html; charset=utf-8", "no-cache", "gzip", FILES["tematy/zly/index.html"]],
  ["/../package.json", 404, "text/html; charset=utf-8", "no-cache", "gzip", FILES["404.html"]],
  ["/%2e%2e%2fpackage.json", 404, "text/html; charset=utf-8", "no-cache", "gzip", FILES["404.html"]],
])("%s is answered with %i", async (path, status, type, cache, encoding, body) => {
  const response = await fetch(served.address + path);
  expect({
    status: response.status,
    type: response.headers.get("content-type"),
    cache: response.headers.get("cache-control"),
    encoding: response.headers.get("content-encoding"),
    body: await response.text(),
  }).toEqual({ status, type, cache, encoding, body });
});

test.each([
  ["//", 400],
  ["//spotkania", 400],
  ["/\\\\spotkania", 400],
  ["/a/..//spotkania", 400],
  ["http://[", 400],
  ["*", 400],
  ["/%", 400],
  ["/%zz/", 400],
  ["/spotkania/%ff", 400],
  ["/%00", 404],
  ["/?%zz", 200],
])(
  "an address as it comes over the wire, %s, is answered with %i and the server lives on",
  async (path, status) => {
    expect(await askRaw(path)).toEqual({ status, location: undefined });
    expect((await fetch(`${served.address}/`)).status).toBe(200);
  },
);

test("every answer carries the security headers, the refusal too", async () => {
  const answers = await Promise.all([
    fetch(`${served.address}/`),
    fetch(`${served.address}/nie-ma/`),
    fetch(`${served.address}/`, { method: "POST" }),
  ]);
  const headers = {
    "content-security-policy": "frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 405]);
  for (const answer of answers) expect(Object.fromEntries(answer.headers)).toMatchObject(headers);
});

test("a client that cannot read gzip gets plain text, and one that asks for a part gets the part", async () => {
  const plain = await fetch(`${served.address}/`, { headers: { "accept-encoding": "identity" } });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, FILES["index.html"]]);
  const part = await fetch(`${served.address}/`, { headers: { range: "bytes=0-3" } });
  expect([part.status, await part.text()]).toEqual([206, "<h1>"]);
});

test.each([
  ["/dane/spotkania.json", "*"],
  ["/osadz/spotkanie/1.json", "*"],
  ["/statystyki/lata.csv", "*"],
  ["/programy/rpw-2026/zalacznik.csv", "*"],
  ["/spotkania/", null],
  ["/statystyki/", null],
])("%s may be read by the pages of other hosts: %s", async (path, allowed) => {
  const { headers } = await fetch(served.address + path);
  expect(headers.get("access-control-allow-origin")).toBe(allowed);
});

test.each([
  ["/", "frame-ancestors 'none'"],
  ["/spotkania/?strona=/osadz/", "frame-ancestors 'none'"],
  ["/osadz/spotkanie/1/", "frame-ancestors *"],
])("%s is sent with the policy %s", async (path, policy) => {
  const { headers } = await fetch(served.address + path);
  expect(headers.get("content-security-policy")).toBe(policy);
});

test("an address that moved is sent on, with what was asked", async () => {
  const answers = await Promise.all(
    ["/miasto/dawny/", "/miasto/dawny/?a=1"].map((path) =>
      fetch(served.address + path, { redirect: "manual" }),
    ),
  );
  expect(answers.map(({ status, headers }) => [status, headers.get("location")])).toEqual([
    [301, "/miasto/nowy/"],
    [301, "/miasto/nowy/?a=1"],
  ]);
});

test("a folder asked for without its slash is sent to the address with it", async () => {
  const response = await fetch(`${served.address}/spotkania?rok=2025`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([301, "/spotkania/?rok=2025"]);
});

test("a file that has not changed is not sent again", async () => {
  const { headers } = await fetch(`${served.address}/`);
  const again = await fetch(`${served.address}/`, {
    headers: { "if-none-match": headers.get("etag") ?? "" },
  });
  expect([again.status, await again.text()]).toEqual([304, ""]);
});

test("a taken port gives way to the next free one", async () => {
  const port = Number(new URL(served.address).port);
  const other = await serveFolder(folder, { port });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
  await other.close();
});

/** Unlike `fetch`, asks for a path as it is written. */
function askRaw(path: string): Promise<{ status: number | undefined; location: string | undefined }> {
  const { hostname, port } = new URL(served.address);
  return new Promise((done, fail) => {
    get({ hostname, port, path, agent: false }, (response) => {
      response.resume();
      done({ status: response.statusCode, location: response.headers.location });
    }).on("error", fail);
  });
}
