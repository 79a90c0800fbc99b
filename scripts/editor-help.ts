import { keepHeaderHelp, writeHeaderHelp } from "./editor/header-help.ts";

if (process.argv.includes("--watch")) keepHeaderHelp();
else writeHeaderHelp();
