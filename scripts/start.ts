import { buildSite } from "./build-site.ts";
import { loadPortal } from "./load-portal.ts";
import { readOptions } from "./options.ts";
import { serveFolder } from "./serve.ts";
import { formatSummary } from "./summary.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const started = performance.now();
  const options = readOptions(process.argv.slice(2));
  const { portal, gaps } = loadPortal(options);
  const { records } = await buildSite({ portal, ...options });
  const seconds = (performance.now() - started) / 1000;
  const { address } = await serveFolder(options.out, { port: options.port });
  console.log(formatSummary({ portal, gaps, records, seconds, out: options.out }));
  console.log(`\nPortal działa pod adresem ${address}/ (zakończ: Ctrl+C)`);
});
