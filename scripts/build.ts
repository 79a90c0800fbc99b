import { keepCompiled } from "./keep-compiled.ts";
import { runCommand } from "./user-mistake.ts";

keepCompiled();

await runCommand(async () => {
  const { readBuildOptions } = await import("./build-options.ts");
  const { buildPortal } = await import("./build-portal.ts");
  await buildPortal(readBuildOptions(process.argv.slice(2)));
});
