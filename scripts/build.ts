import { buildPortal } from "./build-portal.ts";
import { runCommand } from "./user-mistake.ts";

await runCommand(() => buildPortal(process.argv.slice(2)));
