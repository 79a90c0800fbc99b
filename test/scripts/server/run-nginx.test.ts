import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runNginx } from "../../../scripts/server/run-nginx.ts";

test("a port at which another server answers is refused", async () => {
  const other = createServer((_, response) => response.end("other")).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const started = runNginx({ site: "/none", folder: tmpdir(), port });
  await expect(started).rejects.toThrow(`port ${port} jest zajęty; zwolnij go albo podaj inny: --port`);
  other.close();
});
