import { mkdtemp, rm } from "node:fs/promises";
import { get, type IncomingHttpHeaders } from "node:http";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasNginx, runNginx } from "../../scripts/server/run-nginx.ts";
import { toHeaders } from "../../src/publish/headers.ts";
import { getServedSite } from "./built-site.ts";

// Node and git are all that the project needs; where the machine has no nginx this says so and passes on.
describe.skipIf(!hasNginx())("nginx with the configuration that the build wrote", () => {
  let folder: string;
  let nginx: Awaited<ReturnType<typeof runNginx>>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "postulat-nginx-"));
    nginx = await runNginx({ site: getServedSite("fixture").out, folder, port: await findFreePort() });
  });

  afterAll(async () => {
    await nginx.close();
    await rm(folder, { recursive: true });
  });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/spotkania/", "text/html; charset=utf-8"],
    ["/dane/propozycje.csv", "text/csv; charset=utf-8"],
    ["/dane/propozycje.json", "application/json; charset=utf-8"],
    ["/dane/katalog.jsonld", "application/ld+json; charset=utf-8"],
    ["/dane/katalog.ttl", "text/turtle; charset=utf-8"],
    ["/dane/wszystko.zip", "application/zip"],
    ["/kanaly/wszystko.xml", "application/atom+xml; charset=utf-8"],
    ["/kanaly/wszystko.json", "application/feed+json; charset=utf-8"],
    ["/sitemap.xml", "application/xml; charset=utf-8"],
    ["/znak.svg", "image/svg+xml; charset=utf-8"],
    ["/robots.txt", "text/plain; charset=utf-8"],
  ])("gives %s as %s, with the headers of its rules", async (path, type) => {
    const { status, headers } = await ask(path);
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type });
    expect(headers).toMatchObject(toHeaders(path));
  });

  test("lets what carries a digest be kept for ever, and only where it is there", async () => {
    const html = (await ask("/")).body;
    const style = /\/_astro\/[^"]+\.css/.exec(html)?.[0] ?? "";
    expect((await ask(style)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    const lost = await ask("/_astro/nie-ma.css");
    expect([lost.status, lost.headers["cache-control"]]).toEqual([404, "public, no-cache"]);
  });

  test("answers that nothing changed to who has it already", async () => {
    const { headers } = await ask("/spotkania/");
    const again = await ask("/spotkania/", { "if-none-match": headers.etag ?? "" });
    expect([again.status, again.headers["cache-control"]]).toEqual([304, "public, no-cache"]);
  });

  test("compresses text, and nothing that is compressed already", async () => {
    const gzip = { "accept-encoding": "gzip" };
    const encodings = ["/", "/dane/propozycje.csv", "/dane/wszystko.json", "/dane/wszystko.zip"].map(
      async (path) => (await ask(path, gzip)).headers["content-encoding"],
    );
    expect(await Promise.all(encodings)).toEqual(["gzip", "gzip", "gzip", undefined]);
  });

  test.each([
    ["/organizacje/jasny-dom/", "/organizacje/fundacja-jasny-dom/"],
    ["/propozycje/2023-05-16-spoleczne/1/", "/propozycje/2023-05-16-sprawy-spoleczne/1/"],
    ["/o-nas/", "/o-portalu/"],
    ["/kanaly/organizacje/jasny-dom.xml", "/kanaly/organizacje/fundacja-jasny-dom.xml"],
    ["/api/v1/organizacje/jasny-dom.json", "/api/v1/organizacje/fundacja-jasny-dom.json"],
    ["/osadz/2023-05-16-spoleczne/1/", "/osadz/2023-05-16-sprawy-spoleczne/1/"],
    ["/osadz/2023-05-16-spoleczne/1.json", "/osadz/2023-05-16-sprawy-spoleczne/1.json"],
    ["/spotkania", "/spotkania/"],
  ])("sends %s on to %s for good", async (path, target) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, target]);
  });

  test.each([
    "/propozycje/2024-09-12-zielen/12/",
    "/propozycje/2023-09-19-konsultacje-statutu/1/",
    "/spotkania/2023-09-19-konsultacje-statutu/",
    "/api/v1/spotkania/2023-09-19-konsultacje-statutu.json",
    "/osadz/2024-09-12-zielen/12/",
  ])("says of %s that it is gone, and why", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([410, "text/html; charset=utf-8"]);
    expect(body).toContain("Ten wpis wycofano");
    expect(headers["content-security-policy"]).toBe(toHeaders(path)["content-security-policy"]);
  });

  test("shows the portal's own page for what is not there", async () => {
    const { status, body } = await ask("/nie-ma-takiej-strony/");
    expect(status).toBe(404);
    expect(body).toContain("Nie ma takiej strony");
  });

  function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((done, fail) => {
      get(`${nginx.address}${path}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      }).on("error", fail);
    });
  }
});

function findFreePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
