import { Worker } from "node:worker_threads";
import type { PreparedSearch } from "../index-search.ts";
import type { IndexFiles } from "./open-index.ts";
import type { SearchMessage, SearchWork } from "./search-thread.ts";

/** Reads the content for the search, as it lies there now, in a thread of its own. */
export function startSearch({ content, production }: SearchWork): SearchThread {
  const worker = new Worker(new URL("search-thread.ts", import.meta.url), {
    workerData: { content, production } satisfies SearchWork,
  });
  const related = Promise.withResolvers<PreparedSearch["related"]>();
  const files = Promise.withResolvers<IndexFiles>();
  const fail = (error: Error): void => [related, files].forEach(({ reject }) => reject(error));
  // Whoever waits for one of them is told.
  for (const { promise } of [related, files]) promise.catch(() => undefined);
  worker.on("message", (message: SearchMessage) => {
    if ("files" in message) files.resolve(message.files);
    else related.resolve(message.related);
  });
  worker.once("error", fail);
  worker.once("exit", () => fail(new Error("the thread of the search has ended")));
  let isAsked = false;
  return {
    related: related.promise,
    getFiles: () => {
      if (!isAsked) worker.postMessage("index");
      isAsked = true;
      return files.promise;
    },
    stop: () => {
      if (!isAsked) void worker.terminate();
    },
  };
}

export interface SearchThread {
  /** Which proposals are alike, by their keys. */
  readonly related: Promise<PreparedSearch["related"]>;
  /** The index, made when it is asked for first. */
  readonly getFiles: () => Promise<IndexFiles>;
  /** Ends the thread, unless somebody waits for its index: with that it ends by itself. */
  readonly stop: () => void;
}
