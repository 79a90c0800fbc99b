import { buildPortal } from "./build-portal.ts";
import { readOptions } from "./options.ts";
import { serveFolder } from "./serve.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  await buildPortal(options);
  const { out, port } = options;
  const { address } = await serveFolder(out, { port });
  console.log(`\nPortal działa pod adresem ${address}/ (zakończ: Ctrl+C)`);
});
