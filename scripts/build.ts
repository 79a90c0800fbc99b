import { readBuildOptions } from "./build-options.ts";
import { buildPortal } from "./build-portal.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(() => buildPortal(readBuildOptions(process.argv.slice(2))));
