import { buildSite } from "../../../scripts/build-site.ts";
import { silence } from "../../../scripts/progress.ts";
import { runCommand } from "../../../scripts/user-mistake.ts";

/** A build with the options of the argument, on the day in `epoch` where there is one. Writes a line a step of the pages. */
await runCommand(async () => {
  const { epoch, ...options } = JSON.parse(process.argv[2] ?? "") as BuildWish;
  if (epoch !== undefined) process.env["SOURCE_DATE_EPOCH"] = epoch;
  await buildSite({ ...options, production: false }, { ...silence, begin: (step) => console.log(step) });
});

export interface BuildWish {
  readonly content: string;
  readonly out: string;
  /** Where what may be given again is kept: cards that were drawn, what was read for the search, and all else. */
  readonly drawn: string;
  readonly searched: string;
  readonly remembered: string;
  readonly address: string | undefined;
  /** Seconds since 1970. */
  readonly epoch: string | undefined;
}
