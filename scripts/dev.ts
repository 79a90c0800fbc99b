import { dev } from "astro";
import { prepareEnvironment, root } from "./build-site.ts";
import { checkInDev } from "./dev/check-in-dev.ts";
import { prepareSearch } from "./index-search.ts";
import { loadPortal } from "./load-portal.ts";
import { readOptions } from "./options.ts";
import { searchInDev } from "./search/search-in-dev.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const { portal } = loadPortal(options);
  prepareEnvironment({ portal, ...options, search: await prepareSearch(portal, options.content) });
  process.env["ASTRO_DEV_BACKGROUND"] = "0";
  process.env["POSTULAT_PREVIEW"] = "yes";
  const { address } = await dev({
    root,
    server: { port: options.port },
    logLevel: "warn",
    integrations: [checkInDev(options), searchInDev(options)],
  });
  console.log(`Podgląd działa pod adresem http://localhost:${address.port}/ (zakończ: Ctrl+C)`);
});
