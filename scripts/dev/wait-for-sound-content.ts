import { once } from "node:events";
import { existsSync, watch } from "node:fs";
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
  let change = Promise.withResolvers<undefined>();
  const watcher = watch(content, { recursive: true }, () => change.resolve(undefined));
  // Whoever cannot watch looks from time to time.
  watcher.on("error", () => undefined);
  const server = await serveReport(port, () => report);
  const { port: taken } = server.address() as AddressInfo;
  console.error(report);
  console.log(`\nPodgląd ruszy po poprawkach pod adresem http://localhost:${taken}/ (zakończ: Ctrl+C)`);
  for (;;) {
    // Before the look, so that no change falls between the two.
    change = Promise.withResolvers();
    found = lookAtContent(check);
    if (typeof found !== "string") break;
    if (found !== report) console.error(`\n${found}`);
    report = found;
    // A folder is watched only some time after it was asked for.
    await Promise.race([change.promise, delay(patience)]);
    await delay(burst);
  }
  watcher.close();
  server.close().closeAllConnections();
  console.log("\nTreść jest już w porządku.");
  return { portal: found, port: taken };
}

// An editor saves a file in several steps, in milliseconds.
const burst = 100;
const patience = 1000;

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
