import { dev } from "astro";
import { makeFactsFolder, prepareEnvironment } from "./build-site.ts";
import { toContentCheck } from "./dev/check-content.ts";
import { checkInDev } from "./dev/check-in-dev.ts";
import { filesInDev } from "./dev/files-in-dev.ts";
import { waitForSoundContent } from "./dev/wait-for-sound-content.ts";
import { keepHeaderHelp } from "./editor/header-help.ts";
import { readOptions } from "./options.ts";
import { recollect, toOrigin } from "./publisher/recollection.ts";
import { writeFact } from "./publisher/facts.ts";
import { root } from "./root.ts";
import { searchInDev } from "./search/search-in-dev.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const { content, address: wanted } = options;
  const check = toContentCheck(options);
  const { portal, port } = await waitForSoundContent(options, check);
  const { searchedTogether } = portal.settings;
  const facts = makeFactsFolder();
  writeFact(facts, "recollection", recollect(portal, content));
  const origin = toOrigin(portal, wanted);
  prepareEnvironment({ content, facts, asOf: portal.asOf, origin, searchedTogether });
  process.env["ASTRO_DEV_BACKGROUND"] = "0";
  process.env["POSTULAT_PREVIEW"] = "yes";
  const { address } = await dev({
    root,
    server: { port },
    logLevel: "warn",
    integrations: [checkInDev(options, check), searchInDev(options, facts), filesInDev(options)],
  });
  // Not before: it would keep alive a command that ends with a mistake.
  keepHeaderHelp();
  console.log(`Podgląd działa pod adresem http://localhost:${address.port}/ (zakończ: Ctrl+C)`);
});
