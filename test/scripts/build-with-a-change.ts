import { appendFileSync } from "node:fs";
import { buildSite } from "../../scripts/build-site.ts";
import { silence } from "../../scripts/progress.ts";
import { runCommand } from "../../scripts/user-mistake.ts";

/** A build in which a file of the content changes after the pages' thread has read it and before the other has. */
await runCommand(() => {
  const [content = "", out = "", file = "", words = ""] = process.argv.slice(2);
  const options = { content, out, address: undefined, production: false };
  // The content is read without a pause after this step begins, and the other thread takes longer than that to start.
  const change = (): void => queueMicrotask(() => appendFileSync(file, words));
  return buildSite(options, { ...silence, begin: (step) => (step === "check" ? change() : undefined) });
});
