import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { collections } from "../src/domain/collections.ts";
import { countIds, findUnregistered, joinRegistries, toPublishedIds } from "../src/domain/published-ids.ts";
import { formatRegistry, readRegistry } from "../src/entries/registry-file.ts";
import { formatCount } from "../src/polish/plural.ts";
import { readContentFolder } from "./content-folder.ts";
import { loadPortal } from "./load-portal.ts";
import { readOptions } from "./options.ts";
import { runCommand } from "./user-mistake.ts";

/** Adds to the registry of addresses whatever is published and not in it yet; takes nothing away. */
await runCommand(() => {
  const { content } = readOptions(process.argv.slice(2));
  const { portal } = loadPortal({ content, production: false });
  const { file } = collections.addresses;
  const registry = readRegistry(readContentFolder(content).find(({ path }) => path === file)?.bytes);
  const published = toPublishedIds(portal);
  const added = countIds(findUnregistered(registry, published));
  if (added > 0) writeFileSync(join(content, file), formatRegistry(joinRegistries(registry, published)));
  const count = formatCount(added, ["adres", "adresy", "adresów"]);
  console.log(added === 0 ? `${file}: są tam już wszystkie adresy.` : `${file}: dopisano ${count}.`);
});
