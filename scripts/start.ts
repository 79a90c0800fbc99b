import { keepCompiled } from "./keep-compiled.ts";
import { runCommand } from "./user-mistake.ts";

keepCompiled();

await runCommand(async () => {
  const { readOptions } = await import("./options.ts");
  const { buildPortal } = await import("./build-portal.ts");
  const { serveFolder } = await import("./serve.ts");
  const options = readOptions(process.argv.slice(2));
  await buildPortal(options);
  const { out, port } = options;
  const { address } = await serveFolder(out, { port });
  console.log(`\nPortal działa pod adresem ${address}/ (zakończ: Ctrl+C)`);
});
