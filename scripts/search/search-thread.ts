import { parentPort, workerData } from "node:worker_threads";
import { openFaultlessFiles } from "../faultless-files.ts";
import { indexSearch, type PreparedSearch, prepareSearch } from "../index-search.ts";
import { loadPortal } from "../load-portal.ts";
import type { PortalOptions } from "../options.ts";
import type { IndexFiles } from "./open-index.ts";

/** A thread of its own, because reading a large portal for the search takes long and authors want to see their pages. */
if (parentPort === null) throw new Error("the search is prepared in a thread");
const port = parentPort;
const options = workerData as SearchWork;

const { portal } = loadPortal({ ...options, faultless: openFaultlessFiles() });
const search = await prepareSearch(portal, options.content);
port.postMessage({ related: search.related } satisfies SearchMessage);
port.once("message", () => {
  void indexSearch(search).then((files) => port.postMessage({ files } satisfies SearchMessage));
});

export type SearchWork = Pick<PortalOptions, "content" | "production">;

/** What it tells: which proposals are alike, and when it is asked for the index, that. */
export type SearchMessage = Pick<PreparedSearch, "related"> | { readonly files: IndexFiles };
