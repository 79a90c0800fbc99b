import { buildSite } from "../../scripts/build-site.ts";
import { runCommand } from "../../scripts/user-mistake.ts";

/** A build that keeps what it may use again in a folder of its own. */
await runCommand(() => {
  const [content = "", out = "", drawn = ""] = process.argv.slice(2);
  return buildSite({ content, out, drawn, address: undefined, production: false });
});
