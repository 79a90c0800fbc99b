import { once } from "node:events";
import { existsSync } from "node:fs";
import { watch } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Portal } from "../../src/domain/portal.ts";
import type { PortalOptions } from "../options.ts";
import { lookAtContent } from "./look-at-content.ts";
import { formatReportPage } from "./report-page.ts";

/**
 * The portal to preview. Where its content is broken at the start, the terminal and a page at the preview's address
 * tell what is wrong until it is mended; the preview then has to take the port of that page.
 */
export async function waitForSoundContent(
  { content, port }: PortalOptions,
  check: () => Portal,
): Promise<SoundContent> {
  // There is nothing to mend in a folder that is not there.
  if (!existsSync(content)) return { portal: check(), port };
  let found = lookAtContent(check);
  if (typeof found !== "string") return { portal: found, port };
  let report = found;
  const changes = watch(content, { recursive: true })[Symbol.asyncIterator]();
  const server = await serveReport(port, () => report);
  const { port: taken } = server.address() as AddressInfo;
  console.error(report);
  console.log(`\nPodgląd ruszy po poprawkach pod adresem http://localhost:${taken}/ (zakończ: Ctrl+C)`);
  for (;;) {
    // Asked for before the look, so that no change falls between the two.
    const change = changes.next();
    found = lookAtContent(check);
    if (typeof found !== "string") break;
    if (found !== report) console.error(`\n${found}`);
    report = found;
    await change;
    await delay(burst);
  }
  await changes.return?.();
  server.close().closeAllConnections();
  console.log("\nTreść jest już w porządku.");
  return { portal: found, port: taken };
}

// An editor saves a file in several steps, in milliseconds.
const burst = 100;

async function serveReport(port: number, getReport: () => string): Promise<Server> {
  const server = createServer((_request, response) => {
    response
      .writeHead(503, { "content-type": "text/html;charset=utf-8", "cache-control": "no-store" })
      .end(formatReportPage(getReport()));
  });
  try {
    await once(server.listen(port, "localhost"), "listening");
    return server;
  } catch (error) {
    // As the preview does itself where a port is taken.
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= 65_535) throw error;
    return serveReport(port + 1, getReport);
  }
}

interface SoundContent {
  readonly portal: Portal;
  readonly port: number;
}
