import { buildPortal } from "./build-portal.ts";
import { serveFolder } from "./serve.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(async () => {
  const { out, port } = await buildPortal(process.argv.slice(2));
  const { address } = await serveFolder(out, { port });
  console.log(`\nPortal działa pod adresem ${address}/ (zakończ: Ctrl+C)`);
});
