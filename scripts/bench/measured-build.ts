import { join } from "node:path";
import { keepCompiled } from "../keep-compiled.ts";
import { toMessages } from "../progress.ts";

/** A process of its own that builds a portal and tells its parent of every step. */
if (process.send === undefined) throw new Error("a measured build is started by the one that measures");
const progress = toMessages(process.send.bind(process));
const work = JSON.parse(process.argv[2] ?? "") as MeasuredWork;
keepCompiled(join(work.remembered, "compiled"));
const { buildSite } = await import("../build-site.ts");
await buildSite({ ...work, address: undefined, production: false }, progress);
progress.end();

export interface MeasuredWork {
  readonly content: string;
  readonly out: string;
  /** A folder for cards that were drawn before, of which there are none. */
  readonly drawn: string;
  /** The same for what was worked out for the search. */
  readonly searched: string;
  /** A folder for what builds remember, where none was at first. */
  readonly remembered: string;
  readonly isDataLeftOut: boolean;
}
