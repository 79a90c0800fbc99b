import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildSite } from "../../scripts/build-site.ts";
import { silence } from "../../scripts/progress.ts";
import { runCommand } from "../../scripts/user-mistake.ts";

/** A build that loses the page of a proposal before it is looked at whether anything was lost. */
await runCommand(() => {
  const [content = "", out = "", key = ""] = process.argv.slice(2);
  const options = { content, out, address: undefined, production: false };
  return buildSite(options, {
    ...silence,
    count: () => {
      const draft = readdirSync(dirname(out)).find((name) => name.endsWith("-draft")) ?? "";
      rmSync(join(dirname(out), draft, "propozycje", key, "index.html"), { force: true });
    },
  });
});
